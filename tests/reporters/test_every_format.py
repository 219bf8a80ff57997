"""What holds for each format."""

import json
import time

import pytest

from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.report.report import PageReport
from seoaudit.reporters.registry import formats, load_reporter
from seoaudit.reporters.style import Style
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from seoaudit.runs.run import Run
from tests.reporters.conftest import reported

# The formats that have nothing to say of nothing.
EMPTY = {"terminal", "concise", "github"}
# The formats that count what could not be read and leave the reasons to others: those stand on
# standard error beside a terminal.
WITHOUT_REASON = {"terminal": "1 source not audited (error)"}

every_format = pytest.mark.parametrize("name", formats())


@every_format
@pytest.mark.parametrize("language", MESSAGE_LANGUAGES)
def test_two_reports_of_one_run_are_the_same(
    name: str,
    language: str,
    run: Run,
    pages: tuple[PageReport, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = reported(name, run, language)
    monkeypatch.setattr(time, "time", lambda: 0.0)
    error = SourceError("gone: x.html", "there is, alas, no file")
    assert reported(name, Run("article", (*pages, error), Gate()), language) == first
    assert reported(name, run, language) == first


@every_format
def test_a_run_without_pages_is_reported_too(name: str) -> None:
    assert bool(reported(name, Run("article", (), Gate()))) == (name not in EMPTY)


@every_format
def test_what_could_not_be_read_is_in_the_report(name: str, run: Run) -> None:
    assert WITHOUT_REASON.get(name, "alas") in reported(name, run, width=200)


@every_format
def test_words_come_in_the_language_asked_for(name: str, one: Run) -> None:
    assert "بلا نص بديل" in reported(name, one, "ar")


def test_a_page_is_written_while_the_next_is_still_to_come(pages: tuple[PageReport, ...]) -> None:
    def reports() -> object:
        yield pages[0]
        pytest.fail("the second page was audited before the first was written")

    run = Run("article", reports(), Gate())  # type: ignore[arg-type]
    line = next(load_reporter("jsonl")(run, Style()))
    assert json.loads(line)["source"] == "docs/a page.html"
