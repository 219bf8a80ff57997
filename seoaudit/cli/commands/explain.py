"""`seoaudit explain`: why a rule matters and how to fix its findings."""

import os
import sys
from typing import Annotated

import typer

from seoaudit.cli.options import completion
from seoaudit.cli.options import shared as options


def command(
    context: typer.Context,
    name: Annotated[
        str,
        typer.Argument(
            metavar="RULE",
            help="Rule id, as shown in reports, or topic.",
            autocompletion=completion.names,
        ),
    ],
    *,
    language: options.Language = None,
) -> None:
    """Explain a rule, or list the rules of a topic.

    Shows why the rule matters and how to fix its findings, with its options, messages, examples and
    references.
    """
    from seoaudit.cli.language import words
    from seoaudit.cli.options.given import load_settings
    from seoaudit.cli.printing.explanation import explanation
    from seoaudit.config.rules import known_rules

    settings = load_settings(context)
    phrases = words(settings)
    page = explanation(name, phrases, known_rules(settings))
    show(page, right_to_left=phrases.is_right_to_left)


def show(markdown: str, *, right_to_left: bool = False) -> None:
    """Print Markdown: rendered on a terminal, verbatim elsewhere."""
    if not sys.stdout.isatty() or os.environ.get("TERM") == "dumb":
        sys.stdout.write(markdown)
        return
    from rich.console import Console
    from rich.markdown import Markdown

    from seoaudit.cli.printing.explanation import with_code_in_place

    shown = with_code_in_place(markdown) if right_to_left else markdown
    Console(highlight=False).print(Markdown(shown))
