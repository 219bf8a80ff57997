"""Taking the parts of shards into the store of the site."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from seoaudit.site.shards.part import (
    FRONTIER,
    TABLES,
    DamagedPartError,
    Told,
    columns_of,
    has_frontier,
    rows_of,
    told_of,
)
from seoaudit.site.store.store import Store
from seoaudit.sources.crawl import frontier_table

# Tables in which a part replaces what is there; in the others it is the same in all parts.
_LAST = ("answer", "page", "file")
_OF_A_PAGE = (("link", "source"), ("note", "page"), ("crash", "page"))


def merge(store: Store, part: Path, database: Any) -> Told:  # of DuckDB, which has no types
    """Take a part into the store through DuckDB; taken in twice it changes nothing.

    Of a page in several parts the last one counts. Raises DamagedPartError; then nothing of the
    part is in the store.
    """
    told = told_of(part)
    try:
        with store.transaction():
            for table in TABLES:
                _take(store.connection, part, table, database)
            if has_frontier(part):
                _take_frontier(store.connection, part, database)
    except sqlite3.Error as error:
        raise DamagedPartError(str(error)) from error
    return told


def _take(connection: sqlite3.Connection, part: Path, table: str, database: Any) -> None:
    columns = columns_of(connection, table)
    manner = "REPLACE" if table in _LAST else "IGNORE"
    marks = ", ".join("?" * len(columns))
    insert = f"INSERT OR {manner} INTO {table} VALUES ({marks})"
    for rows in rows_of(database, part, table, columns):
        if table == "page":
            _forget(connection, [row[:1] for row in rows])
        connection.executemany(insert, rows)


def _take_frontier(connection: sqlite3.Connection, part: Path, database: Any) -> None:
    frontier_table.prepare(connection)
    columns = columns_of(connection, FRONTIER)
    for rows in rows_of(database, part, FRONTIER, columns):
        frontier_table.take_in(connection, rows)


def _forget(connection: sqlite3.Connection, pages: list[Any]) -> None:
    """Forget what pages had, by their numbers."""
    for table, column in _OF_A_PAGE:
        connection.executemany(f"DELETE FROM {table} WHERE {column} = ?", pages)
