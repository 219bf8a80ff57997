"""`seoaudit text`: the extracted text of articles, as it is audited."""

import json
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from seoaudit.cli.language import spoken
from seoaudit.cli.options import shared as options
from seoaudit.cli.program import GOOD_ENOUGH, NOT_AUDITED
from seoaudit.inert import escaped, inert, inert_output

if TYPE_CHECKING:
    from seoaudit.page.article.blocks import Block
    from seoaudit.page.page import Page


def command(  # noqa: PLR0913 - each parameter is an option of the command
    context: typer.Context,
    sources: options.Sources,
    *,
    url: options.Url = None,
    lang: options.Lang = None,
    content: options.Content = None,
    format_: Annotated[
        str,
        typer.Option(
            "--format",
            "-f",
            metavar="NAME",
            help="Output format: text (one block per line) or json (one line per source).",
        ),
    ] = "text",
    readability: Annotated[
        bool,
        typer.Option(
            "--readability",
            help="Print readability indices instead of the text; in JSON, beside it.",
        ),
    ] = False,
    allow_private: options.AllowPrivate = None,
    stdin_filename: options.StdinFilename = None,
    profile: options.Profile = None,
    language: options.Language = None,
    config: options.Config = None,
) -> int:
    """Print the extracted article text, as it is audited.

    The main headline, menus, comments, related stories and the like are left out.
    """
    from seoaudit.cli.options.given import load_settings
    from seoaudit.cli.pages import Pages, chosen_sources, find_pages
    from seoaudit.cli.printing.listing import parse_format

    show: Callable[[Page], str] = as_indices if readability else as_text
    if parse_format(format_) == "json":
        show = partial(as_json, readability=readability)
    chosen = chosen_sources(sources, stdin_filename)
    settings = load_settings(context, [stdin_filename] if stdin_filename else chosen)
    pages = Pages(find_pages(chosen, settings, stdin_filename=stdin_filename), url, settings)
    for page in pages:
        sys.stdout.write(show(page))
        sys.stdout.flush()
    return GOOD_ENOUGH if pages.are_all else NOT_AUDITED


def as_text(page: "Page") -> str:
    """Return the text, one block per line."""
    return inert_output(
        "".join(inert(" ".join(block.text.split())) + "\n" for block in page.blocks)
    )


def as_indices(page: "Page") -> str:
    """Return the readability indices of the paragraphs, one a line, under the source."""
    from seoaudit.rule.messages import Words

    found, words = indices_of(page), Words(spoken())
    widest = max(map(len, found), default=0)
    lines = [f"  {name:<{widest}}  {words.number(score)}" for name, score in found.items()]
    return inert_output("\n".join([inert(page.document.source), *lines]) + "\n")


def indices_of(page: "Page") -> dict[str, float]:
    """Return scores by name: by the formula of the language first, for English then the usual."""
    from seoaudit.text.readability.indices import indices, knows_indices

    text = page.text
    ease = text.reading_ease
    found = {f"{ease.formula} (seoaudit)": ease.score} if ease else {}
    if ease and ease.school_years is not None:
        found["school years (seoaudit)"] = ease.school_years
    if knows_indices(text.language):
        found |= indices([sentence.spelled for sentence in text.running_sentences])
    return found


def as_json(page: "Page", *, readability: bool = False) -> str:
    """Return all blocks on one line of JSON, each with its kind and first line number.

    With `readability`, the scores of `indices_of` stand beside them.
    """
    blocks = [
        {"kind": block.kind, "text": block.text, "line": _line(page, block)}
        for block in page.blocks
    ]
    found: dict[str, object] = {"source": page.document.source, "blocks": blocks}
    if readability:
        found["readability"] = indices_of(page)
    return escaped(json.dumps(found, ensure_ascii=False)) + "\n"


def _line(page: "Page", block: "Block") -> int:
    return page.lines.at(page.place(block.start, block.end).start)[0]
