import sqlite3

import pytest

from seoaudit.site.tables.columns import TABLES
from seoaudit.site.tables.findings import fill_findings
from tests.site.tables.runs import RUN


@pytest.mark.parametrize("name", TABLES)
def test_a_table_selects_as_many_columns_as_it_names(name: str) -> None:
    table = TABLES[name]
    connection = RUN.store.connection
    fill_findings(connection, (), ())
    found = connection.execute(table.select).description
    assert len(found) == len(table.columns)


def test_no_name_is_a_word_of_the_language() -> None:
    """A name that must be quoted would be forgotten."""
    connection = sqlite3.connect(":memory:")
    for name, table in TABLES.items():
        connection.execute(f"CREATE TABLE {name} ({', '.join(table.names)})")
        connection.execute(f"SELECT {', '.join(table.names)} FROM {name}")
