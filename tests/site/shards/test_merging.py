from pathlib import Path

from seoaudit.site.shards.merging import merge
from seoaudit.site.shards.process import read_shard
from seoaudit.site.store.store import Store
from tests.site.shards.folders import manifest, request, write


def test_a_part_that_is_taken_in_twice_changes_nothing(tmp_path: Path) -> None:
    folder = write(tmp_path / "public")
    made = manifest(folder)
    made.prepare(request(folder))
    read_shard(made.shards[0])
    store = Store(None)

    def counts() -> list[int]:
        tables = ("address", "answer", "page", "link", "note", "text", "crash", "file")
        sql = "SELECT count(*) FROM {}"
        return [store.connection.execute(sql.format(table)).fetchone()[0] for table in tables]

    assert merge(store, made.shards[0].part) == (5, 0)
    once = counts()
    assert once[:4] == [6, 5, 5, 5]
    merge(store, made.shards[0].part)
    assert counts() == once
