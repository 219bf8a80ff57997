"""What a store keeps of addresses that no link led to."""

from sqlite3 import Connection

from seoaudit.document.answer import Answer
from seoaudit.document.normal_address import address_id, normal
from seoaudit.rule.site.facts import MadeUp
from seoaudit.site.reading import sketch
from seoaudit.site.reading.visit import Visit

TABLES = """
CREATE TABLE IF NOT EXISTS made_up (
    url TEXT PRIMARY KEY, status INTEGER NOT NULL, location TEXT, is_shell INTEGER NOT NULL,
    sketch BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS cookie_end (id INTEGER PRIMARY KEY);
"""


def forget_probes(connection: Connection) -> None:
    """Forget what an earlier run asked."""
    connection.execute("DELETE FROM made_up")
    connection.execute("DELETE FROM cookie_end")


def keep_made_up(connection: Connection, answer: Answer, visit: Visit | None) -> None:
    """Keep what came for an address at which there can be no page."""
    is_shell = visit is not None and visit.fragments is None
    location = normal(answer.location) if answer.location else None
    row = (
        answer.url,
        answer.status,
        location,
        is_shell,
        sketch.packed(visit.sketch if visit else ()),
    )
    connection.execute("INSERT OR REPLACE INTO made_up VALUES (?, ?, ?, ?, ?)", row)


def keep_cookie_end(connection: Connection, url: str) -> None:
    """Keep that the circle of an address ends for whoever keeps cookies."""
    connection.execute("INSERT OR IGNORE INTO cookie_end VALUES (?)", (address_id(url),))


def made_up(connection: Connection) -> MadeUp | None:
    """Return what came for the address that was made up; None if none was asked for."""
    row = connection.execute("SELECT url, status, location, is_shell FROM made_up").fetchone()
    return MadeUp(row[0], row[1], row[2], bool(row[3])) if row else None


def likeness_to_made_up(connection: Connection, url: str) -> float:
    """Return the share of text that a page and the answer there have in common; 0 for no text."""
    found = connection.execute(
        "SELECT page.sketch, made_up.sketch FROM page, made_up WHERE page.id = ?",
        (address_id(url),),
    ).fetchone()
    return sketch.likeness(sketch.unpacked(found[0]), sketch.unpacked(found[1])) if found else 0.0


def ends_with_cookies(connection: Connection, url: str) -> bool:
    """Whether the circle of an address ends for whoever keeps cookies."""
    sql = "SELECT 1 FROM cookie_end WHERE id = ?"
    return connection.execute(sql, (address_id(url),)).fetchone() is not None
