"""Which addresses of a crawl lead on without end, learnt from what came so far."""

import sqlite3

from seoaudit.document.normal_address import address_id
from seoaudit.document.sessions import without_session
from seoaudit.sources.crawl import traps
from seoaudit.sources.crawl.found import Row

SCHEMA = """
CREATE TABLE IF NOT EXISTS alike (
  form TEXT PRIMARY KEY,
  in_a_row INTEGER NOT NULL,
  is_stopped INTEGER NOT NULL,
  words TEXT NOT NULL
) STRICT
"""
# How much of a text is compared, in characters.
COMPARED = 4000


class Endless:
    """Forms of addresses, how many texts in a row were alike, and which are asked for no more.

    It is kept in the database of the frontier, in the same transactions.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        connection.execute(SCHEMA)
        found = connection.execute("SELECT form FROM alike WHERE is_stopped").fetchall()
        self._stopped = {str(form) for (form,) in found}
        self._session_of = dict[int, int]()
        likely = "SELECT url FROM url WHERE url LIKE '%id=%' OR url LIKE '%sess%' ORDER BY id"
        for (url,) in connection.execute(likely).fetchall():
            self._has_other_session(str(url))

    def run(self, url: str, parent: Row | None) -> int:
        """Return how many links in a row led from an address of this form to the next."""
        if parent is None or traps.pattern(url) != traps.pattern(parent.url):
            return 0
        return parent.run + 1

    def form(self, url: str, run: int) -> str:
        """Return the form of an address that leads on without end; "" for any other."""
        if form := traps.endless(url):
            return form
        if self._has_other_session(url):
            return traps.pattern(url)
        if run >= traps.CHAIN and (form := traps.pattern(url)) in self._stopped:
            return form
        query = _any_query(url)
        return query if query in self._stopped else ""

    def compare(self, row: Row, text: str) -> None:
        """Compare a text with the one before it, if its address may be one of too many."""
        if row.run < traps.CHAIN and "?" not in row.url:
            return
        words = traps.words_of(text[:COMPARED])
        if row.run >= traps.CHAIN:
            self._note(traps.pattern(row.url), words, traps.ALIKE)
        if query := _any_query(row.url):
            self._note(query, words, traps.CHAIN + traps.ALIKE)

    def _note(self, form: str, words: frozenset[str], limit: int) -> None:
        found = self._connection.execute(
            "SELECT in_a_row, words FROM alike WHERE form = ?", (form,)
        ).fetchone()
        before = frozenset(found[1].split()) if found else frozenset[str]()
        in_a_row = found[0] + 1 if found and traps.is_alike(words, before) else 0
        is_trap = form in self._stopped or in_a_row >= limit
        self._connection.execute(
            "INSERT OR REPLACE INTO alike VALUES (?, ?, ?, ?)",
            (form, in_a_row, is_trap, " ".join(sorted(words))),
        )
        if is_trap and form not in self._stopped:
            self._stopped.add(form)
            self._give_up(form)

    def _give_up(self, form: str) -> None:
        """Skip what is waiting already."""
        waiting = self._connection.execute("SELECT id, url, run FROM url WHERE state = 'new'")
        why = f"trap {form}"
        meant = [(why, number) for number, url, run in waiting if self.form(url, run) == form]
        self._connection.executemany(
            "UPDATE url SET state = 'skipped', why = ? WHERE id = ?", meant
        )

    def _has_other_session(self, url: str) -> bool:
        """Whether an address came before, with another session."""
        bare = without_session(url)
        if bare is None:
            return False
        own = address_id(url)
        return self._session_of.setdefault(address_id(bare), own) != own


def _any_query(url: str) -> str:
    """Return the form of all addresses that differ from this one in their parameters alone."""
    path, mark, _ = url.partition("?")
    return f"{path}?…" if mark else ""
