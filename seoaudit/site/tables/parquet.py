"""Rows as Parquet files, by DuckDB; needs `pip install "seoaudit[site]"`."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from sqlite3 import Connection
from tempfile import TemporaryDirectory
from typing import Any

from seoaudit.site.tables.columns import BLOB, TABLES

# Rows that pass together, and as few of those that may be large: each lot is held in memory.
AT_ONCE, LARGE_AT_ONCE = 1000, 16

# Rows that DuckDB holds before it writes them: its own number, and its least.
IN_A_GROUP, LARGE_IN_A_GROUP = 122_880, 2048


def is_at_hand() -> bool:
    """Whether DuckDB is installed."""
    return find_spec("duckdb") is not None


def write_tables(connection: Connection, folder: Path) -> None:
    """Write each table of a judged store as a file, whole or not at all."""
    with open_duckdb() as database:
        for name, table in TABLES.items():
            rows = connection.execute(table.select)
            write_rows(database, rows, table.columns, folder / f"{name}.parquet")


@contextmanager
def open_duckdb() -> Iterator[Any]:  # its class has no types
    """Open DuckDB to write or read files in their order, one piece after the other."""
    import duckdb

    with duckdb.connect() as database:
        database.execute("SET preserve_insertion_order = true; SET threads = 1")
        yield database


def write_rows(
    database: Any, rows: Iterable[Sequence[object]], columns: Mapping[str, str], file: Path
) -> None:
    """Write rows in the order of columns, each with its type; whole or not at all.

    Every value comes back as it was; half of a surrogate pair, which UTF-8 cannot say, as "?". Rows
    pass through a file of JSON: DuckDB takes single rows a hundred times as slowly, and tables of
    Arrow would need another 160 MB of packages.
    """
    group = LARGE_IN_A_GROUP if BLOB in columns.values() else IN_A_GROUP
    with TemporaryDirectory(dir=file.parent) as folder:
        passing, part = Path(folder) / "rows.json", Path(folder) / file.name
        longest = _write_lots(rows, columns, passing)
        types = ", ".join(
            f"'{name}': '{'TEXT' if type_ == BLOB else type_}[]'" for name, type_ in columns.items()
        )
        database.execute(
            f"COPY (SELECT {', '.join(map(_taken, columns, columns.values()))} FROM read_json(?, "
            f"columns = {{{types}}}, format = 'newline_delimited', "
            f"maximum_object_size = {longest})) "
            f"TO '{quoted(part)}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {group})",
            [str(passing)],
        )
        part.replace(file)


def quoted(value: object) -> str:
    """Return a value as it stands between the quotation marks of a text in SQL."""
    return str(value).replace("'", "''")


def _taken(name: str, type_: str) -> str:
    rows = f'unnest("{name}")'
    return f'{f"from_base64({rows})" if type_ == BLOB else rows} AS "{name}"'


def _write_lots(rows: Iterable[Sequence[object]], columns: Mapping[str, str], file: Path) -> int:
    """Write lots of rows by their columns, one a line; return how long a line is at most."""
    longest = 1
    count = LARGE_AT_ONCE if BLOB in columns.values() else AT_ONCE
    with file.open("wb") as lines:
        for lot in _lots(rows, count):
            values = dict(zip(columns, zip(*lot, strict=True), strict=True))
            line = json.dumps(values, ensure_ascii=False, default=_base64)
            longest = max(longest, lines.write(f"{line}\n".encode("utf-8", "replace")))
    return longest


def _lots(rows: Iterable[Sequence[object]], count: int) -> Iterator[Sequence[Sequence[object]]]:
    rest = iter(rows)
    while lot := list(islice(rest, count)):
        yield lot


def _base64(value: bytes) -> str:
    return b64encode(value).decode("ascii")
