import importlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from seoaudit.errors import UsageError
from seoaudit.site.run import SiteRequest
from seoaudit.site.shards.part import Told, told_of
from seoaudit.site.shards.process import read_shard
from seoaudit.site.shards.shard import HostShare, Shard
from seoaudit.site.store.store import Store
from seoaudit.sources.crawl.settings import CrawlSettings
from tests.site.shards.folders import NAMES, manifest, write

duckdb = pytest.importorskip("duckdb")

READING = """
import os
from seoaudit.rule.site import SitePage
from seoaudit.site.reading.visit import Visit

def read(document):
    if document.source.endswith("c.html"):
        os._exit(3)
    return Visit(SitePage(document.url))
"""


@pytest.fixture
def shard(tmp_path: Path) -> Shard:
    folder = write(tmp_path / "public")
    made = manifest(folder)
    made.prepare()
    return made.shards[0]


def pages(part: Path) -> list[str]:
    tables = (f"'{part}/{name}.parquet'" for name in ("page", "address"))
    rows = duckdb.execute(f"SELECT url FROM {' JOIN '.join(tables)} USING (id) ORDER BY url")
    found = [url.rpartition("/")[2] for (url,) in rows.fetchall()]
    assert told_of(part).answers == 5
    return found


def test_a_part_has_all_pages_and_is_written_once(shard: Shard) -> None:
    read_shard(shard)
    written = shard.part.stat()
    assert pages(shard.part) == [f"{name}.html" for name in NAMES]
    read_shard(shard)
    assert shard.part.stat().st_ino == written.st_ino
    assert {file.name for file in shard.part.parent.iterdir()} == {shard.part.name, "manifest.json"}


def test_a_page_that_always_ends_its_process_costs_itself_alone(
    shard: Shard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ending_reading.py").write_text(READING, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    read: Callable[..., object] = importlib.import_module("ending_reading").read
    monkeypatch.setattr(SiteRequest, "visitor", property(lambda _: read))
    read_shard(shard)
    assert pages(shard.part) == [f"{name}.html" for name in NAMES if name != "c"]


def test_another_version_reads_nothing(shard: Shard) -> None:
    with pytest.raises(UsageError, match="same version"):
        read_shard(replace(shard, version="0.0.0"))
    assert not shard.part.exists()


def test_an_error_leaves_no_half_part(shard: Shard, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("seoaudit.site.shards.process.gather", stop)
    with pytest.raises(KeyboardInterrupt):
        read_shard(shard)
    assert [file.name for file in shard.part.parent.iterdir()] == ["manifest.json"]


def test_what_of_a_list_is_read_stays_for_the_next_try_until_its_part_is_there(
    shard: Shard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shard = of_list(shard, tmp_path)
    kept: list[bool] = []

    def crawl(_: object, store: Store, __: object) -> Told:
        kept.append(store.meta("seen") is not None)
        store.set_meta("seen", "yes")
        if len(kept) == 1:
            raise KeyboardInterrupt
        return Told(1)

    monkeypatch.setattr("seoaudit.site.shards.process.crawl_share", crawl)
    monkeypatch.setattr("seoaudit.site.shards.process.stop_without", lambda _: None)
    with pytest.raises(KeyboardInterrupt):
        read_shard(shard)
    read_shard(shard)
    assert kept == [False, True]
    assert told_of(shard.part) == Told(1)
    names = {file.name for file in shard.part.parent.iterdir()}
    assert names == {shard.part.name, "manifest.json"}


def of_list(shard: Shard, folder: Path) -> Shard:
    listed = HostShare(("http://a.example/",), folder / "origins.txt", CrawlSettings())
    return replace(shard, source=listed)


def test_what_another_process_has_read_meanwhile_is_asked_for_by_nobody(
    shard: Shard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def waited(_: Path) -> Iterator[None]:
        shard.part.mkdir()
        yield

    monkeypatch.setattr("seoaudit.site.shards.process.held_alone", waited)
    monkeypatch.setattr("seoaudit.site.shards.process.crawl_share", None)
    read_shard(of_list(shard, tmp_path))
    names = {file.name for file in shard.part.parent.iterdir()}
    assert names == {shard.part.name, "manifest.json"}
