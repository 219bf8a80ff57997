"""The end of a report: what to fix first, the score, what to run next, the verdict last."""

from collections.abc import Sequence

import pytest

from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.report.parts import Before, RuleResult, Status
from seoaudit.report.report import PageReport
from seoaudit.reporters.terminal.conclusion import GAUGE_WIDTH
from seoaudit.reporters.terminal.page import page_lines
from seoaudit.rule.finding import Severity
from tests.reporters.conftest import found, made, run_of
from tests.reporters.terminal.conftest import shown, style

ERROR = found("head/title-missing", severity=Severity.ERROR, params={}, points=0.5)
# Rows of the smallest usual terminal; the last is the prompt's.
ROWS = 24


def lines(page: PageReport, gate: Gate | None = None, **changes: object) -> Sequence[str]:
    return shown(page_lines(page, run_of(page, gate=gate), style(**changes)))  # type: ignore[arg-type]


@pytest.mark.parametrize(("score", "filled"), [(0, 0), (50, 15), (70, 21), (100, 30)])
def test_the_gauge_is_filled_by_the_score(score: int, filled: int) -> None:
    gauge = next(line for line in lines(made(score=score)) if "/ 100" in line)
    assert (gauge.count("━"), gauge.count("─")) == (filled, GAUGE_WIDTH - filled)
    assert gauge.startswith(f" {score} / 100   ")


def test_the_verdict_is_the_last_line() -> None:
    assert lines(made())[-1] == "Good enough (--fail-on error)."
    assert lines(made(ERROR))[-1] == (
        "Not good enough: head/title-missing is an error (--fail-on error)."
    )
    assert lines(made(), language="ar")[-1].startswith("\u2068\u200fاجتازت الصفحة الفحص")


def test_what_fails_the_gate_comes_first_and_is_marked() -> None:
    page = made(
        found(points=9),
        found("head/viewport-missing", points=9, params={}),
        found("head/canonical-missing", points=8, params={}),
        ERROR,
    )
    said = lines(page, width=100)
    top = said.index("Top 3 fixes (score would be 89)")
    assert said[top + 1].startswith("✖   +0.5")
    marked = [line.strip() for line in said if "must be fixed to pass" in line]
    assert marked == ["head/title-missing · must be fixed to pass"]


def test_a_finding_without_points_that_fails_is_still_to_be_fixed() -> None:
    page = made(ERROR._replace(points=0.0))
    assert "Top fix (score would be 70)" in lines(page)
    assert "No issues found." in lines(page, Gate(fail_on=None))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_all_that_matters_fits_the_smallest_terminal(language: str) -> None:
    page = made(
        *(found(points=4, params={"file": "a-photograph-of-it.jpg"}, line=n) for n in range(4, 9)),
        found("head/viewport-missing", points=9, params={}),
        found("head/canonical-missing", points=8, params={}),
        ERROR,
        before=Before(65, fixed=1, new=2),
        cap=70,
    )
    last = lines(page, Gate(fail_under=75), language=language)[-(ROWS - 1) :]
    first = "Top 3 fixes" if language == "en" else "أصلح هذه"
    assert any(first in line for line in last)
    assert any("70 / 100" in line for line in last)


def test_a_crashed_rule_and_an_unread_source_are_no_verdict_on_pages() -> None:
    crashed = RuleResult("head/title-length", Status.ERROR, 2, 0.0, 0.0, "ValueError")
    assert lines(made(rules=(crashed,)))[-1] == "Not everything was audited: 1 rule crashed."
    page = made(ERROR)
    run = run_of(page, SourceError("gone.html", "no file"))
    assert shown(page_lines(page, run, style()))[-1] == (
        "Not everything was audited: 1 source not audited (error); 1 page failed."
    )


def test_a_page_in_the_baseline_shows_its_change_beside_the_score() -> None:
    said = lines(made(found(known=True), before=Before(65, fixed=0, new=0)), width=120)
    score = next(number for number, line in enumerate(said) if "/ 100" in line)
    assert said[score + 1 : score + 3] == ["Score 65 → 70", "1 in baseline, no new findings"]


def test_a_capped_page_names_the_rule_that_caps_it() -> None:
    noindex = RuleResult("crawl/noindex", Status.FAIL, 1, 0.0, 1.0)
    page = made(rules=(noindex,), cap=30, score=30, exact_score=80.0)
    assert "Capped at 30 by crawl/noindex (would be 80)" in lines(page)
