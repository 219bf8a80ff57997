from pathlib import Path

import pytest

from seoaudit.site.tables import keeping, parquet
from seoaudit.site.tables.columns import TABLES
from seoaudit.site.tables.keeping import keep_tables
from tests.site.tables.runs import RUN


def test_each_table_is_kept_as_a_file(tmp_path: Path) -> None:
    pytest.importorskip("duckdb")
    assert keep_tables(RUN.store, tmp_path)
    assert {file.name for file in tmp_path.iterdir()} == {f"{name}.parquet" for name in TABLES}


def test_without_duckdb_they_are_missed_on_a_large_site_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parquet, "is_at_hand", lambda: False)
    assert keep_tables(RUN.store, tmp_path)
    monkeypatch.setattr(keeping, "MANY_PAGES", 2)
    assert not keep_tables(RUN.store, tmp_path)
    assert list(tmp_path.iterdir()) == []
