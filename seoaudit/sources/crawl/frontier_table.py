"""The table of a frontier: its columns, and the statements that ask for its rows."""

import sqlite3

from seoaudit.sources.crawl.found import By, Role, Row

SCHEMA = """
CREATE TABLE IF NOT EXISTS url (
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL,
  origin TEXT NOT NULL,
  role TEXT NOT NULL,
  state TEXT NOT NULL,
  why TEXT NOT NULL DEFAULT '',
  depth INTEGER,
  level INTEGER NOT NULL,
  found_by TEXT NOT NULL,
  first_from INTEGER NOT NULL DEFAULT 0,
  run INTEGER NOT NULL DEFAULT 0,
  tries INTEGER NOT NULL DEFAULT 0,
  due REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX IF NOT EXISTS url_pages ON url (origin, level, id)
  WHERE state = 'new' AND role IN ('page', 'twin', 'sitemap');
CREATE INDEX IF NOT EXISTS url_resources ON url (origin, id)
  WHERE state = 'new' AND role = 'resource';
CREATE INDEX IF NOT EXISTS url_due ON url (due) WHERE state = 'new' AND due > 0;
"""
# Of two ways to an address that is not asked for yet, the shorter counts; of equal ones, that of
# the first spelling, and of the page with the first number.
ADD = """
INSERT INTO url (id, url, origin, role, state, why, depth, level, found_by, first_from, run)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
  url = excluded.url, role = excluded.role, state = excluded.state, why = excluded.why,
  depth = excluded.depth, level = excluded.level, found_by = excluded.found_by,
  first_from = excluded.first_from, run = excluded.run
WHERE excluded.state = 'new' AND (
  url.why IN ('depth', 'action', 'excluded', 'not-included')
  OR url.state = 'new' AND (excluded.level, excluded.url, excluded.first_from)
    < (url.level, url.url, url.first_from))
"""
ROW = "SELECT id, url, origin, role, depth, found_by, tries, run FROM url WHERE "
PAGES = ROW + (
    "state = 'new' AND role IN ('page', 'twin', 'sitemap') "
    "AND origin = ? AND level <= ? AND due <= ? ORDER BY level, id"
)
RESOURCES = ROW + "state = 'new' AND role = 'resource' AND origin = ? AND due <= ? ORDER BY id"
LEVEL = (
    "SELECT level FROM url WHERE state = 'new' AND role IN ('page', 'twin', 'sitemap') "
    "AND origin = ? AND due = 0 ORDER BY level LIMIT 1"
)
# Where the start led in an earlier run, so that its hosts are the site's.
LED_TO = (
    "SELECT url FROM url WHERE role = 'page' AND (depth = 0 OR (found_by = 'canonical' "
    "AND first_from IN (SELECT id FROM url WHERE depth = 0)))"
)


def forget_frontier(connection: sqlite3.Connection) -> None:
    """Forget what an earlier crawl knew, so that the next asks for everything again.

    Nothing is committed; a database without a frontier stays as it is.
    """
    for table in ("url", "alike"):
        connection.execute(f"DROP TABLE IF EXISTS {table}")


def row_of(values: tuple[object, ...]) -> Row:
    """Return what a statement that begins with `ROW` gives, as a row."""
    number, url, where, role, depth, by, tries, run = values
    clicks = None if depth is None else int(str(depth))
    return Row(
        int(str(number)), str(url), str(where), Role(str(role)), clicks, By(str(by)),
        int(str(tries)), int(str(run)),
    )  # fmt: skip
