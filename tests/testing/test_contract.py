import pytest

from seoaudit.rule.registry import load_rules
from seoaudit.testing.contract import CHECKS, breaches
from tests.testing.conftest import Make

RULES = load_rules().values()


def test_a_rule_that_keeps_it_has_no_breaches(make: Make) -> None:
    assert list(breaches(make())) == []


def test_a_class_with_mistakes_is_asked_nothing_more(make: Make) -> None:
    assert list(breaches(make(severity="info", examples=()))) == [
        "severity must be Severity.INFO, not 'info'"
    ]


def test_all_breaches_are_told_at_once(make: Make) -> None:
    found = list(breaches(make(id="desk/marks", examples=())))
    assert [sentence.split()[0] for sentence in found] == ["id", "message", "no", "message"]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: str(check.__name__))
def test_each_check_says_what_is_right(check: object) -> None:
    assert str(check.__doc__).endswith(".")
