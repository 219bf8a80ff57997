"""`seoaudit snippet`: the page as a search result."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from seoaudit.cli.options import shared as options
from seoaudit.cli.program import GOOD_ENOUGH, NOT_AUDITED

if TYPE_CHECKING:
    from seoaudit.page.page import Page
    from seoaudit.report.search_result import Cut, SearchResult

BOX = 76


def command(
    context: typer.Context,
    sources: options.Sources,
    *,
    url: options.Url = None,
    format_: Annotated[
        str,
        typer.Option("--format", "-f", metavar="NAME", help="Output format: text or json."),
    ] = "text",
    language: options.Language = None,
    config: options.Config = None,
) -> int:
    """Preview pages as search results, on desktop and mobile.

    Titles and descriptions are cut at the width search results give them. Search engines may
    rewrite both.
    """
    from dataclasses import asdict

    from seoaudit.cli.language import words
    from seoaudit.cli.options.given import load_settings
    from seoaudit.cli.pages import Pages
    from seoaudit.cli.printing.listing import parse_format, print_json
    from seoaudit.report.search_result import search_results

    as_json = parse_format(format_) == "json"
    settings = load_settings(context, sources)
    phrases = words(settings)
    pages = Pages(sources, url, settings)
    for page in pages:
        results = search_results(page)
        if as_json:
            drawn = [asdict(result) for result in results]
            print_json({"source": page.document.source, "results": drawn})
        else:
            for result in results:
                labels = {name: phrases.phrase(f"snippet_{name}") for name in LABELS}
                sys.stdout.writelines(f"{line}\n" for line in draw(page, result, labels))
    return GOOD_ENOUGH if pages.are_all else NOT_AUDITED


LABELS = ("desktop", "mobile", "title", "description")


def draw(page: "Page", result: "SearchResult", labels: dict[str, str]) -> Iterator[str]:
    """Yield the lines of one result in a box, right-aligned for right-to-left pages."""
    from seoaudit.report.search_result import ELLIPSIS
    from seoaudit.reporters.terminal.lines import keep_direction, line, wrap

    rtl = page.language.direction == "rtl"
    labels = {name: keep_direction(label) for name, label in labels.items()}
    head = line(f"── {labels[result.device]} ")
    yield head.plain + "─" * (BOX - head.cells)
    for text in (" › ".join(result.breadcrumb), result.title.shown, result.description.shown):
        unbroken = text.replace(ELLIPSIS, ELLIPSIS.replace(" ", "\u00a0"))
        for part in wrap(unbroken, BOX - 2, right_to_left=rtl):
            indent = BOX - part.cells if rtl else 2
            yield " " * indent + part.plain
    yield "─" * BOX
    title, description = (
        _measured(labels[n], getattr(result, n)) for n in ("title", "description")
    )
    yield f"  {title} · {description}"
    yield ""


def _measured(label: str, cut: "Cut") -> str:
    return f"{label} {cut.pixels}/{cut.limit} px {'✔' if cut.is_whole else '✂'}"
