from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from seoaudit.site.shards.engines import Read
from seoaudit.site.shards.gathering import Engine, gather_shards
from seoaudit.site.shards.process import read_shard
from seoaudit.site.shards.shard import Shard
from seoaudit.site.store.store import Store
from tests.site.shards.folders import manifest, request, write


def all_but(*names: int) -> Engine:
    def engine(shards: Sequence[Shard]) -> Iterator[Read]:
        for number, shard in enumerate(shards):
            if number in names:
                yield Read(shard, "lost")
            else:
                read_shard(shard)
                yield Read(shard, None)

    return engine


def test_what_failed_is_told_and_counted_and_read_by_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("seoaudit.site.shards.manifest.PAGES", 2)
    folder = write(tmp_path / "public")
    made = manifest(folder)
    made.prepare(request(folder))
    seen: list[tuple[int, int]] = []
    lost = gather_shards(Store(None), made, all_but(1), lambda done, of: seen.append((done, of)))
    assert ([each.shard for each in lost.failed], lost.missing, lost.total) == (
        [made.shards[1]],
        2,
        5,
    )
    assert seen == [(1, 3), (2, 3), (3, 3)]
    store = Store(None)
    read: list[int] = []
    again = gather_shards(store, made, all_but(), lambda done, _: read.append(done))
    assert (again.failed, again.missing, again.total) == ([], 0, 5)
    assert read == [3]
    assert store.connection.execute("SELECT count(*) FROM page").fetchone() == (5,)
