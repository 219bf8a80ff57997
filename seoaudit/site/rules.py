"""The site rules that run, with their options, weights and severities in effect."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import Any

from seoaudit.config.rules import is_chosen, known_rules, unknown_problem
from seoaudit.config.settings import RuleSettings, Settings
from seoaudit.errors import UsageError
from seoaudit.named_tuple import NamedTuple
from seoaudit.page.page import Page
from seoaudit.rule.finding import Severity
from seoaudit.rule.registry import load_site_rules
from seoaudit.rule.site.site_rule import SiteRule
from seoaudit.site.reading.extent import Extent
from seoaudit.site.reading.notes import Crashes, Noted, notes_on


class ConfiguredSiteRule(NamedTuple):
    """A site rule with its options, weight and severity in effect."""

    rule: SiteRule[Any]
    weight: float
    severity: Severity

    @property
    def id(self) -> str:
        """The rule's id."""
        return self.rule.id


class SiteRules:
    """The site rules of one configuration; they cross processes as that configuration."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def __reduce__(self) -> tuple[Callable[[], SiteRules], tuple[()]]:
        """Pickle by the settings; the rules are built again in the other process."""
        return partial(SiteRules, self._settings), ()

    @cached_property
    def configured(self) -> tuple[ConfiguredSiteRule, ...]:
        """The rules that run, by id; raises UsageError for a name that is no rule or topic."""
        known = load_site_rules()
        for name in (*self._settings.select, *self._settings.ignore):
            if problem := unknown_problem(name, known_rules(self._settings)):
                raise UsageError(problem)
        return tuple(
            self._configured(rule) for id_, rule in known.items() if is_chosen(id_, self._settings)
        )

    def _configured(self, rule: type[SiteRule[Any]]) -> ConfiguredSiteRule:
        own = self._settings.rules.get(rule.id, RuleSettings())
        return ConfiguredSiteRule(
            rule(**own.options),
            rule.weight if own.weight is None else own.weight,
            rule.severity if own.severity is None else own.severity,
        )

    @cached_property
    def extent(self) -> Extent:
        """How much of a page the rules read."""
        return Extent.of(each.rule for each in self.configured)

    def notes_on(self, page: Page) -> tuple[Noted, Crashes]:
        """Return what the rules note on a page, and the errors of those that fail."""
        return notes_on(page, [each.rule for each in self.configured])
