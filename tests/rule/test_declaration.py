"""What a rule class may declare, and what stands in for one with mistakes."""

import math
from typing import Any

import pytest

from seoaudit import Basis, Rule, Severity, message
from seoaudit.errors import PluginError
from seoaudit.rule.declaration import id_problem, is_weight, mistakes, sound, stand_in
from seoaudit.rule.registry import load_rules
from seoaudit.testing import page


def declared(**attributes: Any) -> type[Rule]:
    sound_ones = {"id": "desk/quotes", "check": lambda _self, _page: iter(())}
    return type("Quotes", (Rule,), {**sound_ones, **attributes})


@pytest.mark.parametrize("rule", load_rules().values(), ids=lambda rule: rule.id)
def test_no_installed_rule_has_mistakes(rule: type[Rule]) -> None:
    assert id_problem(rule) is None
    assert not mistakes(rule)


@pytest.mark.parametrize("id_", ["quotes", "", "desk/", "/quotes", "desk/my quotes", 5, None])
def test_an_id_has_a_topic_and_a_name(id_: object) -> None:
    problem = id_problem(declared(id=id_))
    assert problem == f'id must be "topic/name", not {id_!r}'


@pytest.mark.parametrize(
    ("attributes", "said"),
    [
        ({"severity": "info"}, "severity must be Severity.INFO, not 'info'"),
        ({"severity": 9}, "severity must be Severity.WARNING, not 9"),
        ({"basis": "heuristic"}, "basis must be Basis.HEURISTIC"),
        ({"weight": "one"}, "weight must be a number, 0 or greater, not 'one'"),
        ({"weight": math.nan}, "weight must be"),
        ({"weight": -1}, "weight must be"),
        ({"cap": 101}, "cap must be a whole number from 0 to 100"),
        ({"cap": "30"}, "cap must be"),
        ({"follows": "head/title-missing"}, 'follows must be ("topic/name",): ids of rules'),
        ({"meanwhile": "open"}, "meanwhile must be Meanwhile.GRANTED or another"),
        ({"messages": {"wrong": "Wrong."}}, "messages must be made by message()"),
        ({"check": Rule.check}, "check() is missing"),
    ],
)
def test_a_mistake_is_told_with_what_is_right(attributes: dict[str, object], said: str) -> None:
    [found] = mistakes(declared(**attributes)).values()
    assert said in found


@pytest.mark.parametrize(
    ("weight", "is_one"), [(0, True), (2.5, True), (math.inf, False), ("2", False)]
)
def test_a_weight_is_a_finite_number(weight: object, is_one: bool) -> None:
    assert is_weight(weight) is is_one


def test_a_sound_rule_stays_itself() -> None:
    rule = declared(severity=Severity.INFO, basis=Basis.STANDARD, weight=0.5, cap=30)
    assert sound(rule) is rule


def test_a_stand_in_can_be_listed_and_configured_and_fails_with_all_mistakes() -> None:
    rule = declared(severity="info", weight="one", wrong=message("Wrong.", advice="Mend it."))
    stands = sound(rule)
    assert issubclass(stands, rule)
    assert (stands.id, stands.severity, stands.weight) == ("desk/quotes", Severity.WARNING, 1)
    assert list(stands.messages) == ["wrong"]
    with pytest.raises(PluginError, match=r"severity must be .*; weight must be"):
        stands().applies(page("<p>x"))


def test_a_rule_that_cannot_be_made_has_a_stand_in_that_can() -> None:
    def broken(_self: Rule) -> None:
        raise OSError("no database")

    stands = stand_in(declared(__init__=broken), "cannot be made")
    with pytest.raises(PluginError, match="cannot be made"):
        stands().applies(page("<p>x"))
