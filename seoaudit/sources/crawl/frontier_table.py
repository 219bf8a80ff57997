"""The table of a frontier: its columns, and the statements that ask for its rows."""

import sqlite3
from collections.abc import Sequence

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
# The place of the state among the columns, and how many of them are given to a new address.
STATE, GIVEN = 4, 11
# Of two ways to an address that is not asked for yet, the shorter counts; of equal ones, that of
# the first spelling, and of the page with the first number. What turns out to be a page is asked
# for as one, even if it came as a resource before, of which nobody read the body.
ADD = """
INSERT INTO url (id, url, origin, role, state, why, depth, level, found_by, first_from, run)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
  url = excluded.url, role = excluded.role, state = excluded.state, why = excluded.why,
  depth = excluded.depth, level = excluded.level, found_by = excluded.found_by,
  first_from = excluded.first_from, run = excluded.run
WHERE excluded.state = 'new' AND (
  url.why IN ('depth', 'action', 'excluded', 'not-included')
  OR excluded.role = 'page' AND url.role = 'resource'
  OR url.state = 'new' AND NOT (excluded.role = 'resource' AND url.role = 'page')
    AND (excluded.level, excluded.url, excluded.first_from)
    < (url.level, url.url, url.first_from))
"""
# What ended in a crawl of some hosts has ended in that of all, unless others have found that it is
# a page, where it was asked for as a resource.
ENDED = """
INSERT OR REPLACE INTO url SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13
WHERE ?4 = 'page' OR NOT EXISTS (
  SELECT 1 FROM url WHERE id = ?1 AND state = 'new' AND role = 'page')
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


def take_in(connection: sqlite3.Connection, rows: Sequence[Sequence[object]]) -> None:
    """Add rows of the table of a crawl of some hosts to that of all; nothing is committed.

    What it found elsewhere, and what it left, is to be asked for as if it had been found just now.
    """
    ended = [row for row in rows if row[STATE] in ("done", "failed")]
    connection.executemany(ENDED, ended)
    found = (row[:GIVEN] for row in rows if row[STATE] not in ("done", "failed"))
    connection.executemany(ADD, found)


def prepare(connection: sqlite3.Connection) -> None:
    """Make the table, unless it is there."""
    for statement in SCHEMA.split(";\n"):
        connection.execute(statement)


def row_of(values: tuple[object, ...]) -> Row:
    """Return what a statement that begins with `ROW` gives, as a row."""
    number, url, where, role, depth, by, tries, run = values
    clicks = None if depth is None else int(str(depth))
    return Row(
        int(str(number)), str(url), str(where), Role(str(role)), clicks, By(str(by)),
        int(str(tries)), int(str(run)),
    )  # fmt: skip
