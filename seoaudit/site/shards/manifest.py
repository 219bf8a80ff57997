"""The shards of a run and where their parts are: what a run that is started again goes on from."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import blake2b
from itertools import islice
from pathlib import Path

from seoaudit.document.normal_address import normal, requested
from seoaudit.named_tuple import NamedTuple
from seoaudit.site.run import SiteRequest
from seoaudit.site.shards.by_host import by_host
from seoaudit.site.shards.engines import Read
from seoaudit.site.shards.shard import PAGES, Archive, FolderSlice, HostShare, Shard
from seoaudit.sources.crawl.scope import origin
from seoaudit.sources.crawl.settings import CrawlSettings
from seoaudit.sources.hosting.hosted import HostedFolder

PARTS, MANIFEST, FAILED, ORIGINS = "parts", "manifest.json", "failed.jsonl", "origins.txt"

Source = FolderSlice | Archive | HostShare


class Manifest(NamedTuple):
    """The shards of a run, and the folder of their parts; `key` is the same for the same shards.

    `origins` are those of a list, also where no shard asks them.
    """

    folder: Path
    shards: Sequence[Shard]
    key: str
    origins: Sequence[str] = ()

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
    def of_list(
        cls, store: Path, request: SiteRequest, urls: Sequence[str], crawl: CrawlSettings
    ) -> Manifest:
        """Return the shards of a list of addresses; none asks for more than its part of the pages.

        Hosts with too few addresses for a page of theirs have no shard.
        """
        origins = (store / PARTS).resolve() / ORIGINS
        most = {share: crawl.max_pages * len(share) // len(urls) for share in by_host(urls)}
        sources = (
            HostShare(share, origins, replace(crawl, max_pages=pages))
            for share, pages in most.items()
            if pages
        )
        named = sorted({origin(requested(url)) for url in urls})
        return cls._made(store, request, sources)._replace(origins=named)

    @classmethod
    def _made(cls, store: Path, request: SiteRequest, made_of: Iterable[Source]) -> Manifest:
        folder, sources = (store / PARTS).resolve(), list(made_of)
        told = repr((request.key, request.reading, list(map(_identity, sources))))
        key = blake2b(told.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
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
        return cls(folder, shards, key)

    def prepare(self) -> None:
        """Make the folder ready: parts of the same shards stay, others go."""
        file = self.folder / MANIFEST
        if file.is_file() and json.loads(file.read_text("utf-8"))["key"] == self.key:
            return
        self.remove()
        self.folder.mkdir(parents=True)
        if self.origins:
            (self.folder / ORIGINS).write_text("\n".join(self.origins), "utf-8")
        rows = [{"shard": each.name, "pages": each.pages} for each in self.shards]
        told = {"key": self.key, "shards": rows}
        file.write_text(json.dumps(told, ensure_ascii=False), "utf-8")

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


def _named(source: Source) -> str:
    return source.file if isinstance(source, Archive) else source.urls[0]


def _identity(source: Source) -> object:
    """Return what a part is good for: an archive that was written again is another one.

    How fast hosts are asked, and how long they are waited for, may change between two runs.
    """
    if isinstance(source, FolderSlice):
        return source
    if isinstance(source, HostShare):
        crawl = source.crawl
        return source.urls, crawl.max_pages, crawl.external, crawl.obey_robots
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
