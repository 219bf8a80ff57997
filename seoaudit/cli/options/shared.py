"""Arguments and options that several commands have in common."""

from pathlib import Path
from typing import Annotated

import typer

from seoaudit.cli.options import completion

Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE...",
        help="A file of HTML or Markdown, a folder, a glob, a web address, @LIST for a file of "
        "those, or - for standard input.",
        show_default=False,
    ),
]
Keyphrases = Annotated[
    list[str] | None,
    typer.Option(
        "--keyphrase",
        "-k",
        metavar="TEXT",
        help="What the article is to be found for. May be given several times: the first one "
        "is the primary keyphrase.",
    ),
]
Url = Annotated[
    str | None,
    typer.Option(
        "--url",
        metavar="URL",
        help="The address that the page will have, or of a Markdown file's site. Links and the "
        "canonical are judged against it.",
    ),
]
Lang = Annotated[
    str | None,
    typer.Option(
        "--lang", metavar="CODE", help="The language of the text, where the page is wrong about it."
    ),
]
Content = Annotated[
    str | None,
    typer.Option(
        "--content",
        metavar="SELECTOR",
        help="A CSS selector of the article's body. It is found without it.",
    ),
]
FeaturedImage = Annotated[
    str | None,
    typer.Option(
        "--featured-image",
        metavar="ADDRESS",
        help="The featured image of the post, where the page does not show it; the rankmath "
        "profile counts it, with its alternative text where it stands on the page too.",
    ),
]
Profile = Annotated[
    str | None,
    typer.Option(
        "--profile",
        metavar="NAME",
        help="The kind of page: article, unless the configuration says otherwise, news, product "
        "or docs; rankmath gives the score of that plugin.",
        autocompletion=completion.profiles,
    ),
]
Select = Annotated[
    list[str] | None,
    typer.Option(
        "--select",
        metavar="RULE",
        help="Run only this rule, or the rules of this topic. May be given several times.",
        autocompletion=completion.names,
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(
        "--ignore",
        metavar="RULE",
        help="Leave out this rule, or the rules of this topic. May be given several times.",
        autocompletion=completion.names,
    ),
]
Config = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="FILE",
        help="Read this configuration instead of the user's and the project's.",
    ),
]
Language = Annotated[
    str | None,
    typer.Option(
        "--language",
        metavar="CODE",
        help="The language of the messages: en or ar. It is taken from the environment without it.",
    ),
]
Target = Annotated[
    int | None,
    typer.Option("--target", metavar="N", help="Show the fewest fixes that reach this score."),
]
Verbose = Annotated[
    bool, typer.Option("--verbose", "-v", help="Show every finding, and each rule that passed.")
]
Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        metavar="N",
        min=1,
        help="How many processes audit many pages. As many as there are processors without it.",
    ),
]
NoCache = Annotated[
    bool,
    typer.Option("--no-cache", help="Audit also the pages that are the same as in an earlier run."),
]
ListFormat = Annotated[
    str, typer.Option("--format", "-f", metavar="NAME", help="How to print: text or json.")
]
BaselineFile = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        "--baseline",
        metavar="FILE",
        help="The file of the baseline: seoaudit-baseline.json beside the configuration, or in the "
        "working folder, unless the configuration names one.",
    ),
]
