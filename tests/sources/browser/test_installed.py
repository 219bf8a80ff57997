"""The browser of this machine, found and never fetched."""

import sys
from pathlib import Path

import pytest

from seoaudit.errors import UsageError
from seoaudit.sources.browser.installed import NAMES, VARIABLE, find_browser

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="programs have other names there")


@pytest.fixture
def bin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:  # noqa: A001 - as it is called
    """The only folder on the PATH, without programs."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    return tmp_path


def program(folder: Path, name: str) -> str:
    file = folder / name
    file.write_text("#!/bin/sh", "utf-8")
    file.chmod(0o755)
    return str(file)


@pytest.mark.parametrize("name", NAMES)
def test_each_of_the_usual_names_is_found(bin: Path, name: str) -> None:  # noqa: A002
    assert find_browser() == program(bin, name) if program(bin, name) else None


def test_the_variable_goes_first(
    bin: Path,  # noqa: A002
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program(bin, "chromium")
    mine = program(bin, "my-browser")
    for named in ("my-browser", mine):
        monkeypatch.setenv(VARIABLE, named)
        assert find_browser() == mine


def test_a_variable_that_names_nothing_is_a_mistake(
    bin: Path,  # noqa: A002
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program(bin, "chromium")
    monkeypatch.setenv(VARIABLE, "/gone")
    with pytest.raises(UsageError, match="SEOAUDIT_BROWSER: /gone is no program"):
        find_browser()


@pytest.mark.usefixtures("bin")
def test_without_any_one_line_says_what_to_do() -> None:
    with pytest.raises(UsageError, match="install Chromium, Chrome or Edge, or name one in"):
        find_browser()
