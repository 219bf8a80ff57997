from pathlib import Path

from seoaudit.site.shards.shard import Archive, FolderSlice, Shard
from seoaudit.version import __version__
from tests.site.shards.folders import SETTINGS


def test_a_slice_of_a_folder_knows_how_many_pages_it_has_and_an_archive_does_not() -> None:
    some = FolderSlice("public", "/srv/public", "https://site.example/", None, ("a", "b"))
    assert Shard("1", some, Path("part"), SETTINGS).pages == 2
    assert Shard("2", Archive("x.warc"), Path("part"), SETTINGS).pages is None
    assert Shard("2", Archive("x.warc"), Path("part"), SETTINGS).version == __version__
