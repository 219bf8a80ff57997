"""The problem matcher of GitHub understands what -f concise writes."""

import pytest

from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.reporters.registry import load_reporter
from seoaudit.reporters.style import Style
from seoaudit.rule.finding import Severity
from seoaudit.rule.messages import Words
from tests.ci.problem_matcher import MATCHERS, matched
from tests.reporters.conftest import found, made, run_of

FINDINGS = (
    found(severity=Severity.INFO, line=2),
    found(severity=Severity.WARNING, line=12, column=345, params={"file": "a:1:2: error x y"}),
    found(severity=Severity.ERROR, line=13),
)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_each_finding_is_a_problem_of_its_severity(language: str) -> None:
    run = run_of(made(*FINDINGS, source="my posts/a page.html"), gate=Gate(fail_under=80))
    written = "".join(load_reporter("concise")(run, Style(Words(language))))
    *lines, verdict = written.splitlines()
    problems = [matched(line) for line in lines]
    assert [len(each) for each in problems] == [1, 1, 1, 1]
    score, info, warning, error = (each[0] for each in problems)
    assert [each["severity"] for each in (score, info, warning, error)] == [
        "error",
        "notice",
        "warning",
        "error",
    ]
    assert {each["file"] for each in (score, info, warning, error)} == {"my posts/a page.html"}
    assert (warning["line"], warning["column"], warning["code"]) == (
        "12",
        "345",
        "images/alt-missing",
    )
    assert warning["message"] == FINDINGS[1].message(Words(language))
    assert matched(verdict) == []


@pytest.mark.parametrize(
    "path",
    [
        "C:/posts/my page.html",
        r"D:\posts\my page.html",
        "https://example.com/a?b=1:2",
        "مقال.html",
        "-",
    ],
)
def test_any_path_is_read_whole(path: str) -> None:
    (problem,) = matched(f"{path}:3:14: warning images/alt-missing The image has no alt text.")
    assert (problem["file"], problem["line"], problem["column"]) == (path, "3", "14")


def test_what_could_not_be_read_is_an_error() -> None:
    run = run_of(SourceError("gone.html", "no such file"))
    first, _ = "".join(load_reporter("concise")(run, Style())).splitlines()
    assert matched(first) == [
        {
            "file": "gone.html",
            "line": "1",
            "column": "1",
            "severity": "error",
            "code": "reading",
            "message": "no such file",
        }
    ]


def test_the_lines_of_the_terminal_report_are_no_problems_twice() -> None:
    page = made(found(), found(severity=Severity.ERROR))
    written = "".join(load_reporter("terminal")(run_of(page, page), Style(verbose=True)))
    assert not any(matched(line) for line in written.splitlines())


def test_owners_differ_and_severities_are_known() -> None:
    # https://github.com/actions/runner/blob/main/src/Runner.Worker/IssueMatcher.cs
    assert len({matcher["owner"] for matcher in MATCHERS}) == len(MATCHERS)
    assert {matcher.get("severity", "") for matcher in MATCHERS} <= {"", "notice"}
