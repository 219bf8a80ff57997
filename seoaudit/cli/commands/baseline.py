"""`seoaudit baseline`: record current findings, so that only new ones fail."""

import enum
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from seoaudit.cli.options import shared as options
from seoaudit.cli.program import GOOD_ENOUGH, NOT_AUDITED, print_line
from seoaudit.document.source_name import is_file

if TYPE_CHECKING:
    from seoaudit.history.baseline import Baseline, BaselinePage
    from seoaudit.report.report import PageReport


NOT_RENDERED = "{store}: a store is judged as it was read: give --render to seoaudit site"


class Action(enum.StrEnum):
    """What to do with the baseline file."""

    WRITE = "write"
    PRUNE = "prune"


def command(  # noqa: PLR0913 - each parameter is an option of the command
    context: typer.Context,
    action: Annotated[
        Action,
        typer.Argument(
            metavar="write|prune",
            help="write records all current findings; prune removes findings that no longer occur "
            "and pages that no longer exist, and adds nothing.",
            show_default=False,
        ),
    ],
    sources: options.Sources,
    *,
    file: options.BaselineFile = None,
    keyphrases: options.Keyphrases = None,
    synonyms: options.Synonyms = None,
    keyphrase_map: options.KeyphraseMap = None,
    url: options.Url = None,
    lang: options.Lang = None,
    content: options.Content = None,
    profile: options.Profile = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    exclude: options.Exclude = None,
    respect_gitignore: options.RespectGitignore = None,
    allow_private: options.AllowPrivate = None,
    render: options.Render = False,
    jobs: options.Jobs = None,
    max_seconds: options.MaxSeconds = None,
    no_cache: options.NoCache = False,
    language: options.Language = None,
    config: options.Config = None,
) -> int:
    """Record current findings, so that only new ones fail.

    With seoaudit check --baseline FILE, findings in the baseline are shown but do not fail. A
    finding stays known when its line or paragraph moves. Commit the file: it has one finding per
    line. The store that seoaudit site keeps of a site is a source, too.

    Exit code: 0 if every page was audited, 2 if not.
    """
    from seoaudit.cli.options.given import load_settings
    from seoaudit.cli.outputs.outputs import write
    from seoaudit.cli.pages import (
        find_pages,
        limits_of,
        number_of_pages,
        say_left_out,
        with_files_around,
    )
    from seoaudit.cli.printing.baseline_size import size_message
    from seoaudit.cli.rendering import rendered
    from seoaudit.cli.running import audit_pages, gate_of, print_crashes, with_progress_and_errors
    from seoaudit.cli.stores.site_baseline import is_store, kept_in, record_site
    from seoaudit.engine.auditor import Auditor
    from seoaudit.errors import UsageError
    from seoaudit.history.baseline import baseline_of
    from seoaudit.history.baseline_file import FILE_NAME, read_baseline, serialize
    from seoaudit.runs.run import Run
    from seoaudit.sources.reading import read_targets

    settings = load_settings(context, sources)
    place = file or Path(settings.baseline or FILE_NAME)
    if is_store(sources):
        if render:
            raise UsageError(NOT_RENDERED, store=sources[0])
        return record_site(Path(sources[0]), place, settings, prunes=action is Action.PRUNE)
    found = find_pages(sources, settings)
    settings = with_files_around(settings, found)
    folder = place.absolute().parent
    earlier = read_baseline(place) if action is Action.PRUNE else None
    auditor = Auditor(settings)
    pages = read_targets(found, url=url, limits=limits_of(settings), left_out=say_left_out)
    if render:
        pages = rendered(context, settings, found, pages)
    reports = audit_pages(auditor, pages, jobs=jobs, no_cache=no_cache)
    audited = with_progress_and_errors(reports, number_of_pages(found))
    run = Run(settings.profile, audited, gate_of(settings))
    now = prune(earlier, run.pages) if earlier else baseline_of(run.pages, folder)
    if earlier is None:
        now = now._replace(site=kept_in(place).site)
    write([serialize(now)], place)
    print_crashes(run)
    print_line(
        "{file}: {size}", file=place, size=size_message(now.pages, earlier and earlier.pages)
    )
    return NOT_AUDITED if run.errors or run.tally.crashed else GOOD_ENOUGH


def prune(earlier: "Baseline", reports: "Iterable[PageReport]") -> "Baseline":
    """Return the baseline without fixed findings and deleted pages; other unaudited pages stay."""
    from seoaudit.history.baseline import pruned

    left = dict(_existing(earlier))
    for report in reports:
        name = earlier.name(report.source)
        if known := left.get(name):
            left[name] = pruned(known, report)
    return earlier._replace(pages=left)


def _existing(baseline: "Baseline") -> "Iterator[tuple[str, BaselinePage]]":

    for name, page in baseline.pages.items():
        if not is_file(name) or (baseline.folder / name).is_file():
            yield name, page
