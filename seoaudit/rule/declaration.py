"""What a rule declares in its class: its mistakes, and a stand-in for a rule with some.

A stand-in has the rule's id, docs and options, so that a configuration that names it stays valid.
It fails on every page with the mistake, as a rule does that crashes.
"""

from collections.abc import Iterator, Mapping
from math import isfinite
from typing import Any

from seoaudit.errors import PluginError
from seoaudit.late_pattern import late_pattern
from seoaudit.page.page import Page
from seoaudit.rule.finding import Basis, Severity
from seoaudit.rule.meanwhile import Meanwhile
from seoaudit.rule.need import Need
from seoaudit.rule.rule import AnyRule, Message, Rule

_ID = late_pattern(r"[^\s/]+(?:/[^\s/]+)+")

# An attribute of a rule class is replaced by that of `Rule` where it is wrong.
Mistakes = Mapping[str, str]


def id_problem(rule: type[AnyRule]) -> str | None:
    """Return what is wrong with the id of a rule; None if it is of use."""
    if isinstance(rule.id, str) and _ID.fullmatch(rule.id):
        return None
    return f'id must be "topic/name", not {rule.id!r}'


def mistakes(rule: type[Rule]) -> Mistakes:
    """Return what is wrong with the other attributes, by name."""
    return dict(_mistakes(rule))


def is_weight(value: object) -> bool:
    """Whether this can be the weight of a rule."""
    return isinstance(value, int | float) and isfinite(value) and value >= 0


def _mistakes(rule: type[Rule]) -> Iterator[tuple[str, str]]:
    """Yield the name of each wrong attribute and a sentence on it.

    Every rule passes here before a page is read, so what a finding would show is left to it.
    """
    if not isinstance(rule.severity, Severity):
        yield "severity", f"severity must be Severity.{_name(rule.severity)}, not {rule.severity!r}"
    if not isinstance(rule.basis, Basis):
        yield "basis", f"basis must be Basis.HEURISTIC or another Basis, not {rule.basis!r}"
    if not is_weight(rule.weight):
        yield "weight", f"weight must be a number, 0 or greater, not {rule.weight!r}"
    if rule.cap is not None and not (isinstance(rule.cap, int) and 0 <= rule.cap <= 100):
        yield "cap", f"cap must be a whole number from 0 to 100 or None, not {rule.cap!r}"
    if not (isinstance(rule.follows, tuple) and all(isinstance(id_, str) for id_ in rule.follows)):
        yield "follows", f'follows must be ("topic/name",): ids of rules, not {rule.follows!r}'
    if not (isinstance(rule.needs, tuple) and all(isinstance(need, Need) for need in rule.needs)):
        yield "needs", f"needs must be (Need.URL,) or another tuple of needs, not {rule.needs!r}"
    if not isinstance(rule.meanwhile, Meanwhile):
        yield "meanwhile", f"meanwhile must be Meanwhile.GRANTED or another, not {rule.meanwhile!r}"
    if not all(isinstance(each, Message) for each in rule.messages.values()):
        yield "messages", "messages must be made by message()"
    if rule.check is Rule.check:
        yield "check", "check() is missing"


def _name(given: object) -> str:
    """Return the name of the severity that was meant, or that of most rules."""
    name = str(given).upper()
    return name if name in Severity.__members__ else Severity.WARNING.name


def sound(rule: type[Rule]) -> type[Rule]:
    """Return the rule, or its stand-in if its class has mistakes."""
    found = mistakes(rule)
    return stand_in(rule, "; ".join(found.values()), tuple(found)) if found else rule


def stand_in(rule: type[Rule], mistake: str, wrong: tuple[str, ...] = ()) -> type[Rule]:
    """Return a rule that fails on every page with `mistake`, whatever `rule` itself does."""

    def applies(_rule: Rule, _page: Page) -> bool:
        raise PluginError(mistake)

    own: dict[str, Any] = {name: getattr(Rule, name) for name in wrong}
    own |= {"applies": applies, "__init__": Rule.__init__, "__doc__": rule.__doc__}
    own |= {"__module__": rule.__module__, "__qualname__": rule.__qualname__}
    return type(rule.__name__, (rule,), own)
