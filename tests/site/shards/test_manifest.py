import json
from pathlib import Path

import pytest

from seoaudit.errors import SourceError
from seoaudit.site.shards.engines import Read
from seoaudit.site.shards.manifest import FAILED, MANIFEST, Manifest, listed
from tests.site.shards.folders import NAMES, manifest, request, write


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
    made.prepare(request(folder))
    [shard] = made.shards
    assert made.left == [shard]
    shard.part.mkdir()
    manifest(folder).prepare(request(folder))
    assert manifest(folder).left == []
    told = json.loads((made.folder / MANIFEST).read_text("utf-8"))
    assert told["shards"] == [{"shard": shard.name, "pages": 5}]
    (folder / "f.html").write_text("<title>f</title>", "utf-8")
    manifest(folder).prepare(request(folder))
    assert len(manifest(folder).left) == 1


def test_an_archive_that_was_written_again_is_another(tmp_path: Path) -> None:
    file = tmp_path / "x.warc"
    file.write_bytes(b"1")
    made = Manifest.of_archives(tmp_path / "s", request(tmp_path), [str(file)])
    made.prepare(request(tmp_path))
    made.shards[0].part.mkdir()
    file.write_bytes(b"22")
    made.prepare(request(tmp_path))
    assert len(made.left) == 1


def test_what_failed_is_written_with_its_reason(tmp_path: Path) -> None:
    folder = write(tmp_path / "public")
    made = manifest(folder)
    made.prepare(request(folder))
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
