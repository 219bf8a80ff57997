from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from seoaudit.site.shards.engines import Read
from seoaudit.site.shards.gathering import Engine, gather_shards
from seoaudit.site.shards.process import read_shard
from seoaudit.site.shards.shard import Shard
from seoaudit.site.store.store import Store
from tests.site.shards.folders import manifest, write


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
    made.prepare()
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


def test_a_damaged_part_is_named_and_its_shard_is_read_again(tmp_path: Path) -> None:
    folder = write(tmp_path / "public")
    made = manifest(folder)
    made.prepare()
    [shard] = made.shards
    read_shard(shard)
    (shard.part / "page.parquet").write_bytes(b"PAR1")
    store = Store(None)
    outcome = gather_shards(store, made, all_but(), lambda *_: None)
    assert (outcome.failed, outcome.missing, outcome.total) == ([], 0, 5)
    [again] = outcome.again
    assert (again.shard, "page.parquet" in str(again.error)) == (shard, True)
    assert store.connection.execute("SELECT count(*) FROM page").fetchone() == (5,)


def test_a_part_that_comes_damaged_is_a_shard_that_failed(tmp_path: Path) -> None:
    folder = write(tmp_path / "public")
    made = manifest(folder)
    made.prepare()

    def engine(shards: Sequence[Shard]) -> Iterator[Read]:
        for shard in shards:
            read_shard(shard)
            (shard.part / "page.parquet").unlink()
            yield Read(shard, None)

    outcome = gather_shards(Store(None), made, engine, lambda *_: None)
    [failed] = outcome.failed
    assert "page.parquet" in str(failed.error)
    assert (outcome.missing, outcome.total) == (5, 5)
    assert made.left == made.shards
    assert "page.parquet" in (made.folder / "failed.jsonl").read_text("utf-8")
