import io
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from seoaudit.cli.app import app
from seoaudit.cli.language import speak

PAGE = """<!doctype html>
<html lang="en">
<head><title>How to prune an old apple tree in winter</title></head>
<body><article>
<h1>How to prune an old apple tree</h1>
<p>Prune apple trees in winter.</p>
<p>They
sleep then.</p>
</article></body>
</html>
"""
# A page with a finding that is an error.
UNTITLED = PAGE.replace("<title>How to prune an old apple tree in winter</title>", "")

Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder, no configuration of anybody's, English messages."""
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("LANGUAGE", raising=False)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    speak("en")
    return folder


@pytest.fixture
def page(work: Path) -> Path:
    file = work / "page.html"
    file.write_text(PAGE, "utf-8")
    return file


@pytest.fixture
def run() -> Run:
    runner = CliRunner()

    def invoke(*arguments: str, input: bytes | None = None) -> Result:  # noqa: A002
        return runner.invoke(app, arguments, input=input)

    return invoke


def error(result: Result) -> str:
    """The one line on standard error of a command that could not do its work."""
    assert result.exit_code == 2, result.output
    [line] = result.stderr.splitlines()
    assert line.startswith("seoaudit: error: ")
    return line.removeprefix("seoaudit: error: ")


class Screen(io.StringIO):
    """A stream that somebody watches."""

    def isatty(self) -> bool:
        return True
