"""A part: what reading one shard came to, a folder with a Parquet file for each table.

The tables are those of the store, so that `SELECT ... FROM 'parts/part-*/link.parquet'` asks all
that were read. A file beside them says how many answers there are, and what every file must be.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from hashlib import file_digest
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from seoaudit.errors import Phrase
from seoaudit.named_tuple import NamedTuple
from seoaudit.site.store.store import Store
from seoaudit.site.tables.columns import BLOB, INTEGER, REAL, TEXT
from seoaudit.site.tables.parquet import open_duckdb, write_rows

TABLES = ("address", "text", "answer", "page", "file", "link", "note", "crash")

# What a crawl knew, so that another one goes on from there.
FRONTIER = "url"

TOLD = "part.json"

# Types of columns as SQLite calls them.
_TYPES = {"INTEGER": INTEGER, "REAL": REAL, "TEXT": TEXT, "BLOB": BLOB}

# Rows that are in memory at a time.
AT_ONCE = 1000


class Told(NamedTuple):
    """How many answers a part has, and how many records of its archive were damaged.

    `stopped` are the hosts that were asked no more before their end, and why.
    """

    answers: int
    damaged: int = 0
    stopped: Mapping[str, str] = {}


class DamagedPartError(Exception):
    """A part is not as it was written."""


def write_part(store: Store, told: Told, made: Path, part: Path) -> None:
    """Write what a store has as a part, whole or not at all; one that is there stays.

    It is made in the folder `made`, which must be on the same disk.
    """
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir()
    tables = _tables(store.connection)
    with open_duckdb() as database:
        for table in tables:
            rows = store.connection.execute(f"SELECT * FROM {table}")
            write_rows(database, rows, columns_of(store.connection, table), made / _file(table))
    sums = {_file(table): _digest(made / _file(table)) for table in tables}
    (made / TOLD).write_text(json.dumps({**told._asdict(), "files": sums}), "utf-8")
    try:
        made.rename(part)
    except OSError:
        if not part.is_dir():  # else somebody else read the same shard first
            raise


def told_of(part: Path) -> Told:
    """Return what a part tells of itself.

    Raises DamagedPartError unless it is as it was written.
    """
    name = TOLD
    try:
        said: dict[str, Any] = json.loads((part / TOLD).read_text("utf-8"))
        told = Told(int(said["answers"]), int(said["damaged"]), dict(said["stopped"]))
        for name in dict.fromkeys([*map(_file, TABLES), *said["files"]]):
            if _digest(part / name) != said["files"][name]:
                raise DamagedPartError(_damaged(name))
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise DamagedPartError(_damaged(name)) from error
    return told


def rows_of(
    database: Any,  # a class of a package without types
    part: Path,
    table: str,
    columns: Mapping[str, str],
) -> Iterator[Sequence[Sequence[Any]]]:
    """Yield the rows of a table in a part, some at a time; raises DamagedPartError."""
    import duckdb

    taken = ", ".join(f'"{name}"::{type_}' for name, type_ in columns.items())
    try:
        found = database.execute(f"SELECT {taken} FROM read_parquet(?)", [str(part / _file(table))])
        while rows := found.fetchmany(AT_ONCE):
            yield rows
    except duckdb.Error as error:
        raise DamagedPartError(_damaged(_file(table))) from error


def columns_of(connection: Connection, table: str) -> Mapping[str, str]:
    """Return the columns of a table of a store with the types that DuckDB calls so."""
    rows = connection.execute(f"PRAGMA table_info({table})")
    return {name: _TYPES[type_] for _, name, type_, *_ in rows}


def has_frontier(part: Path) -> bool:
    """Whether a part was crawled."""
    return (part / _file(FRONTIER)).is_file()


def _tables(connection: Connection) -> Sequence[str]:
    return [*TABLES, FRONTIER] if columns_of(connection, FRONTIER) else TABLES


def _file(table: str) -> str:
    return f"{table}.parquet"


def _digest(file: Path) -> str:
    with file.open("rb") as body:
        return file_digest(body, "blake2b").hexdigest()


def _damaged(name: str) -> Phrase:
    return Phrase("its part is damaged: {file} is not as it was written", file=name)
