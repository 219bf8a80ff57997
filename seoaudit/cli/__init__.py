"""The command line: one file per command, each of which imports what it needs when it runs."""

import gc
from typing import Annotated

import typer

from seoaudit.cli import badge, check, config, explain, fix, init, rules, snippet, text
from seoaudit.cli.outputs import RemembersOrder
from seoaudit.cli.program import Program

OBJECTS_BETWEEN_COLLECTIONS = 50_000
"""A page is some thousands of objects in one cycle: looking for garbage after every 700 of them, as
Python does, costs a run 7 % and finds nothing."""

app = typer.Typer(
    name="seoaudit",
    cls=Program,
    help="Audit an article's HTML: a score from 0 to 100 and the fixes that would raise it.",
    epilog="Begin with: seoaudit check article.html --keyphrase 'apple trees'",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("check", cls=RemembersOrder)(check.command)
app.command("fix")(fix.command)
app.command("text")(text.command)
app.command("snippet")(snippet.command)
app.command("badge")(badge.command)
app.command("rules")(rules.command)
app.command("explain")(explain.command)
app.command("config")(config.command)
app.command("init")(init.command)


def show_version(wanted: bool) -> None:  # noqa: FBT001 - Typer hands a flag over like this
    """Print the version and end."""
    if wanted:
        from seoaudit.version import __version__

        typer.echo(f"seoaudit {__version__}")
        raise typer.Exit


@app.callback()
def options(
    *,
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            "-V",
            help="Print the version and exit.",
            callback=show_version,
            is_eager=True,
        ),
    ] = False,
) -> None:
    """Audit an article's HTML: a score from 0 to 100 and the fixes that would raise it."""


def main() -> None:
    """Run the program and end the process with its exit code."""
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    app()
