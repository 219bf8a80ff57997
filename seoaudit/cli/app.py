"""The program and its commands, each loaded from its own module on first use.

Running one command does not import the options of the others.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Annotated, Any, cast

import typer
from typer.core import TyperCommand
from typer.main import get_command

from seoaudit.cli.help import Command
from seoaudit.cli.options import shared
from seoaudit.cli.options.order import RemembersOrder
from seoaudit.cli.program import Program

# Help and errors without boxes and colors.
PLAIN: Mapping[str, Any] = {"rich_markup_mode": None, "pretty_exceptions_enable": False}

# All commands in the order of the help, each with the class that parses its arguments.
CLASSES: Mapping[str, type[TyperCommand]] = {
    "check": RemembersOrder,
    "site": RemembersOrder,
    "watch": Command,
    "baseline": Command,
    "diff": Command,
    "fix": Command,
    "text": Command,
    "snippet": Command,
    "badge": Command,
    "rules": Command,
    "explain": Command,
    "config": Command,
    "init": Command,
}


class Commands(Mapping[str, TyperCommand]):
    """The commands by name."""

    def __getitem__(self, name: str) -> TyperCommand:
        return _load(name, CLASSES[name])

    def __contains__(self, name: object) -> bool:
        return name in CLASSES

    def __iter__(self) -> Iterator[str]:
        return iter(CLASSES)

    def __len__(self) -> int:
        return len(CLASSES)


@cache
def _load(name: str, cls: type[TyperCommand]) -> TyperCommand:
    alone = typer.Typer(add_completion=False, **PLAIN)
    alone.command(name, cls=cls)(import_module(f"seoaudit.cli.commands.{name}").command)
    return cast(TyperCommand, get_command(alone))


class Seoaudit(Program):
    """The program with all commands."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**{**attributes, "commands": Commands()})

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - those of any context
        """Return the names of the commands in the order of the help."""
        return list(self.commands)


app = typer.Typer(
    name="seoaudit",
    cls=Seoaudit,
    help="Audit articles for SEO: a score from 0 to 100, and the fixes that raise it.",
    epilog="Get started: seoaudit check article.html --keyphrase 'apple trees'",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    **PLAIN,
)


def show_version(wanted: bool) -> None:  # noqa: FBT001 - Typer hands a flag over like this
    """Print the version and exit."""
    if wanted:
        from seoaudit.version import __version__

        typer.echo(f"seoaudit {__version__}")
        raise typer.Exit


@app.callback()
def options(
    *,
    language: shared.Language = None,
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
    """Audit articles for SEO: a score from 0 to 100, and the fixes that raise it."""
