"""Findings of many pages: a line each that editors and terminals can link."""

import pytest
from rich.cells import cell_len

from seoaudit.engine.gate import Gate
from seoaudit.reporters.terminal.listing import failed_page_lines, finding_lines
from seoaudit.rule.bidi import FIRST_STRONG_ISOLATE
from seoaudit.rule.finding import Severity
from tests.reporters.conftest import found, made
from tests.reporters.terminal.conftest import shown, style

ERROR = found("head/title-missing", severity=Severity.ERROR, params={}, line=9)
PAGE = made(found(), ERROR)


def test_a_finding_is_its_place_level_rule_and_message() -> None:
    assert shown(finding_lines(PAGE, PAGE.findings, style(width=100))) == [
        "apple.html:4:3 warning images/alt-missing The image saw.jpg has no alt text.",
        "apple.html:9:3 error head/title-missing The page has no title.",
    ]


def test_a_page_that_failed_says_why_and_begins_with_what_failed_it() -> None:
    said = shown(failed_page_lines(PAGE, Gate(fail_under=71), style(width=200)))
    assert said[0] == (
        "apple.html: a score of 70 is below 71 (--fail-under 71); "
        "head/title-missing is an error (--fail-on error)"
    )
    assert [line.split()[2] for line in said[1:]] == ["head/title-missing", "images/alt-missing"]


def test_quietly_only_what_failed_it_is_shown() -> None:
    said = shown(failed_page_lines(PAGE, Gate(), style(width=200, quiet=True)))
    assert [line.split()[2] for line in said[1:]] == ["head/title-missing"]


def test_a_known_finding_is_said_to_be() -> None:
    known = found(known=True)
    (said,) = shown(finding_lines(PAGE, [known], style(width=100)))
    assert said.endswith("no alt text. (known)")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_long_message_goes_on_below_and_a_path_is_never_broken(language: str) -> None:
    long = found(params={"file": "a b " * 40})
    first, *rest = shown(finding_lines(PAGE, [long], style(language, width=60)))
    assert first.startswith("apple.html:4:3 warning images/alt-missing ")
    assert max(map(cell_len, [first, *rest])) <= 60
    assert all(line.startswith("    ") for line in rest)
    deep = PAGE._replace(source="content/" * 20 + "a.html")
    assert shown(finding_lines(deep, [ERROR], style()))[0].startswith(f"{deep.source}:9:3 error")


def test_the_place_stays_outside_the_isolates_of_an_arabic_message() -> None:
    said = shown(finding_lines(PAGE, [ERROR], style("ar")))[0]
    assert said[: said.index(FIRST_STRONG_ISOLATE)] == "apple.html:9:3 error head/title-missing "
