from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from seoaudit.document.answer import Answer
from seoaudit.rule.site import SitePage
from seoaudit.site.reading.visit import Visit
from seoaudit.site.shards.merging import merge
from seoaudit.site.shards.part import TABLES, DamagedPartError, Told, write_part
from seoaudit.site.store.store import Store
from seoaudit.site.tables.parquet import open_duckdb

pytest.importorskip("duckdb")

URL = "https://site.example/"


@pytest.fixture
def parts() -> Iterator[Any]:
    with open_duckdb() as database:
        yield database


def part(folder: Path, *notes: str, body: bytes = b"", answers: int = 1) -> Path:
    """Write the part of one page with notes; return its folder."""
    store = Store(None)
    with store.transaction():
        store.keep_answer(Answer(URL, 200, body=body))
        rows = tuple((f"rule/{number}", note) for number, note in enumerate(notes))
        store.keep_page(Visit(SitePage(URL), notes=rows, report=b"\0report\xff"))
        store.keep_file(f"{URL}robots.txt", body)
    write_part(store, Told(answers), folder.with_name("made"), folder)
    return folder


def tables(store: Store) -> dict[str, list[Any]]:
    """Return all rows of a store, by table."""
    execute = store.connection.execute
    return {name: execute(f"SELECT * FROM {name}").fetchall() for name in TABLES}


def test_a_part_is_taken_in_as_it_was_and_a_second_time_changes_nothing(
    tmp_path: Path, parts: Any
) -> None:
    folder = part(tmp_path / "part-1", 'a "note"\0 of بلوط', "", body=bytes(range(256)) * 900)
    store = Store(None)
    assert merge(store, folder, parts) == Told(1)
    once = tables(store)
    assert [row[1:] for row in once["note"]] == [("rule/0", 'a "note"\0 of بلوط'), ("rule/1", "")]
    assert store.file(f"{URL}robots.txt") == bytes(range(256)) * 900
    merge(store, folder, parts)
    assert tables(store) == once


def test_of_a_page_in_two_parts_the_last_one_counts_with_all_it_has(
    tmp_path: Path, parts: Any
) -> None:
    store = Store(None)
    merge(store, part(tmp_path / "part-1", "old", "older"), parts)
    merge(store, part(tmp_path / "part-2", "new"), parts)
    assert [note for *_, note in tables(store)["note"]] == ["new"]


def test_nothing_of_a_damaged_part_is_taken_in(tmp_path: Path, parts: Any) -> None:
    folder = part(tmp_path / "part-1", "a")
    file = folder / "crash.parquet"
    file.write_bytes(file.read_bytes()[:-1])
    store = Store(None)
    with pytest.raises(DamagedPartError, match=r"crash\.parquet"):
        merge(store, folder, parts)
    assert not any(tables(store).values())
