"""Reading a site by its shards: those that are missing are read, then all parts are taken in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from seoaudit.named_tuple import NamedTuple
from seoaudit.site.shards.engines import Read
from seoaudit.site.shards.manifest import Manifest
from seoaudit.site.shards.merging import merge
from seoaudit.site.shards.shard import Shard
from seoaudit.site.store.store import Store

Engine = Callable[[Sequence[Shard]], Iterator[Read]]


class Outcome(NamedTuple):
    """What came of the shards: those that `failed`, and damaged records of archives.

    Of `total` pages that the manifest counts, `missing` are in no part.
    """

    failed: Sequence[Read]
    missing: int
    total: int
    damaged: int


def gather_shards(
    store: Store, manifest: Manifest, engine: Engine, progress: Callable[[int, int], None]
) -> Outcome:
    """Read the shards of which no part is there, and take all parts into the store in order.

    `progress` is told the shards done and all of them.
    """
    total, left = len(manifest.shards), manifest.left
    failed = []
    for number, read in enumerate(engine(left) if left else (), total - len(left) + 1):
        progress(number, total)
        if read.error is not None:
            failed.append(read)
    manifest.keep_failed(failed)
    missing = pages = damaged = 0
    for shard in manifest.shards:
        if not shard.part.is_file():
            missing += shard.pages or 0
            continue
        counts = merge(store, shard.part)
        damaged += counts.damaged
        missing += max(0, (shard.pages or 0) - counts.answers)
        pages += min(counts.answers, shard.pages or counts.answers)
    return Outcome(failed, missing, pages + missing, damaged)
