"""`seoaudit badge`: an SVG badge with the score of a page."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from seoaudit.cli.options import shared as options
from seoaudit.cli.program import GOOD_ENOUGH

if TYPE_CHECKING:
    from seoaudit.errors import SourceError
    from seoaudit.report.report import PageReport
    from seoaudit.reporters.html.badge import Label

T = TypeVar("T", bound=str)


def command(  # noqa: PLR0913 - an option each
    context: typer.Context,
    source: Annotated[
        str,
        typer.Argument(metavar="SOURCE", help="The page: a file, a URL, or - for standard input."),
    ],
    *,
    keyphrases: options.Keyphrases = None,
    url: options.Url = None,
    lang: options.Lang = None,
    content: options.Content = None,
    featured_image: options.FeaturedImage = None,
    profile: options.Profile = None,
    shape: Annotated[str, typer.Option("--shape", help="Shape: circle or square.")] = "circle",
    theme: Annotated[str, typer.Option("--theme", help="Colors: light or dark.")] = "light",
    format_: Annotated[
        str,
        typer.Option(
            "--format", "-f", metavar="NAME", help="Output format: svg, or shields for shields.io."
        ),
    ] = "svg",
    inline: Annotated[
        bool, typer.Option("--inline", help="Write an SVG for pasting into a page.")
    ] = False,
    allow_private: options.AllowPrivate = None,
    language: options.Language = None,
    config: options.Config = None,
) -> int:
    """Generate an SVG score badge.

    Its label is in the language of the page, unless --language names another.
    """
    from seoaudit.cli.options.given import load_settings
    from seoaudit.cli.pages import limits_of, with_files_around
    from seoaudit.cli.printing.listing import print_json
    from seoaudit.engine.auditor import Auditor
    from seoaudit.reporters.html.badge import COLORS, SHAPES, THEMES, endpoint, svg
    from seoaudit.sources.reading import read_targets
    from seoaudit.sources.target import find

    drawn_shape = _one_of("--shape", shape, SHAPES)
    drawn_theme = _one_of("--theme", theme, THEMES)
    wanted = _one_of("--format", format_, ("svg", "shields"))
    found = find([source]).targets
    settings = with_files_around(load_settings(context, (source,)), found)
    auditor = Auditor(settings, featured_image=featured_image)
    report = _only(
        source,
        [
            auditor.outcome(page)
            for page in read_targets(found, url=url, limits=limits_of(settings))
        ],
    )
    label = _label(language or report.language)
    if wanted == "shields":
        print_json(endpoint(report.score, label))
    else:
        drawn = svg(
            report.score,
            label,
            shape=drawn_shape,
            colors=COLORS[drawn_theme],
            inline=inline,
        )
        sys.stdout.write(drawn)
    return GOOD_ENOUGH


def _only(source: str, reports: "Sequence[PageReport | SourceError]") -> "PageReport":
    """Return the only report; raise its SourceError, or UsageError if there are several or none."""
    from seoaudit.errors import SourceError, UsageError

    if len(reports) != 1:
        raise UsageError(
            "{source}: a badge is for one page, not {count}: name one",
            source=source,
            count=len(reports),
        )
    report = reports[0]
    if isinstance(report, SourceError):
        raise report
    return report


def _label(wanted: str) -> "Label":
    """Return the label in this language if messages exist in it, else in English."""
    from seoaudit.reporters.html.badge import Label
    from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
    from seoaudit.rule.messages import Words
    from seoaudit.text.languages.traits import direction

    language = wanted if wanted in MESSAGE_LANGUAGES else "en"
    return Label(Words(language).phrase("badge"), language, direction(language))


def _one_of(option: str, name: str, known: tuple[T, ...]) -> T:
    """Return the known name; raise UsageError for any other."""
    from seoaudit.errors import UsageError, did_you_mean

    for choice in known:
        if choice == name:
            return choice
    raise UsageError(
        "{option}: must be one of {known}, not {name!r}.{hint}",
        option=option,
        known=", ".join(known),
        name=name,
        hint=did_you_mean(name, known),
    )
