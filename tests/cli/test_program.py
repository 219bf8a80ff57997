"""Starting, stopping, and one line for every mistake."""

import asyncio
import subprocess
import sys
import warnings
from pathlib import Path

import pytest
import typer
from typer._click.exceptions import UsageError

from seoaudit.cli import program
from seoaudit.cli.app import app
from seoaudit.cli.streams import EXIT_SIGPIPE
from seoaudit.errors import PluginWarning
from seoaudit.version import __version__
from tests.cli.conftest import PAGE, Run, error


def python(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, encoding="utf-8", check=False
    )


def test_the_module_is_the_program() -> None:
    assert python("-m", "seoaudit", "--version").stdout == f"seoaudit {__version__}\n"


def test_what_typer_raises_about_a_command_line_is_what_is_caught() -> None:
    assert issubclass(typer.BadParameter, UsageError)


def test_no_arguments_show_the_help_and_are_a_mistake(run: Run) -> None:
    result = run()
    assert result.exit_code == 2
    assert "Usage: " in result.output


def test_every_command_and_option_has_a_help_text_in_sentences() -> None:
    from typer.main import get_command

    commands = get_command(app).commands  # type: ignore[attr-defined]
    assert list(commands) == [
        "check",
        "site",
        "watch",
        "baseline",
        "diff",
        "fix",
        "text",
        "snippet",
        "badge",
        "rules",
        "explain",
        "config",
        "init",
    ]
    for command in commands.values():
        assert command.help.partition("\n")[0].endswith("."), command.name
        for parameter in command.params:
            assert parameter.help.endswith((".", "json")), (command.name, parameter.name)


def test_an_unknown_command_gets_the_nearest_name(run: Run) -> None:
    assert "Did you mean 'check'?" in error(run("chekc", "page.html"))


def test_a_page_without_a_command_is_explained(run: Run, page: Path) -> None:
    assert f"Did you mean: seoaudit check {page.name}?" in error(run(page.name))
    assert "seoaudit check https://example.com/" in error(run("https://example.com/"))


def test_an_unknown_option_gets_the_nearest_name(run: Run) -> None:
    assert "--format" in error(run("check", "page.html", "--fromat", "json"))


def test_a_missing_argument_is_named_with_where_to_read_on(run: Run) -> None:
    assert error(run("text")) == "Missing argument 'SOURCE...'. See: seoaudit text --help"


@pytest.mark.parametrize("kind", [ZeroDivisionError, BaseException, asyncio.CancelledError])
def test_a_fault_of_the_program_is_no_verdict_on_pages(
    run: Run, page: Path, monkeypatch: pytest.MonkeyPatch, kind: type[BaseException]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise kind("by nobody")

    monkeypatch.setattr("seoaudit.config.loading.load", broken)
    result = run("check", page.name)
    assert result.exit_code == 2
    assert f"{kind.__name__}: by nobody" in result.stderr
    assert "please report" in result.stderr.splitlines()[-1]


def test_a_translation_that_cannot_be_shown_is_an_error_but_no_end(
    run: Run, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def warned(*_: object, **__: object) -> int:
        for _time in range(2):
            warnings.warn("ar.json: odd", PluginWarning, stacklevel=1)
        return 0

    monkeypatch.setattr("seoaudit.cli.running.exit_code", warned)
    result = run("check", page.name)
    assert result.stdout
    assert error(result) == "ar.json: odd"


def test_a_message_of_several_lines_becomes_one(capsys: pytest.CaptureFixture[str]) -> None:
    program.print_error("a\n  b")
    assert capsys.readouterr().err == "seoaudit: error: a b\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
def test_an_output_that_takes_no_more_gets_one_line(page: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "seoaudit", "text", page.name],
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == "seoaudit: error: standard output: No space left on device\n"


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
@pytest.mark.parametrize("command", ["text", "check"])
def test_a_reader_who_has_seen_enough_hears_no_complaint(page: Path, command: str) -> None:
    for number in range(300):
        page.with_name(f"{number}.html").write_text(PAGE, "utf-8")
    writer = subprocess.Popen(
        [sys.executable, "-m", "seoaudit", command, "."],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert writer.stdout
    assert writer.stderr
    writer.stdout.read(1)
    writer.stdout.close()
    assert writer.stderr.read() == b""
    assert writer.wait() in {0, EXIT_SIGPIPE}
    writer.stderr.close()
