"""Options of `seoaudit check` only."""

from pathlib import Path
from typing import Annotated

import typer

from seoaudit.cli.options import completion

Synonyms = Annotated[
    list[str] | None,
    typer.Option(
        "--synonym",
        metavar="TEXT",
        help="Synonym of the primary keyphrase; it counts as the keyphrase in the text "
        "(repeatable or comma-separated).",
    ),
]
KeyphraseMap = Annotated[
    Path | None,
    typer.Option(
        "--keyphrase-map",
        metavar="FILE",
        help="CSV file of pages with their keyphrases and synonyms, for pages without a "
        "--keyphrase.",
    ),
]
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
FailUnder = Annotated[
    int | None,
    typer.Option("--fail-under", metavar="N", help="Exit with 1 if a page scores less."),
]
FailOn = Annotated[
    str | None,
    typer.Option(
        "--fail-on",
        metavar="LEVEL",
        help="Exit with 1 on a finding of this severity or worse: error (default), warning, "
        "info or never.",
    ),
]
GateOn = Annotated[
    list[str] | None,
    typer.Option(
        "--gate-on",
        metavar="BASIS",
        help="Count only findings with this basis for --fail-on: documented, standard or "
        "heuristic (repeatable).",
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
        help="Output file for the preceding --format; - for standard output.",
    ),
]
Baseline = Annotated[
    Path | None,
    typer.Option(
        "--baseline",
        metavar="FILE",
        help="Fail only on findings that are not in this baseline file; create it with seoaudit "
        "baseline write.",
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
