"""`seoaudit check`: audit pages and report issues with a score."""

from functools import partial

import typer

from seoaudit.cli.options import check as check_options
from seoaudit.cli.options import shared as options
from seoaudit.cli.options.order import ORDER
from seoaudit.cli.program import INTERRUPTED


def command(  # noqa: PLR0913 - each parameter is an option of the command
    context: typer.Context,
    sources: options.Sources,
    *,
    keyphrases: options.Keyphrases = None,
    synonyms: check_options.Synonyms = None,
    keyphrase_map: check_options.KeyphraseMap = None,
    url: options.Url = None,
    lang: options.Lang = None,
    content: options.Content = None,
    featured_image: options.FeaturedImage = None,
    profile: options.Profile = None,
    compare: check_options.Compare = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    fail_under: check_options.FailUnder = None,
    fail_on: check_options.FailOn = None,
    gate_on: check_options.GateOn = None,
    formats: check_options.Formats = None,
    files: check_options.Outputs = None,
    language: options.Language = None,
    target: options.Target = None,
    verbose: options.Verbose = False,
    baseline: check_options.Baseline = None,
    changed_since: check_options.ChangedSince = None,
    jobs: options.Jobs = None,
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
    from seoaudit.cli.outputs import pair, step_summary, write
    from seoaudit.cli.running import (
        Interruption,
        audited,
        complain_of_crashes,
        exit_code,
        gate,
        style,
        told,
    )
    from seoaudit.config import load
    from seoaudit.engine.auditor import Auditor
    from seoaudit.errors import UsageError
    from seoaudit.reporters.registry import load_reporter, needs_article
    from seoaudit.runs.run import Run
    from seoaudit.sources.reading import read

    if baseline and changed_since:
        raise UsageError("--baseline and --changed-since cannot be combined")

    asked = {
        "keyphrases": keyphrases,
        "synonyms": synonyms,
        "keyphrase_map": keyphrase_map and str(keyphrase_map),
        "lang": lang,
        "content": content,
    }
    settings = load(
        {
            **asked,
            "profile": profile,
            "select": select,
            "ignore": ignore,
            "fail_under": fail_under,
            "fail_on": fail_on,
            "gate_on": gate_on,
            "language": language,
            "target": target,
            "baseline": baseline and str(baseline),
        },
        sources=sources,
        config=config,
    )
    order = context.meta[ORDER] if formats else ("formats", *context.meta[ORDER])
    outputs = pair(formats or [settings.format], files or [], order)
    outputs += step_summary(outputs)
    reporters = [load_reporter(each.format) for each in outputs]
    beside = Auditor(load({**asked, "profile": compare}, search=False)) if compare else None
    auditor = Auditor(
        settings,
        beside=beside,
        featured_image=featured_image,
        with_article=any(needs_article(each.format) for each in outputs),
    )
    audit = partial(audited, auditor, jobs=jobs, no_cache=no_cache)
    if changed_since is None:
        known, pages = baseline_of_file(settings), read(sources, url=url)
    else:
        known, pages = baseline_of_revision(sources, changed_since, url, audit)
    interruption = Interruption()
    reports = interruption.ends(told(audit(pages), sources))
    run = Run(settings.profile, known.marked(reports) if known else reports, gate(settings))
    for render, each in zip(reporters, outputs, strict=True):
        write(render(run, style(settings, each, verbose=verbose)), each.file, adds=each.adds)
    complain_of_crashes(run)
    return INTERRUPTED if interruption.came else exit_code(run)
