import sqlite3

import pytest

from seoaudit.sources.crawl import tally
from seoaudit.sources.crawl.frontier_table import SCHEMA
from seoaudit.sources.crawl.tally import Tally

ROWS = [
    (1, "https://e.com/a", "page", "done", ""),
    (2, "https://e.com/b", "page", "failed", "timeout"),
    (3, "https://e.com/c", "page", "new", ""),
    (4, "https://e.com/d", "page", "skipped", "robots"),
    (5, "https://e.com/9", "page", "skipped", "trap /#"),
    (6, "https://e.com/8", "page", "skipped", "trap /#"),
    (7, "https://e.com/a.png", "resource", "new", ""),
    (8, "https://www.e.com/", "twin", "done", ""),
]


def test_pages_are_counted_by_state_and_those_left_out_by_reason(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    connection = sqlite3.connect(":memory:")
    connection.executescript(SCHEMA)
    connection.executemany(
        "INSERT INTO url (id, url, origin, role, state, why, level, found_by) "
        "VALUES (?, ?, 'https://e.com', ?, ?, ?, 0, 'link')",
        ROWS,
    )
    counted = Tally(connection)
    assert counted.counts() == {"done": 1, "failed": 1, "new": 1, "robots": 1, "trap /#": 2}
    assert counted.pages_finished() == 2
    assert counted.traps() == [("/#", 2, "https://e.com/8")]
    monkeypatch.setattr(tally, "monotonic", lambda: 100.0)
    assert counted.progress() == (2, 6)
    connection.close()
