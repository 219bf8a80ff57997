from pathlib import Path

import pytest

from seoaudit.errors import UsageError
from seoaudit.rule.site import article, site
from seoaudit.site.tables.asking import (
    NoSuchTableError,
    asked_of_parquet,
    asked_of_store,
    parquet_of,
    site_findings,
)
from seoaudit.site.tables.columns import TABLES
from seoaudit.site.tables.parquet import write_tables
from tests.site.audits import audited
from tests.site.tables.runs import RUN


def of_store(statement: str) -> list[tuple[object, ...]]:
    run = audited(site(article("/a"), article("/b", title="Elm")))
    with asked_of_store(run.store.connection, None, run.reports, statement) as answer:
        return [tuple(row) for row in answer.rows]


def test_a_store_answers_by_the_names_of_the_tables_and_stays_as_it_is() -> None:
    assert of_store("SELECT title, standing FROM pages WHERE title = 'Elm'") == [
        ("Elm", "indexable")
    ]
    assert of_store("SELECT count(*) > 0 FROM findings WHERE scope = 'page'") == [(1,)]
    for statement in ("DELETE FROM page", "SELECT nothing FROM pages"):
        with pytest.raises(UsageError, match="cannot be run"):
            of_store(statement)


def test_files_answer_the_same(tmp_path: Path) -> None:
    pytest.importorskip("duckdb")
    from seoaudit.site.tables.findings import fill_findings

    connection = RUN.store.connection
    fill_findings(connection, site_findings(None), RUN.reports())
    kept = {name: connection.execute(table.select).fetchall() for name, table in TABLES.items()}
    assert all(kept.values())
    folder = tmp_path / "runs" / "2026-11-28T171600+0000"
    folder.mkdir(parents=True)
    assert parquet_of(tmp_path / "runs") is None
    write_tables(connection, folder)
    assert parquet_of(tmp_path / "runs") == folder
    for name, rows in kept.items():
        with asked_of_parquet(folder, f"SELECT * FROM {name}") as answer:
            assert list(answer.columns) == list(TABLES[name].names)
            assert [tuple(row) for row in answer.rows] == rows


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT nothing FROM pages",
        "SELECT * FROM '/etc/passwd'",
        "SELECT * FROM read_csv('/etc/passwd')",
        "COPY pages TO '/nowhere.csv'",
        "SET enable_external_access = true",
    ],
)
def test_a_statement_reaches_no_other_file(tmp_path: Path, statement: str) -> None:
    pytest.importorskip("duckdb")
    from seoaudit.site.tables.findings import fill_findings

    fill_findings(RUN.store.connection, (), ())
    write_tables(RUN.store.connection, tmp_path)
    with (
        pytest.raises((UsageError, NoSuchTableError)),
        asked_of_parquet(tmp_path, statement) as answer,
    ):
        list(answer.rows)


def test_the_findings_of_a_site_are_those_of_its_report(tmp_path: Path) -> None:
    assert list(site_findings(tmp_path)) == []
    (tmp_path / "run.json").write_text('{"findings": [{"rule": "a/b"}]}', "utf-8")
    assert list(site_findings(tmp_path)) == [{"rule": "a/b"}]


def test_a_table_of_the_store_is_none_of_the_files(tmp_path: Path) -> None:
    pytest.importorskip("duckdb")
    from seoaudit.site.tables.findings import fill_findings

    fill_findings(RUN.store.connection, (), ())
    write_tables(RUN.store.connection, tmp_path)
    with (
        pytest.raises(NoSuchTableError),
        asked_of_parquet(tmp_path, "SELECT * FROM answer") as answer,
    ):
        list(answer.rows)
