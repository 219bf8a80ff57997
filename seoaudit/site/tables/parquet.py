"""The tables of a run as Parquet files, by DuckDB; needs `pip install "seoaudit[site]"`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from sqlite3 import Connection
from tempfile import TemporaryDirectory

from seoaudit.site.tables.columns import TABLES, Table

# What stands for no value in the file between the two databases; a text that says it is quoted.
NOTHING = r"\N"


def is_at_hand() -> bool:
    """Whether DuckDB is installed."""
    return find_spec("duckdb") is not None


def write_tables(connection: Connection, folder: Path) -> None:
    """Write each table of a judged store as a file, whole or not at all."""
    for name, table in TABLES.items():
        write_rows(connection.execute(table.select), table, folder / f"{name}.parquet")


def write_rows(rows: Iterable[Sequence[object]], table: Table, file: Path) -> None:
    """Write rows in the order of a table's columns, whole or not at all.

    They pass through a file of text: DuckDB takes single rows a hundred times as slowly, and tables
    of Arrow would need another 160 MB of packages.
    """
    import duckdb

    columns = ", ".join(f"'{name}': '{type_}'" for name, type_ in table.columns.items())
    with TemporaryDirectory(dir=file.parent) as folder, duckdb.connect() as database:
        passing, part = Path(folder) / "rows.csv", Path(folder) / file.name
        with passing.open("w", encoding="utf-8", errors="replace", newline="") as text:
            text.writelines(map(_line, rows))
        database.execute("SET preserve_insertion_order = true; SET threads = 1")
        database.execute(
            f"COPY (SELECT * FROM read_csv(?, columns = {{{columns}}}, header = false, "
            f"nullstr = '{NOTHING}', allow_quoted_nulls = false, quote = '\"', escape = '\"', "
            "delim = ',', auto_detect = false, parallel = false, max_line_size = 16777216)) "
            f"TO '{_quoted(part)}' (FORMAT parquet, COMPRESSION zstd)",
            [str(passing)],
        )
        part.replace(file)


def _line(row: Sequence[object]) -> str:
    return f"{','.join(map(_field, row))}\n"


def _field(value: object) -> str:
    if value is None:
        return NOTHING
    return f'"{_quoted(value, chr(34))}"' if isinstance(value, str) else str(value)


def _quoted(value: object, mark: str = "'") -> str:
    return str(value).replace("\0", "").replace(mark, 2 * mark)
