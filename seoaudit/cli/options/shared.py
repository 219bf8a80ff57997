"""Arguments and options shared by several commands."""

from pathlib import Path
from typing import Annotated

import typer

from seoaudit.cli.options import completion

Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE...",
        help="HTML or Markdown file, folder, glob, URL, web archive, @FILE with a list of "
        "these, or - for standard input.",
        show_default=False,
    ),
]
OptionalSources = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[SOURCE]...",
        help="HTML or Markdown file, folder, glob, URL, web archive, @FILE with a list of "
        "these, or - for standard input (default: the pages in this folder and below).",
        show_default=False,
    ),
]
Keyphrases = Annotated[
    list[str] | None,
    typer.Option(
        "--keyphrase",
        "-k",
        metavar="TEXT",
        help="Keyphrase the page should rank for (repeatable; the first is primary).",
    ),
]
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
Url = Annotated[
    str | None,
    typer.Option(
        "--url",
        metavar="URL",
        help="URL the page will have, or the site of a Markdown file. Links and the canonical "
        "are judged against it.",
    ),
]
Lang = Annotated[
    str | None,
    typer.Option("--lang", metavar="CODE", help="Language of the page text (default: detected)."),
]
Content = Annotated[
    str | None,
    typer.Option(
        "--content",
        metavar="SELECTOR",
        help="CSS selector for the article body (default: detected).",
    ),
]
FeaturedImage = Annotated[
    str | None,
    typer.Option(
        "--featured-image",
        metavar="URL",
        help="Featured image of the post if the page does not show it; the rankmath profile "
        "counts it, with its alt text if the image is on the page too.",
    ),
]
Profile = Annotated[
    str | None,
    typer.Option(
        "--profile",
        metavar="NAME",
        help="Kind of page: article (default), news, product or docs; rankmath gives the score of "
        "that plugin.",
        autocompletion=completion.profiles,
    ),
]
Select = Annotated[
    list[str] | None,
    typer.Option(
        "--select",
        metavar="RULE",
        help="Run only this rule or topic (repeatable).",
        autocompletion=completion.names,
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(
        "--ignore",
        metavar="RULE",
        help="Skip this rule or topic (repeatable).",
        autocompletion=completion.names,
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
Exclude = Annotated[
    list[str] | None,
    typer.Option(
        "--exclude",
        metavar="GLOB",
        help="Leave out the files and folders that match this pattern, as in a .gitignore "
        "(repeatable). What is named as a source is always read.",
    ),
]
RespectGitignore = Annotated[
    bool | None,
    typer.Option(
        "--respect-gitignore/--no-respect-gitignore",
        help="Leave out what git ignores (default), or not.",
        show_default=False,
    ),
]
AllowPrivate = Annotated[
    bool | None,
    typer.Option(
        "--allow-private/--no-allow-private",
        help="Let pages of the public internet redirect to private addresses, or not (default).",
        show_default=False,
    ),
]
StdinFilename = Annotated[
    str | None,
    typer.Option(
        "--stdin-filename",
        metavar="FILE",
        help="Name of the file that comes on standard input: for reports, the configuration, "
        "keyphrases, and to tell Markdown from HTML.",
    ),
]
Config = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="FILE",
        help="Use this configuration file instead of the user's and the project's.",
    ),
]
Language = Annotated[
    str | None,
    typer.Option(
        "--language",
        metavar="CODE",
        help="Language of messages and help: {languages} (default: from the environment).",
        autocompletion=completion.languages,
    ),
]
Target = Annotated[
    int | None,
    typer.Option("--target", metavar="N", help="Show the fewest fixes that reach this score."),
]
Render = Annotated[
    bool,
    typer.Option(
        "--render",
        help="Let the browser of this machine run the scripts of each page first, and judge what "
        "only they show.",
    ),
]
MaxSeconds = Annotated[
    float | None,
    typer.Option(
        "--max-seconds",
        metavar="N",
        help="Skip a page that takes longer, as an error (default: 60).",
    ),
]
Verbose = Annotated[
    bool, typer.Option("--verbose", "-v", help="Show every finding and every passed rule.")
]
Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        metavar="N",
        min=1,
        help="Number of processes (default: CPU count).",
    ),
]
NoCache = Annotated[
    bool,
    typer.Option("--no-cache", help="Do not use or write the cache."),
]
ListFormat = Annotated[
    str, typer.Option("--format", "-f", metavar="NAME", help="Output format: text or json.")
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
BaselineFile = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        "--baseline",
        metavar="FILE",
        help="Baseline file (default: the one in the configuration, else seoaudit-baseline.json "
        "in the working folder).",
    ),
]
