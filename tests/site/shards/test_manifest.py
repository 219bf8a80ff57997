import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from seoaudit.errors import SourceError
from seoaudit.site.run import SiteRequest
from seoaudit.site.shards.engines import Read
from seoaudit.site.shards.manifest import FAILED, MANIFEST, Manifest, listed
from seoaudit.site.shards.shard import HostShare
from seoaudit.sources.crawl.settings import CrawlSettings
from tests.site.shards.folders import NAMES, SETTINGS, manifest, request, write


def test_pages_are_shared_out_in_order_and_each_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("seoaudit.site.shards.manifest.PAGES", 2)
    made = manifest(write(tmp_path / "public"))
    assert [shard.pages for shard in made.shards] == [2, 2, 1]
    urls = [url for shard in made.shards for url in getattr(shard.source, "urls")]  # noqa: B009
    assert urls == [f"https://site.example/{name}.html" for name in NAMES]
    assert len({shard.part for shard in made.shards}) == 3


def test_parts_stay_for_the_same_shards_alone(tmp_path: Path) -> None:
    folder = write(tmp_path / "public")
    made = manifest(folder)
    made.prepare()
    [shard] = made.shards
    assert made.left == [shard]
    shard.part.mkdir()
    manifest(folder).prepare()
    assert manifest(folder).left == []
    told = json.loads((made.folder / MANIFEST).read_text("utf-8"))
    assert told["shards"] == [{"shard": shard.name, "pages": 5}]
    (folder / "f.html").write_text("<title>f</title>", "utf-8")
    manifest(folder).prepare()
    assert len(manifest(folder).left) == 1


def test_an_archive_that_was_written_again_is_another(tmp_path: Path) -> None:
    file = tmp_path / "x.warc"
    file.write_bytes(b"1")
    first, again = (_archived(tmp_path, file), _archived(tmp_path, file))
    first.shards[0].part.mkdir()
    again.prepare()
    assert again.left == []
    file.write_bytes(b"22")
    assert len(_archived(tmp_path, file).left) == 1


def _archived(folder: Path, file: Path) -> Manifest:
    made = Manifest.of_archives(folder / "s", request(folder), [str(file)])
    made.prepare()
    return made


def _listed(folder: Path, urls: Sequence[str], **settings: Any) -> Manifest:
    asked = SiteRequest("@list.txt", SETTINGS)
    return Manifest.of_list(folder, asked, urls, CrawlSettings(**settings))


def test_the_shards_of_a_list_know_all_its_origins_and_share_its_pages(tmp_path: Path) -> None:
    urls = [f"https://{host}.example/{n}" for host in "ab" for n in range(600)]
    made = _listed(tmp_path, [*urls, "http://c.example/"], max_pages=1000)
    made.prepare()
    sources = [shard.source for shard in made.shards if isinstance(shard.source, HostShare)]
    assert [(len(each.urls), each.crawl.max_pages) for each in sources] == [(600, 499), (600, 499)]
    origins = sources[0].origins.read_text("utf-8").split()
    assert origins == ["http://c.example", "https://a.example", "https://b.example"]


def test_a_list_goes_on_at_another_pace_but_not_with_other_pages(tmp_path: Path) -> None:
    urls = ["https://a.example/"]
    key = _listed(tmp_path, urls).key
    assert _listed(tmp_path, urls, rate=1, seconds=9, headers=(("X", "1"),)).key == key
    for settings in ({"external": True}, {"obey_robots": False}, {"max_pages": 5}):
        assert _listed(tmp_path, urls, **settings).key != key
    assert _listed(tmp_path, [*urls, "https://a.example/b"]).key != key


def test_what_failed_is_written_with_its_reason(tmp_path: Path) -> None:
    folder = write(tmp_path / "public")
    made = manifest(folder)
    made.prepare()
    made.keep_failed([Read(made.shards[0], "no memory")])
    [row] = (made.folder / FAILED).read_text("utf-8").splitlines()
    assert json.loads(row) == {"shard": made.shards[0].name, "error": "no memory"}
    made.remove()
    assert not made.folder.exists()


def test_a_list_names_one_file_a_line(tmp_path: Path) -> None:
    (tmp_path / "files.txt").write_text("a.warc\n# no\nb.warc.gz\n", "utf-8")
    assert list(listed(["c.wacz", f"@{tmp_path / 'files.txt'}"])) == [
        "c.wacz",
        str(tmp_path / "a.warc"),
        str(tmp_path / "b.warc.gz"),
    ]
    with pytest.raises(SourceError):
        list(listed(["@nowhere.txt"]))
