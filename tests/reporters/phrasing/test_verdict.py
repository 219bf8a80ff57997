"""The result of a run in words: figures, changes, and why a page failed."""

import pytest

from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.report.parts import Before, RuleResult, Status
from seoaudit.reporters.phrasing.verdict import (
    change,
    crashes,
    figures,
    reasons,
    since,
    since_all,
    too_few_points,
)
from seoaudit.rule.messages import Words
from seoaudit.rule.rule import Severity
from tests.reporters.conftest import found, made, run_of

ENGLISH, ARABIC = Words(), Words("ar")
GONE = SourceError("gone.html", "file not found")


def test_the_figures_are_the_pages_their_scores_and_what_was_not_read() -> None:
    run = run_of(made(score=70), made(score=61, source="mint.html"), GONE)
    assert list(figures(run, ENGLISH)) == [
        "2 pages",
        "average 65.5",
        "lowest 61 (mint.html)",
        "1 source not audited (error)",
    ]


def test_a_run_without_pages_has_no_average() -> None:
    assert list(figures(run_of(), ENGLISH)) == ["0 pages"]
    assert list(figures(run_of(GONE, GONE), ENGLISH)) == [
        "0 pages",
        "2 sources not audited (errors)",
    ]


def test_the_figures_are_told_in_arabic() -> None:
    told = list(figures(run_of(made(source="مقال.html"), made()), ARABIC))
    assert all(not each.isascii() for each in told)
    assert any("مقال.html" in each for each in told)


def test_a_page_that_passed_has_no_reason_to_fail() -> None:
    assert list(reasons(made(found()), Gate(fail_under=70), ENGLISH)) == []


def test_a_page_may_fail_for_its_score_and_for_its_findings() -> None:
    errors = [
        found(rule, severity=Severity.ERROR)
        for rule in ("head/title-missing", "crawl/noindex", "head/title-missing")
    ]
    assert list(reasons(made(*errors), Gate(fail_under=71), ENGLISH)) == [
        "apple.html: score 70 is below the minimum of 71",
        "apple.html failed: head/title-missing, crawl/noindex",
    ]
    assert list(too_few_points(made(*errors), Gate(fail_under=71), ENGLISH)) == [
        "apple.html: score 70 is below the minimum of 71"
    ]


def test_a_score_that_is_reached_is_not_too_little() -> None:
    assert list(too_few_points(made(), Gate(fail_under=70), ENGLISH)) == []
    assert list(too_few_points(made(), Gate(), ENGLISH)) == []


def test_a_page_without_a_baseline_has_not_changed() -> None:
    assert list(since(made(), ENGLISH)) == []
    assert change(made()) == ""


def test_a_page_in_the_baseline_is_told_with_what_is_known_new_and_fixed() -> None:
    page = made(found(known=True), found(), before=Before(65, fixed=2, new=1))
    assert list(since(page, ENGLISH)) == [
        "Score 65 → 70",
        "1 in baseline, 1 new",
        "2 baseline findings no longer occur; run seoaudit baseline prune",
    ]


def test_a_page_at_a_revision_is_told_by_that_revision() -> None:
    page = made(found(known=True), before=Before(70, fixed=1, new=0, revision="main"))
    assert list(since(page, ENGLISH)) == [
        "Score 70 → 70",
        "1 known from main, no new findings",
        "1 fixed",
    ]


def test_what_is_fixed_is_only_told_if_something_is() -> None:
    assert list(since(made(before=Before(70, 0, 0)), ENGLISH))[1:] == [
        "none in baseline, no new findings"
    ]


@pytest.mark.parametrize(
    ("before", "shown"), [(65, "+5"), (69, "+1"), (70, "±0"), (71, "−1"), (74, "−4")]
)
def test_the_change_of_a_score_has_a_sign(before: int, shown: str) -> None:
    assert change(made(before=Before(before, 0, 0))) == shown


def test_the_changes_of_all_pages_with_a_baseline_are_added_up() -> None:
    first = made(found(known=True), before=Before(70, fixed=1, new=2))
    second = made(found(known=True), found(known=True), before=Before(70, fixed=0, new=1))
    assert list(since_all(run_of(first, made(found()), second), ENGLISH)) == [
        "3 in baseline, 3 new",
        "1 baseline finding no longer occurs; run seoaudit baseline prune",
    ]
    assert list(since_all(run_of(made(found())), ENGLISH)) == []


def crashed(source: str) -> RuleResult:
    return RuleResult("head/title-length", Status.ERROR, 2, 0.0, 0.0, f"ValueError: {source}")


def test_a_rule_that_crashed_is_told_once_with_the_first_page_and_their_number() -> None:
    one = made(rules=(crashed("x"),))
    two = made(rules=(crashed("y"),), source="mint.html")
    said = "Rule head/title-length crashed and was left out of the score: apple.html: ValueError: x"
    assert list(crashes(run_of(one), ENGLISH)) == [("head/title-length", said)]
    assert list(crashes(run_of(one, two), ENGLISH)) == [("head/title-length", f"{said} (2 pages)")]
    assert list(crashes(run_of(made()), ENGLISH)) == []
