"""One line per finding, which editors and problem matchers read."""

from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.report.parts import RuleResult, Status
from seoaudit.report.report import PageReport
from seoaudit.reporters.concise import render
from seoaudit.reporters.style import Style
from seoaudit.rule.finding import Severity
from tests.reporters.conftest import found, made, run_of

LATE = found(line=9, column=1)
ERROR = found("head/title-missing", severity=Severity.ERROR, params={}, line=5)
KNOWN = found(line=2, known=True)


def lines(*pages: PageReport | SourceError, gate: Gate | None = None, **style: bool) -> list[str]:
    return "".join(render(run_of(*pages, gate=gate), Style(**style))).splitlines()  # type: ignore[arg-type]


def test_findings_are_in_the_order_of_the_text_and_the_verdict_is_last() -> None:
    assert lines(made(LATE, ERROR)) == [
        "apple.html:5:3: error head/title-missing The page has no title.",
        "apple.html:9:1: warning images/alt-missing The image saw.jpg has no alt text.",
        "Not good enough: head/title-missing is an error (--fail-on error).",
    ]


def test_known_findings_are_shown_only_when_asked_for() -> None:
    assert lines(made(KNOWN)) == ["Good enough (--fail-on error)."]
    assert len(lines(made(KNOWN), verbose=True)) == 2


def test_quietly_only_what_fails_is_shown() -> None:
    assert [line.split()[2] for line in lines(made(LATE, ERROR), quiet=True)[:-1]] == [
        "head/title-missing"
    ]
    assert lines(made(LATE), quiet=True) == []


def test_too_low_a_score_is_a_line_of_its_own() -> None:
    assert lines(made(), gate=Gate(fail_under=71))[0] == (
        "apple.html:1:1: error score a score of 70 is below 71 (--fail-under 71)"
    )


def test_a_line_stays_one_whatever_a_page_says() -> None:
    hostile = found(params={"file": "a\n::error::b\x1b[31m"})
    line, _ = lines(made(hostile, source="x\ny.html"))
    assert line.startswith("x�y.html:4:3: warning images/alt-missing The image a�::error::b�[31m")


def test_crashed_rules_and_unread_sources_are_errors() -> None:
    crashed = RuleResult("head/title-length", Status.ERROR, 2, 0.0, 0.0, "ValueError: x")
    said = lines(made(rules=(crashed,)), SourceError("gone.html", "no such file"))
    assert said[0].startswith("apple.html:1:1: error head/title-length Rule head/title-length")
    assert said[1:] == [
        "gone.html:1:1: error reading no such file",
        "Not everything was audited: 1 source not audited (error); 1 rule crashed.",
    ]


def test_of_nothing_nothing_is_said() -> None:
    assert lines() == []
