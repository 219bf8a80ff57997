"""The process that reads one shard: `python -m seoaudit.site.shards.process`, a shard to its input.

A process of its own on whatever machine: limits of time work in its main thread, what a page does
to the process that reads it is over with that one, and a machine whose engine is stopped reads no
further.
"""

from __future__ import annotations

import os
import pickle
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from seoaudit.document.answer import Answer
from seoaudit.errors import SeoauditError, UsageError
from seoaudit.site.gathering.hosted import gather
from seoaudit.site.gathering.pool import ReadingPool
from seoaudit.site.run import SiteRequest
from seoaudit.site.sampling.sample import Sample
from seoaudit.site.shards.crawling import StoppedError, crawl_share, held_alone, stop_without
from seoaudit.site.shards.part import Told, write_part
from seoaudit.site.shards.shard import Archive, FolderSlice, HostShare, Shard
from seoaudit.site.store.place import DATABASE
from seoaudit.site.store.store import Store
from seoaudit.site.tables import parquet
from seoaudit.sources.archives.records import Damage
from seoaudit.sources.archives.warc import read_archive
from seoaudit.sources.hosting.hosted import host_folder
from seoaudit.version import __version__


def main() -> int:
    """Read the shard that comes on standard input; say what is wrong on standard error."""
    shard = pickle.loads(sys.stdin.buffer.read())  # noqa: S301 - of the process that started this
    try:
        read_shard(shard)
    except (SeoauditError, StoppedError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def read_shard(shard: Shard) -> None:
    """Write the part of a shard, whole or not at all; one that is there stays as it is.

    Raises UsageError where this machine has another version or no DuckDB, SourceError for an
    archive that cannot be read.
    """
    if shard.version != __version__:
        raise UsageError(
            "seoaudit {here} is installed here and {there} where the shards are made: install the "
            "same version on all machines",
            here=__version__,
            there=shard.version,
        )
    if not parquet.is_at_hand():
        raise UsageError(
            'DuckDB is missing where a shard is read: pip install "seoaudit[cluster]" there'
        )
    if shard.part.is_dir():
        return
    with _unfinished(shard) as folder:
        if shard.part.is_dir():  # whoever held the folder has read it
            return
        with closing(Store(folder / DATABASE)) as store:
            told = _gathered(shard, store)
            write_part(store, told, folder / "part", shard.part)


@contextmanager
def _unfinished(shard: Shard) -> Iterator[Path]:
    """Make a folder to read a shard in, which goes when that is done.

    That of a list stays if it is not, so that no address is asked for again.
    """
    if isinstance(shard.source, HostShare):
        folder = shard.part.with_name(f"unfinished-{shard.part.name}")
        folder.mkdir(exist_ok=True)
        with held_alone(folder):
            yield folder
        shutil.rmtree(folder, ignore_errors=True)
        return
    folder = shard.part.with_name(f"unfinished-{uuid4().hex}")
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _gathered(shard: Shard, store: Store) -> Told:
    source = shard.source
    # A list is read as a crawl is, which needs more of a page than a folder does.
    name = "@list" if isinstance(source, HostShare) else shard.name
    visitor = SiteRequest(name, shard.settings, audits=shard.audits).visitor
    # What is in the sample of the site is in that of the shard, whatever the others hold.
    sample = Sample(shard.sample) if shard.sample else None
    pool = ReadingPool(visitor, 1, shard.settings.max_seconds, sample=sample)
    with closing(pool):
        if isinstance(source, HostShare):
            stop_without(os.getppid())
            return crawl_share(source, store, pool)
        return _gathered_here(_answers(source), store, pool)


def _gathered_here(found: Iterable[Answer | Damage], store: Store, pool: ReadingPool) -> Told:
    parent, damaged = os.getppid(), 0

    def answers() -> Iterator[Answer]:
        nonlocal damaged
        for each in found:
            if isinstance(each, Damage):
                damaged += 1
            else:
                yield each

    def go_on(_: int) -> None:
        if os.getppid() != parent:
            sys.exit("whoever wanted this shard is gone")

    gather(store, answers(), pool, go_on)
    [(count,)] = store.connection.execute("SELECT count(*) FROM answer")
    return Told(count, damaged)


def _answers(source: FolderSlice | Archive) -> Iterator[Answer | Damage]:
    if isinstance(source, Archive):
        yield from read_archive(source.file)
        return
    hosted = host_folder(source.folder, source.base, source.host)
    for url in source.urls:
        answer = hosted.answer(url)
        if answer.file:
            within = os.path.relpath(answer.file, source.folder)
            answer = replace(answer, file=os.path.join(source.name, within))  # noqa: PTH118
        yield answer


if __name__ == "__main__":
    sys.exit(main())
