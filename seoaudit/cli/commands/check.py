"""`seoaudit check`: audit pages and report issues with a score."""

from functools import partial
from typing import TYPE_CHECKING

import typer

from seoaudit.cli.options import check as check_options
from seoaudit.cli.options import shared as options
from seoaudit.cli.options.given import PAGE_KEYS, blaming, given, load_settings
from seoaudit.cli.options.order import options_in_order
from seoaudit.cli.program import print_note, without_notes
from seoaudit.cli.signals import EXIT_SIGINT, Interruption
from seoaudit.reporters.page_order import PageOrder

if TYPE_CHECKING:
    from seoaudit.config.settings import Settings


def command(  # noqa: PLR0913 - each parameter is an option of the command
    context: typer.Context,
    sources: options.OptionalSources = None,
    *,
    keyphrases: options.Keyphrases = None,
    synonyms: options.Synonyms = None,
    keyphrase_map: options.KeyphraseMap = None,
    url: options.Url = None,
    lang: options.Lang = None,
    content: options.Content = None,
    featured_image: options.FeaturedImage = None,
    profile: options.Profile = None,
    compare: check_options.Compare = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    exclude: options.Exclude = None,
    respect_gitignore: options.RespectGitignore = None,
    allow_private: options.AllowPrivate = None,
    stdin_filename: options.StdinFilename = None,
    fail_under: options.FailUnder = None,
    fail_on: options.FailOn = None,
    gate_on: options.GateOn = None,
    formats: check_options.Formats = None,
    files: check_options.Outputs = None,
    language: options.Language = None,
    target: options.Target = None,
    verbose: options.Verbose = False,
    quiet: check_options.Quiet = False,
    sort: check_options.Sort = PageOrder.SCORE,
    baseline: options.Baseline = None,
    site_store: check_options.SiteStore = None,
    changed_since: check_options.ChangedSince = None,
    render: options.Render = False,
    jobs: options.Jobs = None,
    max_seconds: options.MaxSeconds = None,
    no_cache: options.NoCache = False,
    config: options.Config = None,
) -> int:
    """Audit pages and report issues with a score.

    Each page gets a score from 0 to 100. Its findings are listed with their lines and fixes, those
    worth the most points first.

    Exit code: 0 if every page passes, 1 if a page fails (--fail-under, --fail-on), 2 if something
    could not be audited.
    """
    from seoaudit.cli.baselines import baseline_of_file, baseline_of_revision
    from seoaudit.cli.keyphrase_rows import row_check
    from seoaudit.cli.outputs.outputs import STANDARD_OUTPUT, by_ending, pair, step_summary, write
    from seoaudit.cli.pages import (
        chosen_sources,
        find_pages,
        limits_of,
        number_of_pages,
        say_left_out,
        with_files_around,
    )
    from seoaudit.cli.rendering import rendered
    from seoaudit.cli.running import (
        audit_pages,
        exit_code,
        gate_of,
        print_crashes,
        style_of,
        with_progress_and_errors,
    )
    from seoaudit.engine.auditor import Auditor
    from seoaudit.reporters.registry import load_reporter, needs_article
    from seoaudit.runs.run import Run
    from seoaudit.sources.reading import read_targets

    _refuse_contradictions(context)
    if quiet:
        context.with_resource(without_notes())

    chosen = chosen_sources(sources, stdin_filename)
    settings = load_settings(context, [stdin_filename] if stdin_filename else chosen)
    is_named = bool(sources or stdin_filename)
    found = find_pages(chosen, settings, stdin_filename=stdin_filename, is_named=is_named)
    settings = with_files_around(settings, found)
    if formats:
        outputs = pair(formats, files or [], options_in_order(context))
    else:
        outputs = by_ending(files or [STANDARD_OUTPUT], settings.format)
        with blaming(settings, "format"):
            load_reporter(settings.format)
    outputs += step_summary(outputs)
    reporters = [load_reporter(each.format) for each in outputs]
    beside = Auditor(comparison_settings(context, compare)) if compare else None
    auditor = Auditor(
        settings,
        beside=beside,
        featured_image=featured_image,
        with_article=any(needs_article(each.format) for each in outputs),
    )
    audit = partial(audit_pages, auditor, jobs=jobs, no_cache=no_cache)
    if site_store:
        from seoaudit.cli.stores.site_of_drafts import with_site

        audit = partial(with_site, site_store, auditor, audit)
    if changed_since is None:
        known, pages = (
            baseline_of_file(settings),
            read_targets(found, url=url, limits=limits_of(settings), left_out=say_left_out),
        )
    else:
        known, pages = baseline_of_revision(chosen, changed_since, url, audit, found)
    if render:
        pages = rendered(context, settings, found, pages)
    interruption = Interruption()
    rows = row_check(auditor, () if changed_since else chosen)
    audited = rows.watch(with_progress_and_errors(audit(pages), number_of_pages(found)))
    reports = interruption.ends(audited)
    run = Run(settings.profile, known.marked(reports) if known else reports, gate_of(settings))
    for report, each in zip(reporters, outputs, strict=True):
        style = style_of(settings, each, verbose=verbose, quiet=quiet, order=sort)
        write(report(run, style), each.file, adds=each.adds)
    print_crashes(run)
    for note in rows.notes():
        print_note(note)
    return EXIT_SIGINT if interruption.came else exit_code(run)


def _refuse_contradictions(context: typer.Context) -> None:
    """Raise UsageError for two options of which only one can hold."""
    from seoaudit.errors import UsageError

    given = context.params
    if given["baseline"] and given["changed_since"]:
        raise UsageError("--baseline and --changed-since cannot be combined")
    if given["render"] and given["changed_since"]:
        raise UsageError("--render and --changed-since cannot be combined")
    if given["verbose"] and given["quiet"]:
        raise UsageError("--verbose and --quiet cannot be combined")


def comparison_settings(context: typer.Context, profile: str) -> "Settings":
    """The same page judged by another profile alone, whatever files say."""
    from seoaudit.config.loading import load

    return load({**given(context, PAGE_KEYS), "profile": profile}, search=False)
