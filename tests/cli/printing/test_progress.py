"""A sign of life on long runs, for people only."""

import sys
from pathlib import Path

import pytest

from seoaudit.cli.printing import progress
from seoaudit.cli.printing.progress import with_progress
from tests.cli.conftest import Screen


@pytest.fixture(autouse=True)
def pages(work: Path) -> None:
    for name in "abc":
        (work / f"{name}.html").write_text("<p>text", "utf-8")


def watch(monkeypatch: pytest.MonkeyPatch, patience: float) -> Screen:
    """Standard error as if somebody watched it."""
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(progress, "PROGRESS_DELAY", patience)
    monkeypatch.setenv("TERM", "xterm-256color")
    return screen


def test_nothing_is_shown_where_nobody_watches(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(with_progress(["a", "b"], 2)) == ["a", "b"]
    assert capsys.readouterr().err == ""


def test_nothing_is_shown_of_a_short_run(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = watch(monkeypatch, 60)
    assert list(with_progress(["a", "b", "c"], 3)) == ["a", "b", "c"]
    assert screen.getvalue() == ""


def test_a_long_run_shows_how_many_of_all_pages_are_done_and_cleans_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    screen = watch(monkeypatch, -1)
    assert list(with_progress(["a", "b", "c"], 3)) == ["a", "b", "c"]
    assert "3/3" in screen.getvalue()
    assert screen.getvalue().endswith("\x1b[2K")


def test_an_error_is_printed_above_the_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = watch(monkeypatch, -1)
    for page in with_progress(["a", "b", "c"], 3):
        if page == "b":
            sys.stderr.write("b: gone\n")
    assert "b: gone\n" in screen.getvalue()
