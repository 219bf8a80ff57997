"""Taking the parts of shards into the store of the site."""

from __future__ import annotations

from pathlib import Path

from seoaudit.named_tuple import NamedTuple
from seoaudit.site.shards.process import ANSWERS, DAMAGED
from seoaudit.site.store.store import Store

# What is the same in all parts that have it, and what the last part with it tells.
_SAME, _LAST = ("address", "text"), ("answer", "page", "file")
_OF_A_PAGE = (("link", "source"), ("note", "page"), ("crash", "page"))


class Counts(NamedTuple):
    """How many answers a part has, and how many records of its archive were damaged."""

    answers: int
    damaged: int


def merge(store: Store, part: Path) -> Counts:
    """Take a part into the store; taken in twice it changes nothing."""
    execute = store.connection.execute
    execute("ATTACH ? AS part", (str(part),))
    try:
        with store.transaction():
            for table in _SAME:
                execute(f"INSERT OR IGNORE INTO main.{table} SELECT * FROM part.{table}")
            for table in _LAST:
                execute(f"INSERT OR REPLACE INTO main.{table} SELECT * FROM part.{table}")
            for table, column in _OF_A_PAGE:
                pages = "(SELECT id FROM part.page)"
                execute(f"DELETE FROM main.{table} WHERE {column} IN {pages}")
                execute(f"INSERT INTO main.{table} SELECT * FROM part.{table}")
        told = dict(execute("SELECT key, value FROM part.meta").fetchall())
        return Counts(int(told[ANSWERS]), int(told[DAMAGED]))
    finally:
        execute("DETACH part")
