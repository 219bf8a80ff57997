"""Options of `seoaudit check` only."""

from pathlib import Path
from typing import Annotated

import typer

from seoaudit.cli.options import completion
from seoaudit.reporters.page_order import PageOrder

Compare = Annotated[
    str | None,
    typer.Option(
        "--compare",
        metavar="PROFILE",
        help="Also score with this profile and show the differences; rankmath gives the score of "
        "the WordPress plugin.",
        autocompletion=completion.profiles,
    ),
]
Formats = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        "-f",
        metavar="NAME",
        help="Output format: {formats} (repeatable, each with its --output).",
        autocompletion=completion.formats,
    ),
]
Outputs = Annotated[
    list[str] | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Output file for the preceding --format; - for standard output. Without --format, "
        "its ending tells the format.",
    ),
]
Quiet = Annotated[
    bool,
    typer.Option(
        "--quiet",
        "-q",
        help="Show only what fails the gate and errors, and nothing if every page passes.",
    ),
]
Sort = Annotated[
    PageOrder,
    typer.Option(
        "--sort",
        help="Order of the table of several pages: the lowest score first (default), by path, or "
        "first the page on which one rule is worth most points.",
        show_default=False,
    ),
]
SiteStore = Annotated[
    Path | None,
    typer.Option(
        "--site",
        metavar="DIR",
        help="Store that seoaudit site keeps of the site that the pages are for: says which "
        "sentences could link to its pages, and which of them have the same keyphrase.",
    ),
]
ChangedSince = Annotated[
    str | None,
    typer.Option(
        "--changed-since",
        metavar="REV",
        help="Audit only files changed since this git revision, or since the branch left it; "
        "fail only on new findings.",
    ),
]
