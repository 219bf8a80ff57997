"""Options that `seoaudit check` alone has."""

from pathlib import Path
from typing import Annotated

import typer

from seoaudit.cli.options import completion

Synonyms = Annotated[
    list[str] | None,
    typer.Option(
        "--synonym",
        metavar="TEXT",
        help="Another word for the primary keyphrase, which counts as the keyphrase in the "
        "text. May be given several times, or several parted by commas.",
    ),
]
KeyphraseMap = Annotated[
    Path | None,
    typer.Option(
        "--keyphrase-map",
        metavar="FILE",
        help="A table (CSV) of pages, their keyphrases and synonyms, for the pages that no "
        "--keyphrase names one for.",
    ),
]
Compare = Annotated[
    str | None,
    typer.Option(
        "--compare",
        metavar="PROFILE",
        help="Show the score of this profile beside, and what would raise one and not the "
        "other: rankmath gives the number of the WordPress widget.",
        autocompletion=completion.profiles,
    ),
]
FailUnder = Annotated[
    int | None,
    typer.Option("--fail-under", metavar="N", help="Exit with 1 when a page scores less."),
]
FailOn = Annotated[
    str | None,
    typer.Option(
        "--fail-on",
        metavar="LEVEL",
        help="Exit with 1 on a finding of this level or worse: error, which is the default, "
        "warning, info, or never.",
    ),
]
GateOn = Annotated[
    list[str] | None,
    typer.Option(
        "--gate-on",
        metavar="BASIS",
        help="Let only findings of rules with this basis count for --fail-on: documented, "
        "standard or heuristic. May be given several times.",
    ),
]
Formats = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        "-f",
        metavar="NAME",
        help="How to report: terminal, which is the default, html, json, jsonl, sarif, "
        "junit, github, gitlab, markdown or csv. May be given several times, each with its "
        "--output.",
        autocompletion=completion.formats,
    ),
]
Outputs = Annotated[
    list[str] | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Write the report of the --format before it to this file; - is standard output.",
    ),
]
Baseline = Annotated[
    Path | None,
    typer.Option(
        "--baseline",
        metavar="FILE",
        help="Let only what is new fail: seoaudit baseline write makes the file of what is known.",
    ),
]
ChangedSince = Annotated[
    str | None,
    typer.Option(
        "--changed-since",
        metavar="REV",
        help="Audit only the files that git says have changed since this revision, or since "
        "the branch left it, and let only what the change made worse fail.",
    ),
]
