"""The result of a run in words: figures, changes, and whether it is good enough."""

import pytest

from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.report.parts import Before, RuleResult, Status
from seoaudit.reporters.phrasing.verdict import (
    change,
    crashes,
    figures,
    page_verdict,
    reasons,
    run_verdict,
    since,
    since_all,
    too_few_points,
)
from seoaudit.reporters.style import Style
from seoaudit.rule.finding import Severity
from seoaudit.rule.messages import Words
from tests.reporters.conftest import found, made, run_of

ENGLISH, ARABIC = Words(), Words("ar")
GONE = SourceError("gone.html", "file not found")


def test_the_figures_are_the_pages_their_scores_and_what_was_not_read() -> None:
    run = run_of(made(score=70), made(score=61, source="mint.html"), GONE)
    assert list(figures(run, Style(ENGLISH))) == [
        "2 pages",
        "average 65.5",
        "lowest 61 (mint.html)",
        "1 source not audited (error)",
    ]


def test_a_run_without_pages_has_no_average() -> None:
    assert list(figures(run_of(), Style(ENGLISH))) == ["0 pages"]
    assert list(figures(run_of(GONE, GONE), Style(ENGLISH))) == [
        "0 pages",
        "2 sources not audited (errors)",
    ]


def test_the_figures_are_told_in_arabic() -> None:
    told = list(figures(run_of(made(source="مقال.html"), made()), Style(ARABIC)))
    assert all(not each.isascii() for each in told)
    assert any("مقال.html" in each for each in told)


def test_a_page_that_passed_has_no_reason_to_fail() -> None:
    assert list(reasons(made(found()), Gate(fail_under=70), ENGLISH)) == []


def test_a_page_may_fail_for_its_score_and_for_its_findings() -> None:
    errors = [
        found(rule, severity=Severity.ERROR, points=points)
        for rule, points in (("head/title-missing", 1), ("crawl/noindex", 3), ("head/title", 1))
    ]
    page, gate = made(*errors), Gate(fail_under=71)
    assert list(reasons(page, gate, ENGLISH)) == [
        "a score of 70 is below 71 (--fail-under 71)",
        "3 findings are errors, first crawl/noindex (--fail-on error)",
    ]
    assert page_verdict(page, gate, ENGLISH) == (
        "Not good enough: a score of 70 is below 71 (--fail-under 71); "
        "3 findings are errors, first crawl/noindex (--fail-on error)."
    )
    assert list(too_few_points(page, gate, ENGLISH)) == [
        "apple.html: score 70 is below the minimum of 71"
    ]


@pytest.mark.parametrize(
    ("severity", "level", "said"),
    [
        (Severity.ERROR, Severity.ERROR, "images/alt-missing is an error"),
        (Severity.ERROR, Severity.INFO, "images/alt-missing is an error"),
        (Severity.WARNING, Severity.WARNING, "images/alt-missing is a warning"),
        (Severity.INFO, Severity.INFO, "images/alt-missing is a finding"),
    ],
)
def test_one_finding_is_told_by_its_own_severity(
    severity: Severity, level: Severity, said: str
) -> None:
    page, gate = made(found(severity=severity)), Gate(fail_on=level)
    assert list(reasons(page, gate, ENGLISH)) == [f"{said} (--fail-on {level.name.lower()})"]


def test_a_page_that_scored_less_before_is_held_to_that() -> None:
    page = made(before=Before(72, 0, 0))
    assert list(reasons(page, Gate(fail_under=80), ENGLISH)) == [
        "a score of 70 is below the earlier 72 (--fail-under 80)"
    ]


def test_a_page_that_passed_names_the_gate_it_passed() -> None:
    assert page_verdict(made(), Gate(70), ENGLISH) == (
        "Good enough (--fail-under 70, --fail-on error)."
    )


def test_the_verdict_on_many_pages_counts_those_that_fail() -> None:
    bad = made(found(severity=Severity.ERROR))
    assert run_verdict(run_of(bad, made()), ENGLISH) == (
        "Not good enough: 1 of 2 pages fails (--fail-on error)."
    )
    assert run_verdict(run_of(made(), made()), ENGLISH) == (
        "Good enough: all 2 pages pass (--fail-on error)."
    )
    assert run_verdict(run_of(bad), ENGLISH) == page_verdict(bad, Gate(), ENGLISH)
    assert run_verdict(run_of(bad, made(), GONE), ENGLISH) == (
        "Not everything was audited: 1 source not audited (error); 1 page failed."
    )


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
