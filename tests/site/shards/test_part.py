import json
import shutil
from pathlib import Path

import pytest

from seoaudit.site.shards.part import (
    TABLES,
    TOLD,
    DamagedPartError,
    Told,
    columns_of,
    rows_of,
    told_of,
    write_part,
)
from seoaudit.site.store.store import Store
from seoaudit.site.tables.parquet import open_duckdb

duckdb = pytest.importorskip("duckdb")

HOSTILE = 'nul \0, "quoted", \\N, NULL, \r\n\u2028 بلوط \U0001f333 \ufffe'


@pytest.fixture
def store() -> Store:
    store = Store(None)
    execute = store.connection.execute
    execute("INSERT INTO address VALUES (?, ?)", (-(2**63), HOSTILE))
    execute("INSERT INTO text VALUES (?, ?)", (2**63 - 1, "long " * 2_000_000))
    execute("INSERT INTO file VALUES (?, ?)", (0, bytes(range(256)) * 20_000))
    execute("INSERT INTO file VALUES (?, ?)", (1, b""))
    execute("INSERT INTO link VALUES (1, 2, 3, '', 'a', 'text', 1, NULL, 4, 5)")
    return store


@pytest.fixture
def part(store: Store, tmp_path: Path) -> Path:
    write_part(store, Told(5, 2), tmp_path / "made", tmp_path / "part")
    return tmp_path / "part"


def test_every_value_of_every_table_comes_back_as_it_was(store: Store, part: Path) -> None:
    with open_duckdb() as database:
        for table in TABLES:
            columns = columns_of(store.connection, table)
            rows = [row for some in rows_of(database, part, table, columns) for row in some]
            assert rows == store.connection.execute(f"SELECT * FROM {table}").fetchall()
    assert told_of(part) == Told(5, 2)


def test_whoever_opens_the_files_sees_the_tables(part: Path) -> None:
    shutil.copytree(part, part.with_name("part-2"))
    found = duckdb.execute(f"SELECT count(*), any_value(zone) FROM '{part.parent}/*/link.parquet'")
    assert found.fetchall() == [(2, "text")]


def test_a_part_that_is_there_stays_and_half_of_one_is_written_anew(
    store: Store, part: Path
) -> None:
    (part.parent / "made").mkdir()
    (part.parent / "made" / "half").touch()
    write_part(store, Told(6, 0), part.parent / "made", part)
    assert told_of(part) == Told(5, 2)
    write_part(store, Told(6, 0), part.parent / "made", part.with_name("part-2"))
    assert told_of(part.with_name("part-2")) == Told(6, 0)
    assert not (part.with_name("part-2") / "half").exists()


def test_a_part_that_cannot_be_put_in_its_place_is_an_error(store: Store, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        write_part(store, Told(1, 0), tmp_path / "made", tmp_path / "nowhere" / "part")


def test_what_is_not_as_it_was_written_is_told_by_name(part: Path) -> None:
    whole = {file.name: file.read_bytes() for file in part.iterdir()}
    wrong = whole["link.parquet"].replace(b"text", b"menu")
    told = json.loads(whole[TOLD])
    other = [json.dumps({**told, "answers": "many"}), json.dumps({**told, "files": {}}), "{", "[]"]
    cases = [("link.parquet", body) for body in (wrong, whole["link.parquet"][:-9], b"", None)]
    for name, body in [*cases, *((TOLD, text.encode()) for text in other), (TOLD, None)]:
        (part / name).unlink()
        if body is not None:
            (part / name).write_bytes(body)
        with pytest.raises(DamagedPartError, match="is not as it was written"):
            told_of(part)
        (part / name).write_bytes(whole[name])
    assert told_of(part) == Told(5, 2)


def test_a_file_with_other_columns_is_refused_when_it_is_read(store: Store, part: Path) -> None:
    duckdb.execute(f"COPY (SELECT 'x' AS source) TO '{part}/link.parquet'")
    columns = columns_of(store.connection, "link")
    with open_duckdb() as database, pytest.raises(DamagedPartError, match=r"link\.parquet"):
        list(rows_of(database, part, "link", columns))
