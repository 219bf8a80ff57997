"""The store of a site: one SQLite file, in which each page is one transaction."""

import json
import sqlite3
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from seoaudit.document.answer import Answer
from seoaudit.document.markup import begins_with_html
from seoaudit.document.normal_address import address_id, normal
from seoaudit.errors import UsageError
from seoaudit.rule.site.facts import Trap
from seoaudit.site.reading.visit import Visit, WrittenLink
from seoaudit.site.store import probes
from seoaudit.site.store.rows import guards_of, packed_row, page_row, text_id
from seoaudit.site.store.schema import DERIVED, TABLES, VERSION, WRITING, WRITTEN
from seoaudit.sources.crawl.frontier_table import forget_frontier
from seoaudit.sources.crawl.scope import origin

# Columns of a page after its facts.
_PAGE = "INSERT OR REPLACE INTO page VALUES (?" + ", ?" * 22 + ")"
_ANSWER = "INSERT OR REPLACE INTO answer VALUES (?" + ", ?" * 14 + ", 1)"

_ADDRESS = "INSERT OR IGNORE INTO address VALUES (?, ?)"
_LINK = "INSERT INTO link VALUES (?" + ", ?" * 9 + ")"

# Tables with what a page has, and the column of the page.
_OF_A_PAGE = (("link", "source"), ("note", "page"), ("crash", "page"))

# Megabytes of the file that SQLite holds in memory.
CACHE_MEGABYTES = 32


class Store:
    """What was seen of a site. Close it when done.

    `connection` is open to those who keep tables of their own in the same transactions.
    """

    def __init__(self, file: Path | None) -> None:
        """Open the store in a file, or one in memory.

        Raises UsageError for a store of another version.
        """
        self.connection = sqlite3.connect(file or ":memory:", isolation_level=None)
        self.connection.executescript(
            f"PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; "
            f"PRAGMA cache_size=-{CACHE_MEGABYTES * 1024};"
        )
        self.connection.executescript(TABLES + probes.TABLES)
        found = int(self.meta("version") or VERSION)
        if found != VERSION:
            raise UsageError(
                "the store {file} is of another version: begin anew with --fresh", file=str(file)
            )
        self.set_meta("version", str(VERSION))

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep all that is written inside, or nothing."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.connection.execute("ROLLBACK")
            raise
        self.connection.execute("COMMIT")

    def meta(self, key: str) -> str | None:
        """Return something known of the run; None if it was not set."""
        row = self.connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return row[0] if row else None

    def set_meta(self, key: str, value: str) -> None:
        """Keep something known of the run."""
        self.connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def begin_run(self, *, reads_again: bool = False) -> None:
        """Make every address to be asked for again; what is known of it stays until then.

        With `reads_again` no server is asked whether a page is still as it was: what was made of it
        then is not what is wanted now.
        """
        forget_frontier(self.connection)
        probes.forget_probes(self.connection)
        self.connection.execute("DELETE FROM trap")
        self.connection.execute("UPDATE answer SET is_current = 0")
        if reads_again:
            self.connection.execute("UPDATE answer SET etag = '', modified = ''")

    def end_run(self) -> None:
        """Forget what this run did not meet again."""
        gone = "(SELECT id FROM answer WHERE NOT is_current)"
        for table, column in (("page", "id"), *_OF_A_PAGE):
            self.connection.execute(f"DELETE FROM {table} WHERE {column} IN {gone}")
        self.connection.execute("DELETE FROM answer WHERE NOT is_current")
        self.connection.execute("DELETE FROM file WHERE id NOT IN (SELECT id FROM answer)")

    def keep_unchanged(self, url: str) -> None:
        """Note that an address still answers as it did."""
        sql = "UPDATE answer SET is_current = 1 WHERE id = ?"
        self.connection.execute(sql, (address_id(url),))

    def keep_recent(self, url: str, since: str) -> bool:
        """Note that an address, with what it redirects to, answered well since a moment ago.

        False if it did not, or nobody asked; `since` is in ISO 8601.
        """
        sql = (
            "SELECT location FROM answer WHERE id = ? AND fetched >= ? AND failure IS NULL "
            "AND status BETWEEN 200 AND 399"
        )
        seen: list[str] = []
        at: str | None = url
        while at:
            row = self.connection.execute(sql, (address_id(at), since)).fetchone()
            if row is None or at in seen:
                return False
            seen.append(at)
            at = row[0]
        for each in seen:
            self.keep_unchanged(each)
        return True

    def likely_start(self) -> str:
        """Return the front page of the host that most pages are on."""
        rows = self.connection.execute("SELECT url FROM page JOIN address USING (id)")
        hosts = Counter(origin(url) for (url,) in rows)
        return f"{max(sorted(hosts), key=hosts.__getitem__)}/" if hosts else ""

    def begin_writing(self) -> None:
        """Make ready for many pages."""
        self._run(WRITING)

    def end_writing(self) -> None:
        """Make ready to be asked what leads to an address."""
        self._run(WRITTEN)

    def begin_judging(self) -> None:
        """Make the tables in which the verdicts on addresses are kept, empty."""
        self.end_writing()
        self._run(DERIVED)

    def _run(self, statements: str) -> None:
        for statement in statements.split(";"):  # executescript would end the transaction
            self.connection.execute(statement)

    def intern(self, urls: Iterable[str]) -> None:
        """Keep addresses that numbers will stand for."""
        rows = ((address_id(url), url) for url in urls)
        self.connection.executemany(_ADDRESS, rows)

    def url(self, id_: int) -> str:
        """Return the address of a number."""
        row = self.connection.execute("SELECT url FROM address WHERE id = ?", (id_,)).fetchone()
        return str(row[0])

    def keep_answer(self, answer: Answer) -> None:
        """Keep what came for an address; its body is kept by `keep_page` or `keep_file`."""
        self.intern((answer.url,))
        failure = str(answer.failure) if answer.failure else None
        location = normal(answer.location) if answer.location else None
        etag, modified = (_first(answer.header(name)) for name in ("ETag", "Last-Modified"))
        row = (
            address_id(answer.url), answer.status, failure, answer.reason, location,
            answer.content_type, _first(answer.header("Content-Encoding")), len(answer.body),
            answer.first_byte_ms, answer.is_html, begins_with_html(answer.body), etag, modified,
            answer.fetched, " ".join(guards_of(answer)),
        )  # fmt: skip
        self.connection.execute(_ANSWER, row)

    def validators(self, url: str) -> tuple[str, str] | None:
        """Return ETag and Last-Modified of an answer that was whole; None if it named neither."""
        row = self.connection.execute(
            "SELECT etag, answer.modified FROM answer JOIN page USING (id) "
            "WHERE id = ? AND status = 200",
            (address_id(url),),
        ).fetchone()
        return (str(row[0]), str(row[1])) if row and any(row) else None

    def status(self, url: str) -> int | None:
        """Return the status that came for an address; None if it was not asked for."""
        sql = "SELECT status FROM answer WHERE id = ?"
        row = self.connection.execute(sql, (address_id(url),)).fetchone()
        return row[0] if row else None

    def is_linked(self, url: str) -> bool:
        """Whether a link of another page leads to an address."""
        sql = "SELECT 1 FROM link WHERE target = ? AND source <> target LIMIT 1"
        return self.connection.execute(sql, (address_id(url),)).fetchone() is not None

    def lead_links(self, names: Mapping[str, str]) -> None:
        """Let the links to each of these addresses lead to another one of the same page."""
        execute = self.connection.execute
        execute("CREATE TEMP TABLE IF NOT EXISTS renamed (id INTEGER PRIMARY KEY, page INTEGER)")
        execute("DELETE FROM renamed")
        rows = ((address_id(url), address_id(to)) for url, to in names.items())
        self.connection.executemany("INSERT INTO renamed VALUES (?, ?)", rows)
        execute("UPDATE link SET target = page FROM renamed WHERE renamed.id = target")

    def forget(self, url: str) -> None:
        """Forget what came for an address, and the page there."""
        for table, column in (("answer", "id"), ("page", "id"), *_OF_A_PAGE):
            sql = f"DELETE FROM {table} WHERE {column} = ?"
            self.connection.execute(sql, (address_id(url),))

    def keep_file(self, url: str, body: bytes) -> None:
        """Keep the text of a file such as robots.txt."""
        self.connection.execute(
            "INSERT OR REPLACE INTO file VALUES (?, ?)", (address_id(url), zlib.compress(body))
        )

    def file(self, url: str) -> bytes | None:
        """Return the text of a file; None if it was not kept."""
        sql = "SELECT body FROM file WHERE id = ?"
        row = self.connection.execute(sql, (address_id(url),)).fetchone()
        return zlib.decompress(row[0]) if row else None

    def keep_page(self, visit: Visit) -> None:
        """Keep a page in the place of what was known of its address."""
        page = visit.page
        id_ = address_id(page.url)
        self.intern((page.url, page.canonical or page.url))
        for table, column in _OF_A_PAGE:
            self.connection.execute(f"DELETE FROM {table} WHERE {column} = ?", (id_,))
        self.connection.execute(_PAGE, (id_, *page_row(page), *packed_row(visit)))
        self._keep_links(id_, visit.links)
        notes = [(id_, rule, note) for rule, note in visit.notes]
        self.connection.executemany("INSERT INTO note VALUES (?, ?, ?)", notes)
        crashes = [(id_, rule, error) for rule, error in visit.crashes]
        self.connection.executemany("INSERT INTO crash VALUES (?, ?, ?)", crashes)

    def _keep_links(self, source: int, links: Sequence[WrittenLink]) -> None:
        targets = {url: address_id(url) for url in dict.fromkeys(link.url for link in links)}
        said = {link.text: text_id(link.text) for link in links if link.text is not None}
        execute = self.connection.executemany
        execute(_ADDRESS, ((id_, url) for url, id_ in targets.items()))
        execute("INSERT OR IGNORE INTO text VALUES (?, ?)", ((i, text) for text, i in said.items()))
        rows = (
            (
                source, number, targets[link.url], link.fragment, link.kind, link.zone,
                link.is_followed, None if link.text is None else said[link.text],
                link.line, link.column,
            )
            for number, link in enumerate(links)
        )  # fmt: skip
        execute(_LINK, rows)

    def keep_trap(self, trap: Trap) -> None:
        """Keep a pattern of addresses without end."""
        source = json.dumps(trap.source)
        self.connection.execute(
            "INSERT OR REPLACE INTO trap VALUES (?, ?, ?, ?)",
            (trap.pattern, trap.url, trap.count, source),
        )


def _first(values: Sequence[str]) -> str:
    return values[0] if values else ""
