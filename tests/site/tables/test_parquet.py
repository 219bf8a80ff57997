from pathlib import Path

import pytest

from seoaudit.site.tables.columns import BOOLEAN, INTEGER, REAL, TEXT, Table
from seoaudit.site.tables.parquet import is_at_hand, write_rows

ROWS = [
    ('a "quoted", text', 1, 1.5, True),
    ("two\nlines\r\n", None, None, None),
    (r"\N", -1, 0.0, False),
    ("", 2**40, 1e-9, True),
    (None, 0, 2.0, True),
    ("بلوط ’'", 0, 2.0, False),
]
TABLE = Table({"said": TEXT, "number": INTEGER, "share": REAL, "is_so": BOOLEAN}, "")


def test_every_value_comes_back_as_it_was(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    assert is_at_hand()
    file = tmp_path / "it's.parquet"
    write_rows(ROWS, TABLE, file)
    escaped = str(file).replace("'", "''")
    assert duckdb.execute(f"SELECT * FROM '{escaped}'").fetchall() == ROWS
    assert list(tmp_path.iterdir()) == [file]


def test_a_table_without_rows_has_its_columns(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    write_rows([], TABLE, tmp_path / "t.parquet")
    found = duckdb.execute(f"SELECT * FROM '{tmp_path / 't.parquet'}'")
    assert [column[0] for column in found.description] == TABLE.names
    assert found.fetchall() == []


def test_an_error_leaves_no_half_file(tmp_path: Path) -> None:
    pytest.importorskip("duckdb")
    with pytest.raises(ZeroDivisionError):
        write_rows(((1 // 0,) for _ in range(1)), TABLE, tmp_path / "t.parquet")
    assert list(tmp_path.iterdir()) == []
