"""Reading a site by its shards: those that are missing are read, then all parts are taken in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from seoaudit.named_tuple import NamedTuple
from seoaudit.site.run import STARTED
from seoaudit.site.shards.engines import Read
from seoaudit.site.shards.manifest import Manifest
from seoaudit.site.shards.merging import merge
from seoaudit.site.shards.part import DamagedPartError, Told, told_of
from seoaudit.site.shards.shard import Shard
from seoaudit.site.store.store import Store
from seoaudit.site.tables.parquet import open_duckdb

# The key under which the store knows of which run it has all parts.
TAKEN = "taken"

Engine = Callable[[Sequence[Shard]], Iterator[Read]]


class Outcome(NamedTuple):
    """What came of the shards: those that `failed`, and damaged records of archives.

    Of `total` pages that the manifest counts, `missing` are in no part. `again` are the shards of
    which a part was there, but damaged, so that they were read once more. `stopped` are the hosts
    that were asked no more before their end, and why.
    """

    failed: Sequence[Read]
    missing: int
    total: int
    damaged: int
    again: Sequence[Read] = ()
    stopped: Mapping[str, str] = {}


def gather_shards(
    store: Store, manifest: Manifest, engine: Engine, progress: Callable[[int, int], None]
) -> Outcome:
    """Read the shards of which no whole part is there, and take all parts into the store in order.

    `progress` is told the shards done and all of them.
    """
    again = [each for each in map(_without_damaged, manifest.shards) if each]
    total, left = len(manifest.shards), manifest.left
    failed = []
    for number, read in enumerate(engine(left) if left else (), total - len(left) + 1):
        progress(number, total)
        if read.error is not None:
            failed.append(read)
    told = list(_taken(store, manifest, failed))
    manifest.keep_failed(failed)
    missing = pages = 0
    for shard, part in zip(manifest.shards, told, strict=True):
        answers = part.answers if part else 0
        missing += max(0, (shard.pages or 0) - answers)
        pages += min(answers, shard.pages or answers)
    damaged = sum(part.damaged for part in told if part)
    stopped = sorted(host for part in told if part for host in part.stopped.items())
    return Outcome(failed, missing, pages + missing, damaged, again, dict(stopped))


def _without_damaged(shard: Shard) -> Read | None:
    """Remove the part of a shard if it is damaged, and return why."""
    if not shard.part.is_dir():
        return None
    try:
        told_of(shard.part)
    except DamagedPartError as error:
        Manifest.remove_part(shard)
        return Read(shard, str(error))
    return None


def _taken(store: Store, manifest: Manifest, failed: list[Read]) -> Iterator[Told | None]:
    """Take in the part of each shard; None where there is none, and for one that is damaged.

    The shard of a damaged part has failed, and the next run reads it. Once all are in the store,
    it may know more than they do, and they are not taken in again in the same run.
    """
    run = f"{manifest.key} {store.meta(STARTED)}"
    is_taken = store.meta(TAKEN) == run
    with open_duckdb() as database:
        for shard in manifest.shards:
            if not shard.part.is_dir():
                yield None
                continue
            try:
                yield told_of(shard.part) if is_taken else merge(store, shard.part, database)
            except DamagedPartError as error:
                Manifest.remove_part(shard)
                failed.append(Read(shard, str(error)))
                yield None
    if not failed:
        store.set_meta(TAKEN, run)
