"""The report people read: within the terminal, in their language, colored when asked for."""

import re

import pytest
from rich.cells import cell_len

from seoaudit import Document, audit
from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.report.report import PageReport
from seoaudit.reporters.style import Style
from seoaudit.reporters.terminal import render
from seoaudit.rule.bidi import FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE
from seoaudit.rule.messages import Words
from seoaudit.runs.run import Run
from tests.paths import EXAMPLES

KEYPHRASES = {"apple-tree.html": "apple tree", "balcony-mint.html": "زراعة النعناع"}
WIDTHS = (60, 80, 140)


def page(name: str = "apple-tree.html") -> PageReport:
    document = Document((EXAMPLES / name).read_bytes(), source=name)
    return audit(document, keyphrases=[KEYPHRASES[name]])


def shown(
    *pages: PageReport,
    gate: Gate | None = None,
    language: str = "en",
    width: int = 80,
    color: bool = False,
    verbose: bool = False,
    target: int | None = None,
) -> str:
    style = Style(Words(language), width, color, verbose, target)
    return "".join(render(Run("article", pages, gate or Gate()), style))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("name", KEYPHRASES)
@pytest.mark.parametrize("verbose", [True, False])
def test_no_line_is_wider_than_the_terminal(
    name: str, language: str, width: int, verbose: bool
) -> None:
    report = shown(page(name), language=language, width=width, verbose=verbose)
    assert max(cell_len(line) for line in report.splitlines()) <= width


@pytest.mark.parametrize("width", WIDTHS)
def test_no_row_of_a_table_is_wider_than_the_terminal(width: int) -> None:
    long = page()._replace(source="content/" * 30 + "مقالة-漢字.html")
    report = shown(page(), long, width=width, gate=Gate(fail_on=None))
    assert max(cell_len(line) for line in report.splitlines()) <= width
    assert "漢字.html" in report


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_line_closes_the_isolates_it_opens(language: str) -> None:
    report = shown(page("balcony-mint.html"), language=language)
    arabic = [line for line in report.splitlines() if re.search("[\u0621-\u064a]", line)]
    assert arabic
    for line in arabic:
        assert FIRST_STRONG_ISOLATE in line
        depth = 0
        for character in line:
            depth += (character == FIRST_STRONG_ISOLATE) - (character == POP_DIRECTIONAL_ISOLATE)
            assert depth >= 0
        assert depth == 0


def test_colours_only_when_asked_for() -> None:
    assert "\x1b[" not in shown(page())
    assert "\x1b[" in shown(page(), color=True)


def test_the_score_and_what_the_first_fixes_lead_to_are_said() -> None:
    report = page()
    said = shown(report)
    assert f" {report.score} / 100 " in said
    assert re.search(r"Top 3 fixes \(score would be \d+\)", said)


def test_a_target_names_the_shortest_way() -> None:
    report = page()
    assert "Already at or above the target of 1" in shown(report, target=1)
    said = shown(report, target=report.score + 5)
    assert re.search(
        rf"Fewest fixes to reach {report.score + 5}: (this one|these \d+) \(score", said
    )


def test_a_run_without_pages_says_nothing() -> None:
    assert not list(render(Run("article", (SourceError("x", "gone"),), Gate()), Style()))


def test_a_quiet_run_says_nothing_if_all_is_well() -> None:
    quiet = Style(quiet=True)
    for pages in ((page(),), (page(), page())):
        assert not list(render(Run("article", pages, Gate(fail_on=None)), quiet))
    said = "".join(render(Run("article", (page(),), Gate()), quiet)).splitlines()
    assert said[-1] == "Not good enough: content/placeholder-text is an error (--fail-on error)."
    assert any(
        line.startswith("apple-tree.html:40:391 error content/placeholder-text ") for line in said
    )
