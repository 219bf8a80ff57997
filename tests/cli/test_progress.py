"""A sign of life on long runs, for people only."""

import io
import sys

import pytest

from seoaudit.cli import progress
from seoaudit.cli.progress import CLEAR, counted
from seoaudit.errors import SourceError


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def watch(monkeypatch: pytest.MonkeyPatch) -> Screen:
    """Standard error as if somebody watched it."""
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(progress, "EVERY", -1)
    return screen


def test_nothing_is_shown_where_nobody_watches(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(counted(["a", "b"])) == ["a", "b"]
    assert capsys.readouterr().err == ""


def test_pages_are_counted_on_a_terminal_and_the_line_is_cleared(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    screen = watch(monkeypatch)
    assert list(counted(["a", "b"])) == ["a", "b"]
    assert screen.getvalue() == f"{CLEAR}1 audited{CLEAR}2 audited{CLEAR}"


def test_the_line_is_clear_before_an_error_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = watch(monkeypatch)
    pages = counted(["a", SourceError("b", "gone")])
    next(pages)
    next(pages)
    assert screen.getvalue() == f"{CLEAR}1 audited{CLEAR}"
