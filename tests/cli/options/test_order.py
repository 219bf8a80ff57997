"""The order of options is remembered as they were given."""

from typing import Annotated

import pytest
import typer
from typer.testing import CliRunner

from seoaudit.cli.options.order import FORMAT, OUTPUT, RemembersOrder, options_in_order

app = typer.Typer()


@app.command(cls=RemembersOrder)
def command(
    context: typer.Context,
    sources: Annotated[list[str], typer.Argument()],
    formats: Annotated[list[str] | None, typer.Option("--format", "-f")] = None,
    files: Annotated[list[str] | None, typer.Option("--output", "-o")] = None,
    *,
    verbose: Annotated[bool, typer.Option("--verbose")] = False,
) -> None:
    """Print the options in order, then what was parsed."""
    typer.echo("\n".join(options_in_order(context)))
    typer.echo(f"{sources} {formats} {files} {verbose}", err=True)


def given(*arguments: str) -> list[str]:
    """The options of a command line, without its arguments."""
    done = CliRunner().invoke(app, arguments)
    assert done.exit_code == 0, done.output
    return [name for name in done.stdout.splitlines() if name.startswith("--")]


@pytest.mark.parametrize(
    ("arguments", "order"),
    [
        (("a.html",), []),
        (("a.html", "--format", "json", "--output", "x"), [FORMAT, OUTPUT]),
        (("-o", "x", "a.html", "-f", "json"), [OUTPUT, FORMAT]),
        (("-f", "json", "-f", "html", "-o", "x", "a"), [FORMAT, FORMAT, OUTPUT]),
        (("-fjson", "--output=x", "--format=html", "a"), [FORMAT, OUTPUT, FORMAT]),
        (("--verbose", "-o", "x", "a"), ["--verbose", OUTPUT]),
        (("-f", "json", "--", "-o"), [FORMAT]),
        (("مقال.html", "-o", "تقرير.json"), [OUTPUT]),
    ],
)
def test_options_are_remembered_by_their_long_names_in_the_order_given(
    arguments: tuple[str, ...], order: list[str]
) -> None:
    assert given(*arguments) == order


def test_only_options_are_remembered() -> None:
    done = CliRunner().invoke(app, ["a.html", "-f", "json", "b.html"])
    assert done.stdout.split() == [FORMAT]


def test_what_was_parsed_is_what_any_command_gets() -> None:
    done = CliRunner().invoke(app, ["a", "-o", "x", "-f", "json", "b", "--verbose"])
    assert done.stderr.strip() == "['a', 'b'] ['json'] ['x'] True"


def test_a_mistake_is_told_as_by_any_command() -> None:
    done = CliRunner().invoke(app, ["a", "--formt", "json"])
    assert done.exit_code == 2
    assert "--format" in done.output
