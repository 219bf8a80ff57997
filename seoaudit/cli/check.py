"""`seoaudit check`: audit pages and report what would raise their scores."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from seoaudit.cli import completion, options
from seoaudit.cli.order import ORDER
from seoaudit.cli.program import INTERRUPTED


def command(  # noqa: PLR0913 - each parameter is an option of the command
    context: typer.Context,
    sources: options.Sources,
    *,
    keyphrases: options.Keyphrases = None,
    synonyms: Annotated[
        list[str] | None,
        typer.Option(
            "--synonym",
            metavar="TEXT",
            help="Another word for the primary keyphrase, which counts as the keyphrase in the "
            "text. May be given several times, or several parted by commas.",
        ),
    ] = None,
    keyphrase_map: Annotated[
        Path | None,
        typer.Option(
            "--keyphrase-map",
            metavar="FILE",
            help="A table (CSV) of pages, their keyphrases and synonyms, for the pages that no "
            "--keyphrase names one for.",
        ),
    ] = None,
    url: options.Url = None,
    lang: options.Lang = None,
    content: options.Content = None,
    featured_image: options.FeaturedImage = None,
    profile: options.Profile = None,
    compare: Annotated[
        str | None,
        typer.Option(
            "--compare",
            metavar="PROFILE",
            help="Show the score of this profile beside, and what would raise one and not the "
            "other: rankmath gives the number of the WordPress widget.",
            autocompletion=completion.profiles,
        ),
    ] = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    fail_under: Annotated[
        int | None,
        typer.Option("--fail-under", metavar="N", help="Exit with 1 when a page scores less."),
    ] = None,
    fail_on: Annotated[
        str | None,
        typer.Option(
            "--fail-on",
            metavar="LEVEL",
            help="Exit with 1 on a finding of this level or worse: error, which is the default, "
            "warning, info, or never.",
        ),
    ] = None,
    gate_on: Annotated[
        list[str] | None,
        typer.Option(
            "--gate-on",
            metavar="BASIS",
            help="Let only findings of rules with this basis count for --fail-on: documented, "
            "standard or heuristic. May be given several times.",
        ),
    ] = None,
    formats: Annotated[
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
    ] = None,
    files: Annotated[
        list[str] | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Write the report of the --format before it to this file; - is standard output.",
        ),
    ] = None,
    language: options.Language = None,
    target: options.Target = None,
    verbose: options.Verbose = False,
    baseline: Annotated[
        Path | None,
        typer.Option(
            "--baseline",
            metavar="FILE",
            help="Let only what is new fail: seoaudit baseline write makes the file of what is "
            "known.",
        ),
    ] = None,
    changed_since: Annotated[
        str | None,
        typer.Option(
            "--changed-since",
            metavar="REV",
            help="Audit only the files that git says have changed since this revision, or since "
            "the branch left it, and let only what the change made worse fail.",
        ),
    ] = None,
    jobs: options.Jobs = None,
    no_cache: options.NoCache = False,
    config: options.Config = None,
) -> int:
    """Audit pages and show what would raise their scores.

    Each page gets a score from 0 to 100, and the fixes that would raise it are listed with their
    lines, those worth most points first.

    The exit code is 0 when every page is good enough, 1 when one is not, and 2 when something could
    not be audited.
    """
    from seoaudit.auditor import Auditor
    from seoaudit.cli.auditing import (
        Interruption,
        audited,
        complain_of_crashes,
        exit_code,
        gate,
        style,
        told,
    )
    from seoaudit.cli.known import baseline_of_file, baseline_of_revision
    from seoaudit.cli.outputs import pair, step_summary, write
    from seoaudit.config import load
    from seoaudit.errors import UsageError
    from seoaudit.reporters import load_reporter, needs_article
    from seoaudit.run import Run
    from seoaudit.sources import read

    if baseline and changed_since:
        raise UsageError("--baseline and --changed-since both say what is known: give one")

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
