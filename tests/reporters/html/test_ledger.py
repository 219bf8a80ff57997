from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.report.parts import RuleResult, Status
from seoaudit.report.report import PageReport
from seoaudit.reporters.html.ledger import WHOLE, apportion, entries


def test_what_could_be_earned_adds_up_to_100(english: PageReport, arabic: PageReport) -> None:
    for page in (english, arabic):
        assert sum(entry.possible for entry in entries(page.rules)) == WHOLE


def test_what_was_earned_adds_up_to_the_score(english: PageReport, arabic: PageReport) -> None:
    for page in (english, arabic):
        earned = sum(entry.earned for entry in entries(page.rules))
        assert earned / 100 == pytest.approx(page.exact_score, abs=0.2)


@given(st.lists(st.floats(0.01, 10), min_size=1, max_size=120))
def test_parts_add_up_and_are_never_off_by_a_whole(weights: Sequence[float]) -> None:
    parts = apportion(weights, WHOLE)
    assert sum(parts) == WHOLE
    exact = [WHOLE * weight / sum(weights) for weight in weights]
    assert all(abs(part - share) < 1 + 1e-6 for part, share in zip(parts, exact, strict=True))


def test_a_rule_that_passed_earns_all_it_could_and_one_that_failed_nothing() -> None:
    rules = [
        RuleResult("a/pass", Status.PASS, 3, 3.0, 3.0),
        RuleResult("a/half", Status.PARTIAL, 4, 1.0, 4.0),
        RuleResult("a/fail", Status.FAIL, 3, 0.0, 3.0),
        RuleResult("a/left-out", Status.NOT_APPLICABLE, 3, 0.0, 0.0),
        RuleResult("a/remark", Status.PASS, 0, 0.0, 0.0),
    ]
    assert [(e.rule, e.possible, e.earned) for e in entries(rules)] == [
        ("a/pass", 3000, 3000),
        ("a/half", 4000, 1000),
        ("a/fail", 3000, 0),
    ]


def test_a_page_that_nothing_could_judge_has_no_points() -> None:
    assert entries(()) == ()
