"""Whole reports of the examples, as their readers get them: a changed score or word shows here.

To accept a change: SEOAUDIT_GOLDEN=write pytest tests/reporters/test_golden.py, then read the diff.
"""

import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from seoaudit import Document, audit
from seoaudit.engine.gate import Gate
from seoaudit.reporters.registry import load_reporter
from seoaudit.reporters.style import Style
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from seoaudit.rule.messages import Words
from seoaudit.runs.run import Run
from tests.paths import EXAMPLES

GOLDEN = Path(__file__).parent / "golden"
KEYPHRASES = {"apple-tree": "apple tree", "balcony-mint": "زراعة النعناع"}


def run(*names: str) -> Run:
    pages = (
        audit(
            Document((EXAMPLES / f"{name}.html").read_bytes(), source=f"{name}.html"),
            keyphrases=[KEYPHRASES[name]],
        )
        for name in names
    )
    return Run("article", pages, Gate(fail_under=75))


def agrees(name: str, pieces: Iterable[str]) -> bool:
    report = "".join(pieces)
    file = GOLDEN / name
    if os.environ.get("SEOAUDIT_GOLDEN") == "write":
        file.write_text(report, "utf-8", newline="\n")
    return file.read_text("utf-8") == report


@pytest.mark.parametrize("language", MESSAGE_LANGUAGES)
@pytest.mark.parametrize("name", KEYPHRASES)
def test_the_terminal_report_of_an_example(name: str, language: str) -> None:
    style = Style(Words(language, isolate=True), width=80)
    assert agrees(f"{name}.{language}.txt", load_reporter("terminal")(run(name), style))


@pytest.mark.parametrize("name", KEYPHRASES)
def test_the_json_report_of_an_example(name: str) -> None:
    assert agrees(f"{name}.json", load_reporter("json")(run(name), Style()))


@pytest.mark.parametrize("language", MESSAGE_LANGUAGES)
def test_the_table_of_several_pages(language: str) -> None:
    style = Style(Words(language, isolate=True), width=80)
    assert agrees(f"table.{language}.txt", load_reporter("terminal")(run(*KEYPHRASES), style))
