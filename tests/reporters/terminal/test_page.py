"""One page in a terminal: its score, what to fix first, and the rest by topic."""

import re
from collections.abc import Sequence

import pytest
from rich.cells import cell_len

from seoaudit.report.parts import (
    Comparison,
    IgnoredFinding,
    Note,
    ReportedFinding,
    RuleResult,
    Status,
)
from seoaudit.report.report import PageReport
from seoaudit.reporters.terminal.page import page_lines
from seoaudit.rule.bidi import FIRST_STRONG_ISOLATE
from seoaudit.rule.finding import Severity
from tests.reporters.conftest import found, made, run_of
from tests.reporters.terminal.conftest import shown, style

ALT = "The image saw.jpg has no alt text."


def lines(page: PageReport, **changes: object) -> Sequence[str]:
    return shown(page_lines(page, run_of(page), style(**changes)))  # type: ignore[arg-type]


def costly(rule: str, points: float, **changes: object) -> ReportedFinding:
    return found(rule, points=points, **changes)


def test_the_head_of_a_report_is_source_title_and_length() -> None:
    assert lines(made())[:5] == ["apple.html", "Apple trees", "", "3 words · 1 min read · en", ""]


def test_a_page_without_a_title_has_no_line_for_it() -> None:
    page = made()
    assert lines(page._replace(facts=page.facts._replace(title=None)))[:2] == ["apple.html", ""]


def test_a_page_without_findings_has_nothing_to_fix() -> None:
    said = lines(made())
    assert "No issues found." in said
    assert "Other findings, by topic" not in said


def test_a_finding_stands_beside_its_points_and_place_with_its_advice_and_rule() -> None:
    said = lines(made(costly("images/alt-missing", 2.0)), width=120)
    at = said.index("Top fix (score would be 72)")
    first, advice, rule = said[at + 1 : at + 4]
    assert first == f"▲   +2.0      4:3  {ALT}"
    assert advice.strip().startswith("Describe in a few words what it shows")
    assert rule.strip() == "images/alt-missing"
    assert len(first) - len(ALT) == len(advice) - len(advice.lstrip())


@pytest.mark.parametrize(
    ("severity", "mark"), [(Severity.ERROR, "✖"), (Severity.WARNING, "▲"), (Severity.INFO, "•")]
)
def test_a_severity_has_its_mark(severity: Severity, mark: str) -> None:
    said = lines(made(found(severity=severity)))
    assert [line[0] for line in said if ALT in line] == [mark]


def test_the_first_fixes_are_those_worth_most_and_the_rest_is_sorted_by_topic() -> None:
    page = made(
        costly("images/alt-missing", 9),
        costly("images/alt-missing", 8, line=5),
        costly("international/lang-missing", 7, params={"language": "en"}),
        costly("head/title-missing", 6, params={}),
        costly("social/open-graph-missing", 2, params={"names": "og:title"}),
        costly("head/viewport-missing", 1.5, params={}),
        costly("head/canonical-missing", 1, params={}),
    )
    said = lines(page, width=120)
    top = next(number for number, line in enumerate(said) if line.startswith("Top 3 fixes"))
    rest = said.index("Other findings, by topic")
    points = [float(number) for number in re.findall(r"\+(\d+\.\d)", "\n".join(said[top:]))]
    assert points == [17.0, 7.0, 6.0]
    topics = [line for line in said[rest + 1 : top] if line in ("Head", "Social sharing")]
    assert topics == ["Head", "Social sharing"]  # 2.5 points against 2


def test_remarks_without_points_come_after_the_rest_and_show_none() -> None:
    said = lines(made(costly("images/alt-missing", 0)), width=120)
    assert said.index("Information (no points)") < said.index("No issues found.")
    assert f"▲             4:3  {ALT}" in said


def test_other_places_are_named_by_line_and_each_shown_when_asked_for() -> None:
    page = made(costly("images/alt-missing", 2), costly("images/alt-missing", 1, start=70, line=9))
    brief = "\n".join(lines(page, width=120))
    assert (brief.count(ALT), brief.count("and in 1 more place: line 9")) == (1, 1)
    assert "+3.0" in brief
    every = "\n".join(lines(page, width=120, verbose=True))
    assert (every.count(ALT), every.count("more place")) == (2, 0)
    assert "+2.0" in every
    assert "+1.0" in every


def test_a_target_names_the_fewest_fixes_that_reach_it() -> None:
    page = made(costly("images/alt-missing", 4), costly("head/title-missing", 9, params={}))
    assert any("Fewest fixes to reach 79: this one" in line for line in lines(page, target=79))
    assert "Already at or above the target of 70." in lines(page, target=70)


PASSED = RuleResult("head/title-missing", Status.PASS, 4, 4.0, 4.0)
UNFIT = RuleResult("images/alt-missing", Status.NOT_APPLICABLE, 3, 0.0, 0.0)
FAILED = RuleResult("head/title-length", Status.FAIL, 2, 0.0, 2.0)


def test_passed_rules_are_counted_and_listed_when_asked_for() -> None:
    page = made(rules=(FAILED, PASSED, UNFIT))
    assert "1 rule passed, 1 not applicable" in lines(page)
    assert not any("head/title-missing" in line for line in lines(page))
    every = lines(page, verbose=True)
    assert "     4/4    head/title-missing  Give the page a title." in every
    assert not any("head/title-length" in line for line in every)


def test_where_every_rule_applies_none_is_said_not_to() -> None:
    assert "1 rule passed" in lines(made(rules=(PASSED,)))


def test_ignored_findings_are_counted_and_listed_with_their_reason_when_asked_for() -> None:
    ignored = IgnoredFinding(found(), "للزينة", "2027-03-01")
    page = made(ignored=(ignored, IgnoredFinding(found(line=9), "", None)))
    brief = lines(page)
    assert "2 findings ignored" in brief
    assert not any(ALT in line for line in brief)
    every = "\n".join(lines(page, verbose=True, width=120))
    assert every.count(ALT) == 2
    assert "للزينة · until 2027-03-01 · images/alt-missing" in every


def test_notes_and_a_second_profile_are_shown() -> None:
    note = Note("ignore_unused", {"line": 3, "rules": "images"})
    said = lines(made(notes=(note,), compared=Comparison("rankmath", 90, (), ())), width=200)
    assert any("rankmath" in line for line in said)
    assert any(line.startswith("Line 3: ") for line in said)


@pytest.mark.parametrize("verbose", [False, True])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [50, 80])
def test_no_line_is_wider_than_the_terminal(language: str, width: int, verbose: bool) -> None:
    page = made(
        found(params={"file": "صورة-" * 30 + ".jpg"}),
        found(params={"file": "a  b.jpg" * 20}, start=70),
        ignored=(IgnoredFinding(found(), "سبب " * 40, None),),
        rules=(PASSED, UNFIT),
    )
    said = lines(page, language=language, width=width, verbose=verbose)
    assert max(map(cell_len, said)) <= width


def test_places_stand_outside_the_isolates_of_arabic_lines() -> None:
    said = lines(made(found(), found("head/title-missing", params={})), language="ar")
    placed = [line for line in said if re.search(r"\d+:\d+", line)]
    assert len(placed) == 2
    for line in placed:
        assert re.match(r"▲ +\+2\.0 +4:3 ", line[: line.index(FIRST_STRONG_ISOLATE)])
