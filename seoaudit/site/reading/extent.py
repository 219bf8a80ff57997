"""How much of its pages a run read: all that its rules use, and no more."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from seoaudit.named_tuple import NamedTuple
from seoaudit.rule.site.facts import TextUse
from seoaudit.rule.site.site_rule import SiteRule

# The key under which the store of a run has it.
EXTENT = "extent"


class Extent(NamedTuple):
    """What was read of the texts of pages, and the ids of the rules that noted something.

    A store is asked later, too, by rules that did not run then: what they need may be missing.
    """

    uses: frozenset[TextUse]
    noted: frozenset[str]

    @classmethod
    def of(cls, rules: Iterable[SiteRule[Any]]) -> Extent:
        """Return what a run of these rules reads."""
        chosen = list(rules)
        uses = frozenset(use for rule in chosen for use in rule.reads)
        return cls(uses, frozenset(rule.id for rule in chosen if takes_notes(rule)))

    @classmethod
    def read(cls, written: str) -> Extent:
        """Return the extent that `written` gave as text."""
        uses, noted = json.loads(written)
        return cls(frozenset(map(TextUse, uses)), frozenset(noted))

    def written(self) -> str:
        """Return it as text."""
        return json.dumps([sorted(self.uses), sorted(self.noted)])

    def covers(self, rule: SiteRule[Any]) -> bool:
        """Whether a rule can judge what was read."""
        return rule.reads <= self.uses and (rule.id in self.noted or not takes_notes(rule))


def takes_notes(rule: SiteRule[Any]) -> bool:
    """Whether a rule notes something on pages."""
    return type(rule).note is not SiteRule.note


EVERYTHING = Extent(frozenset(TextUse), frozenset())
