"""What one shard is: pages of a folder, an archive, hosts of a list; and the part it becomes."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from seoaudit.config.settings import Settings
from seoaudit.sources.crawl.settings import CrawlSettings
from seoaudit.version import __version__

# Pages of a folder in a shard: beside them the start of its process, a second, is little, and no
# more than these are read again if a machine is lost.
PAGES = 500


@dataclass(frozen=True, slots=True)
class FolderSlice:
    """Some pages of a folder, by their addresses, as its host serves them.

    `folder` is a path that every machine has, `name` what the user calls it. `host` is the one that
    was asked for; None lets the files of the folder tell, as they do where the shards are made.
    """

    name: str
    folder: str
    base: str
    host: str | None
    urls: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Archive:
    """All pages of a WARC or WACZ."""

    file: str


@dataclass(frozen=True, slots=True)
class HostShare:
    """The addresses of a list that are on some hosts, all of each of them.

    `origins` is a file with those of the whole list, one a line. `crawl` holds passwords, and is
    shown nowhere.
    """

    urls: tuple[str, ...]
    origins: Path
    crawl: CrawlSettings = field(repr=False)


@dataclass(frozen=True, slots=True)
class Shard:
    """A part of a site that is read for itself; plain data that crosses machines.

    `part` is the folder that it becomes: every machine must see it under this path. `audits` says
    whether the page rules run, `sample` on how many pages of the site at most, None for on all.
    """

    name: str
    source: FolderSlice | Archive | HostShare
    part: Path
    settings: Settings
    audits: bool = True
    sample: int | None = None
    version: str = __version__

    @property
    def pages(self) -> int | None:
        """How many answers its part must tell of; None where only reading it tells."""
        return None if isinstance(self.source, Archive) else len(self.source.urls)

    @property
    def urls(self) -> tuple[str, ...]:
        """The addresses of its pages, as far as they are known before it is read."""
        return () if isinstance(self.source, Archive) else self.source.urls
