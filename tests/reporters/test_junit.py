from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from lxml import etree

from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.report.parts import Status
from seoaudit.report.report import PageReport
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from seoaudit.runs.run import Run
from tests.reporters.conftest import reported

SCHEMA = etree.XMLSchema(etree.parse(str(Path(__file__).parent / "schemas" / "junit-10.xsd")))


def suites(run: Run, language: str = "en") -> list[ET.Element]:
    """The suites of the report, which keeps the schema of Jenkins."""
    report = reported("junit", run, language).encode()
    SCHEMA.assertValid(etree.fromstring(report))
    return list(ET.fromstring(report))


def error(suite: ET.Element) -> str | None:
    """What its one error says."""
    [found] = suite.iterfind("testcase/error")
    return found.get("message")


@pytest.mark.parametrize("language", MESSAGE_LANGUAGES)
def test_the_report_keeps_the_schema_of_jenkins(run: Run, language: str) -> None:
    assert [suite.get("name") for suite in suites(run, language)] == [
        "docs/a page.html",
        "docs/مقال.html",
        "https://example.com/مقال?a=1",
        "-",
        Path("/elsewhere/x.html").absolute().as_posix(),
        "gone: x.html",
    ]


def test_each_rule_that_applied_is_a_case(one: Run, pages: tuple[PageReport, ...]) -> None:
    [suite] = suites(one)
    applied = [r.id for r in pages[0].rules if r.status is not Status.NOT_APPLICABLE]
    assert [case.get("name") for case in suite.iter("testcase")] == applied
    assert suite.get("tests") == str(len(applied))


def test_what_fails_the_gate_is_a_failure_and_the_rest_is_output(one: Run) -> None:
    [suite] = suites(one)
    failed = {
        case.get("name") for case in suite.iter("testcase") if case.find("failure") is not None
    }
    assert failed == {"content/placeholder-text"}
    said = suite.findtext("testcase[@name='images/alt-missing']/system-out", "")
    assert [line.partition(": ")[0] for line in said.splitlines()] == [
        "docs/a page.html:9:4",
        "docs/a page.html:9:23",
        "docs/a page.html:9:42",
    ]


def test_a_score_under_the_limit_is_a_failure_of_its_own(pages: tuple[PageReport, ...]) -> None:
    [suite] = suites(Run("article", pages[:1], Gate(fail_under=99, fail_on=None)))
    [failure] = suite.iterfind("testcase[@name='score']/failure")
    assert (
        failure.get("message")
        == f"docs/a page.html: score {pages[0].score} is below the minimum of 99"
    )
    assert suite.get("failures") == "1"


def test_what_could_not_be_audited_is_an_error(run: Run) -> None:
    found = suites(run)
    assert [suite.get("errors") for suite in found] == ["0", "1", "0", "0", "0", "1"]
    assert "ValueError: x | y" in (error(found[1]) or "")
    assert error(found[5]) == "there is, alas, no file"


def test_characters_that_xml_cannot_hold_are_replaced() -> None:
    unread = SourceError("a\x00\x1b\udcff\ufffe<b>&.html", "\x08no\x7f")
    [suite] = suites(Run("article", [unread], Gate()))
    assert suite.get("name") == "a���<b>&.html"
    assert error(suite) == "�no�"
