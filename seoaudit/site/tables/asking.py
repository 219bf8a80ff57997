"""Statements on the tables of a run: DuckDB on its Parquet files, else SQLite on the store."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from seoaudit.errors import UsageError
from seoaudit.named_tuple import NamedTuple
from seoaudit.report.report import PageReport
from seoaudit.site.tables import parquet
from seoaudit.site.tables.columns import TABLES
from seoaudit.site.tables.findings import fill_findings


class Result(NamedTuple):
    """The names of the columns of an answer, and its rows as they come."""

    columns: Sequence[str]
    rows: Iterable[Sequence[Any]]


class NoSuchTableError(LookupError):
    """A table or function that the files of a run have not; the store may."""


@contextmanager
def asked_of_parquet(folder: Path, statement: str) -> Iterator[Result]:
    """Ask the files of a run.

    Raises NoSuchTableError for a table that they have not, UsageError for a statement that cannot
    be run.
    """
    import duckdb

    with duckdb.connect() as database:
        place = str(folder.resolve()).replace("'", "''")
        database.execute(f"SET allowed_directories = ['{place}']")
        database.execute("SET enable_external_access = false; SET lock_configuration = true")
        for name in TABLES:
            file = f"{place}/{name}.parquet"
            database.execute(f"CREATE VIEW {name} AS SELECT * FROM read_parquet('{file}')")
        try:
            database.execute(statement)
            columns = [column[0] for column in database.description or ()]
            yield Result(columns, iter(database.fetchone, None))
        except duckdb.CatalogException as error:
            raise NoSuchTableError(str(error)) from error
        except duckdb.Error as error:
            raise _refused(error) from error


@contextmanager
def asked_of_store(
    connection: sqlite3.Connection,
    folder: Path | None,
    pages: Callable[[], Iterable[PageReport]],
    statement: str,
) -> Iterator[Result]:
    """Ask a judged store, which the statement cannot change.

    The findings are those of the run in `folder` and of `pages`. Raises UsageError for a statement
    that cannot be run.
    """
    if "findings" in statement.lower():
        fill_findings(connection, site_findings(folder), pages())
    else:
        fill_findings(connection, (), ())
    for name, table in TABLES.items():
        columns = ", ".join(table.names)
        connection.execute(f"CREATE TEMP VIEW {name} ({columns}) AS {table.select}")
    connection.execute("PRAGMA query_only = ON")
    try:
        with closing(connection.execute(statement)) as cursor:
            yield Result([column[0] for column in cursor.description or ()], cursor)
    except (sqlite3.Error, sqlite3.Warning) as error:
        raise _refused(error) from error


def parquet_of(runs: Path) -> Path | None:
    """Return the folder of the last run that has its tables as files, if DuckDB is installed."""
    if not parquet.is_at_hand():
        return None
    whole = [
        folder for folder in runs.glob("*")
        if all((folder / f"{name}.parquet").is_file() for name in TABLES)
    ]  # fmt: skip
    return max(whole, default=None)


def site_findings(folder: Path | None) -> Iterable[dict[str, Any]]:
    """Return the findings of the site in the report of a run; none without one."""
    file = folder / "run.json" if folder else None
    if file is None or not file.is_file():
        return ()
    found: list[dict[str, Any]] = json.loads(file.read_text("utf-8"))["findings"]
    return found


def _refused(error: Exception) -> UsageError:
    return UsageError("the statement cannot be run: {reason}", reason=str(error))
