"""From settings to the rules that run, with their options and weights."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from seoaudit.config.settings import RuleSettings, Settings
from seoaudit.errors import Phrase, SeoauditError, UsageError
from seoaudit.page.page import Page
from seoaudit.rule.declaration import stand_in
from seoaudit.rule.example import OptionValue
from seoaudit.rule.finding import Severity
from seoaudit.rule.registry import load_rules, topics
from seoaudit.rule.rule import AnyRule, Rule


class ConfiguredRule:
    """A rule with its options, weight and severity in effect.

    No tuple, since every page reads what is in it a thousand times, which takes a fifth of that.
    """

    def __init__(self, rule: Rule, weight: float, severity: Severity) -> None:
        self.rule = rule
        self.id = rule.id
        self.weight = weight
        self.severity = severity
        # Hardly any rule has another weight on some pages.
        self._is_weighed_by_page = type(rule).weight_on is not Rule.weight_on

    def on(self, page: Page) -> "ConfiguredRule":
        """Return the rule with its weight on this page; a configured weight is kept."""
        if not self._is_weighed_by_page or self.weight != self.rule.weight:
            return self
        own = self.rule.weight_on(page)
        return self if own == self.weight else self.weighing(own)

    def weighing(self, weight: float) -> "ConfiguredRule":
        """Return the rule with another weight."""
        return ConfiguredRule(self.rule, weight, self.severity)


def installed_rules(
    settings: Settings, leaving_out: frozenset[str] = frozenset()
) -> Mapping[str, type[Rule]]:
    """Return all installed rules by id, sorted, followed by the custom rules.

    Topics left out are not imported.
    """
    if not settings.house:
        return load_rules(leaving_out)
    from seoaudit.rule.house.rule import rule_class

    asked_for = {asked.id: rule_class(asked) for asked in settings.house}
    return {**load_rules(leaving_out), **asked_for}


def known_rules(settings: Settings) -> Mapping[str, type[AnyRule]]:
    """Return every rule that a configuration may name, by id: those of pages and those of sites.

    Of a page rule and a site rule with one id, the page rule.
    """
    from seoaudit.rule.registry import load_site_rules

    return {**load_site_rules(), **installed_rules(settings)}


def unused_topics(settings: Settings) -> frozenset[str]:
    """Return the topics of which no rule runs, whatever their rules are."""
    selected = {name.partition("/")[0] for name in settings.select} or topics()
    return topics() - selected | topics().intersection(settings.ignore)


def configured_rules(
    settings: Settings, rules: Mapping[str, type[Rule]]
) -> tuple[ConfiguredRule, ...]:
    """Return the rules of `rules` that run, in their order.

    Raises UsageError for a name that is not a rule or topic.
    """
    for name in (*settings.select, *settings.ignore):
        if name in rules or name in topics():
            continue
        if problem := unknown_problem(name, known_rules(settings)):
            raise UsageError(problem)
    return tuple(
        _configured(rule, settings.rules.get(id_, RuleSettings()))
        for id_, rule in rules.items()
        if is_chosen(id_, settings)
    )


def _configured(rule: type[Rule], own: RuleSettings) -> ConfiguredRule:
    return ConfiguredRule(
        _made(rule, own.options),
        rule.weight if own.weight is None else own.weight,
        rule.severity if own.severity is None else own.severity,
    )


def _made(rule: type[Rule], options: Mapping[str, OptionValue]) -> Rule:
    """Return the rule with its options, or a stand-in if it cannot be made."""
    try:
        return rule(**options)
    except SeoauditError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever a rule of anybody's raises
        return stand_in(rule, f"cannot be made: {type(error).__name__}: {error}")(**options)


def is_chosen(id_: str, settings: Settings) -> bool:
    """Whether a rule runs: enabled, selected if any is, and not ignored."""
    own = settings.rules.get(id_)
    return (
        (own is None or own.enabled)
        and (not settings.select or any(covers(name, id_) for name in settings.select))
        and not any(covers(name, id_) for name in settings.ignore)
    )


def covers(name: str, id_: str) -> bool:
    """Whether a rule or topic is, or contains, another."""
    return name == id_ or id_.startswith(f"{name}/")


def unknown_problem(name: str, rules: Iterable[str]) -> str | None:
    """Return the error for a name that is not a rule or topic; None if it is one."""
    known = list(dict.fromkeys(part for id_ in rules for part in (id_, id_.partition("/")[0])))
    if name in known:
        return None
    hint = nearest(name, known) or Phrase(" See: seoaudit rules")
    return Phrase("unknown rule or topic {name!r}.{hint}", name=name, hint=hint)


def nearest(name: str, known: Iterable[str]) -> str:
    """Return a hint at the nearest name; "" if none is near."""
    near = nearest_name(name, known)
    return Phrase(" Did you mean {name}?", name=near) if near else ""


def nearest_name(name: str, known: Iterable[str]) -> str | None:
    """Return the nearest name, None if none is near; a rule is also found without its topic."""
    names = {full.partition("/")[2] or full: full for full in known}
    names |= {full: full for full in names.values()}
    near = get_close_matches(name, names, n=1)
    return names[near[0]] if near else None
