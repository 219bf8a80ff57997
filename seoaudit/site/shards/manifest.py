"""The shards of a run and where their parts are: what a run that is started again goes on from."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from itertools import islice
from pathlib import Path

from seoaudit.document.normal_address import normal
from seoaudit.named_tuple import NamedTuple
from seoaudit.site.run import SiteRequest
from seoaudit.site.shards.engines import Read
from seoaudit.site.shards.shard import PAGES, Archive, FolderSlice, Shard
from seoaudit.sources.hosting.hosted import HostedFolder

PARTS, MANIFEST, FAILED = "parts", "manifest.json", "failed.jsonl"


class Manifest(NamedTuple):
    """The shards of a run, and the folder of their parts."""

    folder: Path
    shards: Sequence[Shard]

    @classmethod
    def of_folder(
        cls, store: Path, request: SiteRequest, hosted: HostedFolder, host: str | None
    ) -> Manifest:
        """Return the shards of a built folder; `host` is the one that was asked for."""
        folder = str(Path(request.source).resolve())
        urls = iter(dict.fromkeys(map(normal, hosted.addresses())))
        slices = iter(lambda: tuple(islice(urls, PAGES)), ())
        sources = (FolderSlice(request.source, folder, hosted.base, host, each) for each in slices)
        return cls._made(store, request, sources)

    @classmethod
    def of_archives(cls, store: Path, request: SiteRequest, files: Iterable[str]) -> Manifest:
        """Return the shards of archives, one each."""
        return cls._made(store, request, map(Archive, files))

    @classmethod
    def _made(
        cls, store: Path, request: SiteRequest, sources: Iterable[FolderSlice | Archive]
    ) -> Manifest:
        folder = (store / PARTS).resolve()
        shards = [
            Shard(
                f"shard {number} ({_named(source)})",
                source,
                folder / f"part-{number:05}",
                request.settings,
                request.audits,
                request.sample,
            )
            for number, source in enumerate(sources, 1)
        ]
        return cls(folder, shards)

    def prepare(self, request: SiteRequest) -> None:
        """Make the folder ready: parts of the same shards stay, others go."""
        sources = [_identity(shard.source) for shard in self.shards]
        told = repr((request.key, request.reading, sources))
        key = blake2b(told.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
        file = self.folder / MANIFEST
        if not file.is_file() or json.loads(file.read_text("utf-8"))["key"] != key:
            self.remove()
            self.folder.mkdir(parents=True)
            rows = [{"shard": each.name, "pages": each.pages} for each in self.shards]
            file.write_text(json.dumps({"key": key, "shards": rows}, ensure_ascii=False), "utf-8")

    @property
    def left(self) -> Sequence[Shard]:
        """The shards whose parts are not there yet."""
        return [shard for shard in self.shards if not shard.part.is_dir()]

    def keep_failed(self, failed: Iterable[Read]) -> None:
        """Write which shards failed, one a line, with what went wrong."""
        rows = (json.dumps({"shard": each.shard.name, "error": each.error}) for each in failed)
        (self.folder / FAILED).write_text("".join(f"{row}\n" for row in rows), "utf-8")

    @staticmethod
    def remove_part(shard: Shard) -> None:
        """Remove a part, so that its shard is read anew."""
        shutil.rmtree(shard.part)

    def remove(self) -> None:
        """Remove all parts."""
        shutil.rmtree(self.folder, ignore_errors=True)


def _named(source: FolderSlice | Archive) -> str:
    return source.urls[0] if isinstance(source, FolderSlice) else source.file


def _identity(source: FolderSlice | Archive) -> object:
    """Return what a part is good for: an archive that was written again is another one."""
    if isinstance(source, FolderSlice):
        return source
    found = Path(source.file).stat()
    return source.file, found.st_size, found.st_mtime_ns


def listed(sources: Iterable[str]) -> Iterator[str]:
    """Yield the files that sources name; "@FILE" names one a line."""
    from seoaudit.sources.source_list import lines

    for source in sources:
        if not source.startswith("@"):
            yield source
            continue
        for each in lines(source.removeprefix("@")):
            if isinstance(each, Exception):
                raise each
            yield str(each)
