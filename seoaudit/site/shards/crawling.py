"""Crawling one shard of a list: its own hosts alone, each at its pace."""

from __future__ import annotations

import os
import signal
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Thread

from seoaudit.document.normal_address import address_id
from seoaudit.errors import UsageError
from seoaudit.site.gathering.crawling import crawl
from seoaudit.site.gathering.pool import ReadingPool
from seoaudit.site.shards.part import Told
from seoaudit.site.shards.shard import HostShare
from seoaudit.site.store.store import Store
from seoaudit.sources.crawl.found import By, Found
from seoaudit.sources.crawl.scope import place_of

LOCK = "lock.sqlite"

# How long a process waits for the one before it, which may wait for a last answer, in seconds.
PATIENCE = 60.0

# How often it is looked whether whoever wanted the shard is still there, in seconds.
WATCHED_EVERY = 0.5


class StoppedError(Exception):
    """A signal came before the end; what was asked for by then is kept."""


def crawl_share(share: HostShare, store: Store, pool: ReadingPool) -> Told:
    """Ask for the addresses of a shard, and for what they lead to on the same hosts.

    What they lead to on other hosts is kept as found: whoever takes in the parts asks for it. An
    unfinished crawl goes on. Raises StoppedError.
    """
    own = {place_of(url) for url in share.urls}
    outcome = crawl(
        store,
        [Found(url, By.LIST) for url in share.urls],
        share.crawl,
        pool,
        progress=lambda *_: None,
        among=share.origins.read_text("utf-8").split(),
        asks=lambda origin: place_of(origin) in own,
    )
    if outcome.signal is not None:
        raise StoppedError
    sql = "SELECT count(*) FROM url WHERE id = ?"
    numbers = ((address_id(url),) for url in share.urls)
    known = sum(store.connection.execute(sql, number).fetchone()[0] for number in numbers)
    return Told(known, 0, outcome.stopped)


@contextmanager
def held_alone(folder: Path) -> Iterator[None]:
    """Wait until no other process holds a folder, and hold it.

    Two processes would ask one host twice as fast as agreed. Whoever ends, however it does, holds
    it no longer. Raises UsageError where another one does not let it go.
    """
    with closing(sqlite3.connect(folder / LOCK, timeout=PATIENCE, isolation_level=None)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            raise UsageError("another process still asks the hosts of this shard") from error
        yield


def stop_without(parent: int) -> None:
    """Stop as at a kill once the process that started this one is gone."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(WATCHED_EVERY)
        os.kill(os.getpid(), signal.SIGTERM)

    Thread(target=watch, daemon=True).start()
