import sqlite3

from seoaudit.site.store.schema import DERIVED, TABLES, WRITING, WRITTEN


def test_the_tables_can_be_made_twice_and_the_derived_ones_anew() -> None:
    connection = sqlite3.connect(":memory:")
    for script in (TABLES, TABLES, DERIVED, WRITING, DERIVED, WRITTEN):
        connection.executescript(script)
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    assert {"address", "page", "link", "standing", "link_target"} <= names
