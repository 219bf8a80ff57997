"""`seoaudit site`: audit a whole site."""

from contextlib import closing
from typing import TYPE_CHECKING

import typer

from seoaudit.cli.options import check as check_options
from seoaudit.cli.options import shared as options
from seoaudit.cli.options import site as site_options
from seoaudit.cli.options.given import load_settings
from seoaudit.cli.options.order import options_in_order
from seoaudit.cli.program import GOOD_ENOUGH, NOT_AUDITED, NOT_GOOD_ENOUGH

if TYPE_CHECKING:
    from seoaudit.site.audited import AuditedSite

# The words that ask a finished store instead of auditing a site.
QUERY, LINKS, COMPARE = "query", "links", "compare"


def command(  # noqa: PLR0913 - each parameter is an option of the command
    context: typer.Context,
    source: site_options.Source,
    rest: site_options.Rest = None,
    *,
    max_pages: site_options.MaxPages = 10_000,
    depth: site_options.Depth = None,
    include: site_options.Include = None,
    exclude: site_options.ExcludePaths = None,
    rate: site_options.Rate = 5,
    concurrency: site_options.Concurrency = 4,
    timeout: site_options.Timeout = 30,
    header: site_options.Headers = None,
    user: site_options.User = None,
    cookie: site_options.CookieFile = None,
    user_agent: site_options.UserAgent = None,
    ignore_robots: site_options.IgnoreRobots = False,
    external: site_options.External = False,
    subdomains: site_options.Subdomains = False,
    base: site_options.Base = None,
    host: site_options.Host = None,
    store: site_options.StoreFolder = None,
    fresh: site_options.Fresh = False,
    pages: site_options.Pages = "all",
    render: options.Render = False,
    history: site_options.History = 10,
    since: site_options.Since = None,
    engine: site_options.Engine = None,
    cluster: site_options.Cluster = None,
    to: site_options.To = None,
    from_: site_options.From = None,
    profile: options.Profile = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    fail_under: site_options.FailUnder = None,
    fail_on: options.FailOn = None,
    gate_on: options.GateOn = None,
    baseline: options.Baseline = None,
    formats: check_options.Formats = None,
    files: check_options.Outputs = None,
    language: options.Language = None,
    verbose: options.Verbose = False,
    quiet: check_options.Quiet = False,
    jobs: options.Jobs = None,
    max_seconds: options.MaxSeconds = None,
    config: options.Config = None,
) -> int:
    """Audit a whole site: every page, and what only shows when all are seen.

    A crawl obeys robots.txt, goes on where it was stopped, and is kept in a folder, so that a
    second run asks only for what has changed. A folder is read as its host would serve it.

    Exit code: 0 if the site passes, 1 if it does not (--fail-under, --fail-on), 2 if not all of
    it could be seen, unless --max-pages was given.
    """
    from dataclasses import replace

    from seoaudit.cli.baselines import site_in_baseline
    from seoaudit.cli.outputs.files_beside import files_beside
    from seoaudit.cli.outputs.outputs import STANDARD_OUTPUT, by_ending, pair, step_summary, write
    from seoaudit.cli.running import cpu_count, gate_of, style_of
    from seoaudit.cli.signals import EXIT_SIGNAL
    from seoaudit.cli.sites.plan import Plan
    from seoaudit.cli.sites.sources import audit_source
    from seoaudit.errors import UsageError
    from seoaudit.reporters.site.registry import load_site_reporter
    from seoaudit.site.audited import AuditedSite

    if source in (QUERY, LINKS):
        from seoaudit.cli.printing.site_store import show_links, show_query

        return show_query(rest) if source == QUERY else show_links(rest, to=to, from_=from_)
    if rest and source != COMPARE and engine is None:
        raise UsageError("one site at a time: {rest} is too much", rest=" ".join(rest))
    settings = load_settings(context)
    outputs = (
        pair(formats, files or [], options_in_order(context))
        if formats
        else by_ending(files or [STANDARD_OUTPUT], settings.format)
    )
    outputs += step_summary(outputs)
    if source == COMPARE:
        from seoaudit.cli.stores.site_comparison import show_comparison

        return show_comparison(rest or [], outputs, lambda each: style_of(settings, each))
    reporters = [load_site_reporter(each.format) for each in outputs]
    plan = Plan.of(context.params, settings, jobs or cpu_count())
    known = site_in_baseline(settings)
    kept, report, came = audit_source(plan)
    with closing(kept):
        site = AuditedSite.of(report, gate_of(settings), kept, known)
        for report_on, each in zip(reporters, outputs, strict=True):
            style = style_of(settings, each, verbose=verbose, quiet=quiet)
            with files_beside(each.file) as beside:
                pieces = report_on(site, replace(style, beside=beside))
                write(pieces, each.file, adds=each.adds)
        if came is not None:
            return EXIT_SIGNAL + came
        return _exit_code(site, is_limited=_is_given(context, "max_pages"))


def _is_given(context: typer.Context, name: str) -> bool:
    source = context.get_parameter_source(name)
    return source is not None and source.name == "COMMANDLINE"


def _exit_code(site: "AuditedSite", *, is_limited: bool) -> int:
    """Return the exit code; a limit that was asked for is no failure."""
    asked_for = {"site_limit_hit"} if is_limited else set()
    lacking = [note for note in site.report.lacking if note.key not in asked_for]
    if lacking or site.report.crashed:
        return NOT_AUDITED
    return NOT_GOOD_ENOUGH if site.fails else GOOD_ENOUGH
