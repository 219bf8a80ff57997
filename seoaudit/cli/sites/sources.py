"""The site that a command line names: which kind of source, how it is read, where it is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seoaudit.cli.printing.site_progress import site_progress
from seoaudit.cli.program import print_note
from seoaudit.cli.rendering import open_pool, refuse_archive
from seoaudit.cli.sites.crawl import is_list, read_crawl
from seoaudit.cli.sites.plan import Plan, hosted_of
from seoaudit.document.source_name import is_archive, is_url
from seoaudit.errors import UsageError
from seoaudit.named_tuple import NamedTuple
from seoaudit.report.parts import Note
from seoaudit.site.audited import page_reports
from seoaudit.site.gathering.pool import ReadingPool
from seoaudit.site.history.keeping import Past
from seoaudit.site.history.kept_run import earlier_run, run_folder, run_named
from seoaudit.site.run import (
    STARTED,
    Gathered,
    SiteRequest,
    finish,
    judge_site,
    of_kept,
    open_kept,
    open_store,
)
from seoaudit.site.store.place import holds_store
from seoaudit.site.tables.keeping import keep_tables

if TYPE_CHECKING:
    from seoaudit.site.report import SiteReport
    from seoaudit.site.store.store import Store


class Audit(NamedTuple):
    """A site in its store, the report on it, and the signal that ended the reading of it."""

    store: Store
    report: SiteReport
    signal: int | None = None


def audit_source(plan: Plan) -> Audit:
    """Read the site into its store, and judge it."""
    read = _reader_of(plan)
    if isinstance(read, Path):
        named = run_named(read, plan.since) if plan.since else None
        kept = open_kept(read)
        earlier = named or earlier_run(read, kept.meta(STARTED) or "")
        request = of_kept(kept, plan.request)
        _tell_smaller(plan.request.sample, request.sample)
        past = Past(read, request.reading, earlier, pages=request.pages)
        return Audit(kept, _judged(kept, past, request))
    named = run_named(plan.folder, plan.since) if plan.since else None
    # What is read without a network is read whole each time: nothing of it is to be kept for that.
    is_asked_for = read is read_crawl or is_list(plan.request.source)
    is_fresh = plan.fresh or not is_asked_for
    store = open_store(plan.folder, plan.request, fresh=is_fresh)
    earlier = named or earlier_run(plan.folder, store.meta(STARTED) or "")
    plan = replace(plan, earlier=earlier)
    if plan.renders and read is _archive:
        refuse_archive(plan.request.source)
    with open_pool(plan.request, plan.crawl, plan.jobs, renders=plan.renders) as pool:
        gathered = read(plan, store, pool)
        finish(store, gathered)
    request = plan.request
    past = Past(plan.folder, request.reading, earlier, plan.history, request.pages)
    return Audit(store, _judged(store, past, request), gathered.signal)


def _tell_smaller(asked: int | None, has: int | None) -> None:
    """Say that a store has the audits of fewer pages than were asked for by their number."""
    if asked and has and has < asked:
        print_note(
            "the store has audits of a sample of {count} pages: read the site again for more",
            count=has,
        )


def _judged(store: Store, past: Past, request: SiteRequest) -> SiteReport:
    """Judge a site, compared with the earlier run, and keep this one."""
    _, report = judge_site(store, request, past)
    report = past.keep(store, report, page_reports(store))
    if past.keeps is not None and not keep_tables(store, run_folder(past.folder, report.started)):
        print_note(
            "site query is faster on Parquet files, which a run of so many pages keeps after "
            'pip install "seoaudit[site]"'
        )
    return report


Reader = Callable[[Plan, "Store", ReadingPool], Gathered]


def _reader_of(plan: Plan) -> Reader | Path:
    if plan.engine is None:
        return _reader(plan.request.source)
    from seoaudit.cli.sites.shards import engine_of, read_shards

    engine_of(plan.engine, plan.cluster, plan.jobs)
    if plan.renders:
        raise UsageError("--render reads no shards: leave --engine out")
    return partial(read_shards, (plan.request.source, *plan.rest))


def _reader(source: str) -> Reader | Path:
    if is_url(source) or source.startswith("@"):
        return read_crawl
    path = Path(source)
    if holds_store(path):
        return path
    if path.is_dir():
        return _folder
    if is_archive(source):
        return _archive
    raise UsageError(
        "{source}: not a site: give an address with https://, a folder, a .warc.gz, or @FILE with "
        "addresses",
        source=source,
    )


def _folder(plan: Plan, store: Store, pool: ReadingPool) -> Gathered:
    from seoaudit.site.bounds import Bounds
    from seoaudit.site.gathering.hosted import gather_folder
    from seoaudit.site.gathering.rendering import files_of

    hosted, notes = hosted_of(plan, store)
    if pool.rendering:
        pool.rendering.supply = files_of(hosted.answer, hosted.base)
    with site_progress() as progress:
        gather_folder(store, hosted, Bounds(hosted.base), pool, progress)
    return Gathered(hosted.base, (), notes)


def _archive(plan: Plan, store: Store, pool: ReadingPool) -> Gathered:
    from seoaudit.site.gathering.hosted import gather
    from seoaudit.sources.archives.records import Damage
    from seoaudit.sources.archives.warc import read_archive

    damaged: list[Damage] = []

    def answers() -> Iterator[Any]:
        for each in read_archive(plan.request.source):
            if isinstance(each, Damage):
                damaged.append(each)
            else:
                yield each

    with site_progress() as progress:
        gather(store, answers(), pool, lambda number: progress(number, 0))
    notes = (Note("site_damaged", {"count": len(damaged)}),) if damaged else ()
    return Gathered(plan.base or store.likely_start(), (), notes)
