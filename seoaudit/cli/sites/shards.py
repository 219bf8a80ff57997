"""Reading a site by shards, as the command line asks for it: `--engine`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from seoaudit.cli.printing.site_progress import site_progress
from seoaudit.cli.program import print_note
from seoaudit.cli.sites.crawl import crawl_rest, is_list, listed_addresses
from seoaudit.cli.sites.plan import Plan, hosted_of
from seoaudit.document.source_name import is_archive, is_url
from seoaudit.errors import UsageError
from seoaudit.report.parts import Note
from seoaudit.site.run import Gathered
from seoaudit.site.shards.engines import read_here, read_on_dask
from seoaudit.site.shards.gathering import Engine, Outcome, gather_shards
from seoaudit.site.shards.manifest import Manifest, listed
from seoaudit.site.tables import parquet

if TYPE_CHECKING:
    from seoaudit.site.gathering.pool import ReadingPool
    from seoaudit.site.store.store import Store

LOCAL, DASK = "local", "dask"

# Shards that the report names of those that failed; all are in `failed.jsonl`.
MOST_NAMED = 5


def engine_of(name: str, cluster: str | None, jobs: int) -> Engine:
    """Return who reads the shards.

    Raises UsageError for a name that is none, and without DuckDB.
    """
    if name not in (LOCAL, DASK):
        raise UsageError("--engine must be local or dask, not {engine!r}", engine=name)
    if not parquet.is_at_hand():
        raise UsageError('--engine needs DuckDB: pip install "seoaudit[cluster]"')
    if name == DASK:
        return partial(read_on_dask, address=cluster, jobs=jobs)
    return partial(read_here, jobs=jobs)


def read_shards(sources: Sequence[str], plan: Plan, store: Store, pool: ReadingPool) -> Gathered:
    """Read a folder, archives or a list by shards; raises UsageError for what has none."""
    engine = engine_of(plan.engine or LOCAL, plan.cluster, plan.jobs)
    if len(sources) == 1 and is_list(sources[0]):
        return _list(plan, engine, store, pool)
    files = list(listed(sources))
    if len(files) == 1 and Path(files[0]).is_dir():
        return _folder(plan, engine, store, pool)
    for file in files:
        if is_url(file) or not is_archive(file):
            raise UsageError(
                "{source}: --engine reads one folder, archives, or one list of addresses: a crawl "
                "runs on one machine, which alone can be polite",
                source=file,
            )
    manifest = Manifest.of_archives(plan.folder, plan.request, files)
    outcome = _gathered(plan, manifest, engine, store)
    _end(manifest, outcome)
    notes = [Note("site_damaged", {"count": outcome.damaged})] if outcome.damaged else []
    return Gathered(plan.base or store.likely_start(), _lacking(outcome), tuple(notes))


def _folder(plan: Plan, engine: Engine, store: Store, pool: ReadingPool) -> Gathered:
    from seoaudit.site.bounds import Bounds
    from seoaudit.site.gathering.hosted import complete_folder

    hosted, notes = hosted_of(plan, store)
    manifest = Manifest.of_folder(plan.folder, plan.request, hosted, plan.host)
    outcome = _gathered(plan, manifest, engine, store)
    failed = frozenset(chain.from_iterable(each.shard.urls for each in outcome.failed))
    complete_folder(store, hosted, Bounds(hosted.base), pool, without=failed)
    _end(manifest, outcome)
    return Gathered(hosted.base, _lacking(outcome), notes)


def _list(plan: Plan, engine: Engine, store: Store, pool: ReadingPool) -> Gathered:
    """Read a list: each host by one shard, then what leads from one to another here."""
    from seoaudit.sources.crawl.scope import place_of

    urls = list(dict.fromkeys(listed_addresses(plan.request.source)))
    manifest = Manifest.of_list(plan.folder, plan.request, urls, plan.crawl)
    outcome = _gathered(plan, manifest, engine, store)
    failed = {place_of(url) for each in outcome.failed for url in each.shard.urls}
    gathered = crawl_rest(
        plan,
        store,
        pool,
        outcome.stopped,
        outcome.missing,
        lambda origin: place_of(origin) not in failed,
    )
    if gathered.signal is None:
        _end(manifest, outcome)
    return replace(gathered, lacking=(*_lacking(outcome), *gathered.lacking))


def _gathered(plan: Plan, manifest: Manifest, engine: Engine, store: Store) -> Outcome:
    if plan.fresh:
        manifest.remove()
    manifest.prepare()
    with site_progress() as progress:
        outcome = gather_shards(store, manifest, engine, progress)
    for shard, reason in outcome.again:
        print_note("{shard} was read again: {reason}", shard=shard.name, reason=reason)
    return outcome


def _end(manifest: Manifest, outcome: Outcome) -> None:
    """Remove the parts of a site of which all is in its store."""
    if not outcome.failed and not outcome.missing:
        manifest.remove()


def _lacking(outcome: Outcome) -> tuple[Note, ...]:
    lacking = []
    if failed := outcome.failed:
        named = "; ".join(f"{each.shard.name}: {each.error}" for each in failed[:MOST_NAMED])
        lacking.append(Note("site_shards_failed", {"count": len(failed), "named": named}))
    if outcome.missing:
        numbers = {"count": outcome.missing, "total": outcome.total}
        lacking.append(Note("site_pages_missing", numbers))
    return tuple(lacking)
