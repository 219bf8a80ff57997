from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import pytest

from seoaudit.site.tables.columns import BLOB, BOOLEAN, INTEGER, REAL, TEXT
from seoaudit.site.tables.parquet import is_at_hand, open_duckdb, write_rows

ROWS = [
    ('a "quoted", text', 1, 1.5, True, b""),
    ("two\nlines\r\n", None, None, None, None),
    (r"\N", -1, 0.0, False, bytes(range(256))),
    ("", 2**63 - 1, 5e-324, True, b"NULL"),
    (None, -(2**63), 1.7976931348623157e308, True, rb"\x00"),
    ("nothing: \0, \x1f, \x7f, \\u0000, NULL", 0, 0.1 + 0.2, False, b"'\""),
    ("بلوط ’' \u2028 \ufffe \U0001f333", 0, -2.0, False, "بلوط".encode()),
    ("long " * 4_000_000, 0, 2.0, False, b"\0\xff" * 4_000_000),
]
COLUMNS = {"said": TEXT, "number": INTEGER, "share": REAL, "is_so": BOOLEAN, "packed": BLOB}


def write(rows: Iterable[Sequence[object]], columns: Mapping[str, str], file: Path) -> None:
    with open_duckdb() as database:
        write_rows(database, rows, columns, file)


def test_every_value_comes_back_as_it_was(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    assert is_at_hand()
    file = tmp_path / "it's.parquet"
    write(ROWS, COLUMNS, file)
    escaped = str(file).replace("'", "''")
    assert duckdb.execute(f"SELECT * FROM '{escaped}'").fetchall() == ROWS
    assert list(tmp_path.iterdir()) == [file]


def test_rows_keep_their_order_whatever_number_passes_at_a_time(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    for name, columns in (("few", {"n": INTEGER, "b": BLOB}), ("many", {"n": INTEGER, "b": TEXT})):
        value = b"b" if columns["b"] == BLOB else "b"
        rows = [(number, value) for number in range(5000)]
        write(rows, columns, tmp_path / f"{name}.parquet")
        assert duckdb.execute(f"SELECT * FROM '{tmp_path / name}.parquet'").fetchall() == rows


def test_half_of_a_pair_which_no_file_can_hold_becomes_a_question_mark(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    write([("a\ud800b",)], {"said": TEXT}, tmp_path / "t.parquet")
    assert duckdb.execute(f"SELECT * FROM '{tmp_path / 't.parquet'}'").fetchall() == [("a?b",)]


def test_what_sqlite_has_for_yes_and_no_becomes_that(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    write([(1, 2), (0, 3)], {"is_so": BOOLEAN, "share": REAL}, tmp_path / "t.parquet")
    found = duckdb.execute(f"SELECT * FROM '{tmp_path / 't.parquet'}'").fetchall()
    assert found == [(True, 2.0), (False, 3.0)]


def test_a_table_without_rows_has_its_columns(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    write([], COLUMNS, tmp_path / "t.parquet")
    found = duckdb.execute(f"SELECT * FROM '{tmp_path / 't.parquet'}'")
    assert [column[0] for column in found.description] == list(COLUMNS)
    assert found.fetchall() == []


def test_an_error_leaves_no_half_file(tmp_path: Path) -> None:
    pytest.importorskip("duckdb")
    with pytest.raises(ZeroDivisionError):
        write(((1 // 0,) for _ in range(1)), COLUMNS, tmp_path / "t.parquet")
    assert list(tmp_path.iterdir()) == []
