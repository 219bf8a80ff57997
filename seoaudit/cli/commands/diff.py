"""`seoaudit diff`: what changed in an article since a revision."""

from typing import TYPE_CHECKING, Annotated

import typer

from seoaudit.cli.options import shared as options
from seoaudit.cli.program import GOOD_ENOUGH

if TYPE_CHECKING:
    from seoaudit.engine.auditor import Auditor
    from seoaudit.history.revision_diff import RevisionDiff
    from seoaudit.sources.content.outcome import Loaded


def command(  # noqa: PLR0913 - each parameter is an option of the command
    context: typer.Context,
    revision: Annotated[
        str,
        typer.Argument(metavar="REV", help="Git commit, branch or tag.", show_default=False),
    ],
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="The current article.", show_default=False)
    ],
    *,
    keyphrases: options.Keyphrases = None,
    url: options.Url = None,
    lang: options.Lang = None,
    content: options.Content = None,
    format_: options.ListFormat = "text",
    profile: options.Profile = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    language: options.Language = None,
    config: options.Config = None,
) -> int:
    """Show what changed in an article since a revision.

    Compares score, title, description, URL, headings, links, images and alt texts, structured data
    and keyphrases, and lists fixed and new findings.
    """
    from seoaudit.cli.language import words
    from seoaudit.cli.options.given import load_settings
    from seoaudit.cli.outputs.outputs import Output
    from seoaudit.cli.pages import with_files_around
    from seoaudit.cli.printing.diff_report import as_text
    from seoaudit.cli.printing.listing import parse_format, print_json
    from seoaudit.cli.running import style_of
    from seoaudit.engine.auditor import Auditor
    from seoaudit.engine.time_limit import time_limit
    from seoaudit.sources.git.revisions import before
    from seoaudit.sources.reading import read_targets
    from seoaudit.sources.target import find

    form = parse_format(format_)
    found = find([file]).targets
    settings = with_files_around(load_settings(context, (file,)), found)
    earlier = before(file, revision, url=url)
    [now] = read_targets(found, url=url)
    with time_limit(settings.max_seconds, file):
        differences = difference(Auditor(settings), earlier, now, revision)
    if form == "json":
        print_json(differences.to_dict(words(settings)))
    else:
        typer.echo(
            as_text(differences, style_of(settings, Output("terminal"), verbose=False)), nl=False
        )
    return GOOD_ENOUGH


def difference(
    auditor: "Auditor", before: "Loaded", after: "Loaded", revision: str
) -> "RevisionDiff":
    """Return the difference of two versions; raise SourceError if one could not be read."""
    from seoaudit.errors import SourceError
    from seoaudit.history.revision_diff import Version, compare_versions

    if isinstance(before, SourceError):
        raise before
    if isinstance(after, SourceError):
        raise after
    page = auditor.page(after)
    counts = {each.text: len(each.occurrences) for each in page.keyphrases}
    old = auditor.page(before)
    named = auditor.page(before, keyphrases=tuple(counts)).named_keyphrases if counts else ()
    old_counts = {each.text: len(each.occurrences) for each in named}
    return compare_versions(
        Version(old, auditor.report(old), old_counts),
        Version(page, auditor.report(page), counts),
        revision,
    )
