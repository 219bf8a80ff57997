"""A cache of reports: a page audited before in the same way is not audited again.

The key covers everything a report depends on: the bytes of the page and its metadata, the effective
configuration, what it is audited with (see `auditing_key`), and the sizes of the images beside the
page.
Several runs may use one cache at a time.
"""

import json
import os
import sqlite3
import sys
from collections.abc import Callable
from dataclasses import fields
from datetime import date, timedelta
from hashlib import blake2b
from pathlib import Path
from typing import TypeVar
from zlib import crc32

from seoaudit.document.document import Document
from seoaudit.engine.auditor import Auditor
from seoaudit.errors import Phrase
from seoaudit.page.source import IGNORE_MARK
from seoaudit.runs.auditing_key import auditing_key
from seoaudit.runs.runner import Audited

T = TypeVar("T")

# The headers a report can depend on; others, such as Date, differ each time.
READ_BY_RULES = ("content-type", "content-security-policy", "link", "x-robots-tag")

# How long an unused report is kept.
DAYS = 30

# How long to wait while another run is writing.
SECONDS = 5.0

# Reports written in one transaction: one by one they would take longer than the audit.
AT_A_TIME = 200

# How many bytes of a report are its checksum.
SEAL = 4

TABLE = """
CREATE TABLE IF NOT EXISTS reports (
    key BLOB PRIMARY KEY, report BLOB NOT NULL, images TEXT NOT NULL, day TEXT NOT NULL
) WITHOUT ROWID
"""


class Cache:
    """Reports by everything they depend on. Close it when done: only then is everything written.

    `complain` receives one line if the cache cannot be used; the audit goes on without it. `today`
    is the date, by default that of the day; `seconds` is how long to wait for another run.
    """

    def __init__(
        self,
        folder: Path,
        auditor: Auditor,
        complain: Callable[[str], None],
        *,
        today: date | None = None,
        seconds: float = SECONDS,
    ) -> None:
        self._seconds = seconds
        self._file = folder / "reports.sqlite"
        self._complain = complain
        self._auditing = auditing_key(auditor, folder)
        self._is_dated = bool(auditor.settings.ignores)
        self._today = today or date.today()
        self._new: list[tuple[bytes, bytes, str, str]] = []
        self._asked_for: list[bytes] = []
        self._connection: sqlite3.Connection | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._connection = _connect(self._file, seconds)
        except (OSError, sqlite3.Error) as error:
            self._give_up(error)

    def key(self, document: Document) -> bytes:
        """What the report of a page depends on, in a few bytes: its content and the auditing."""
        body = document.body
        content = body if isinstance(body, bytes) else body.encode("utf-8", "surrogatepass")
        is_dated = self._is_dated or IGNORE_MARK.encode() in content
        told = (
            type(body).__name__,
            [getattr(document, name) for name in TOLD],
            [header for header in document.headers if header[0].lower() in READ_BY_RULES],
            self._today if is_dated else None,
        )
        digest = blake2b(self._auditing, digest_size=16)
        digest.update(repr(told).encode("utf-8", "surrogatepass"))
        digest.update(content)
        return digest.digest()

    def find(self, key: bytes, document: Document) -> bytes | None:
        """Return the packed report of a page audited before; None if there is none."""
        query = "SELECT report, images, day FROM reports WHERE key = ?"
        row = self._use(lambda connection: connection.execute(query, (key,)).fetchone())
        if row is None:
            return None
        report = _unsealed(row[0], row[1])
        if report is None or not _have_their_sizes(document, row[1]):
            return None
        if row[2] != self._today.isoformat():
            self._asked_for.append(key)
        return report

    def keep(self, key: bytes, audited: Audited) -> None:
        """Store a report for the next run; one that cannot be packed is skipped."""
        if isinstance(audited.report, bytes):
            images, today = json.dumps(audited.image_sizes), self._today.isoformat()
            self._new.append((key, _sealed(audited.report, images), images, today))
            if len(self._new) >= AT_A_TIME:
                self._use(self._write)

    def close(self) -> None:
        """Write new reports, and delete those unused for a long time."""
        self._use(self._write)
        self._use(self._tidy)
        if self._connection:
            self._connection.close()

    def _write(self, connection: sqlite3.Connection) -> None:
        with connection:
            statement = "INSERT OR REPLACE INTO reports VALUES (?, ?, ?, ?)"
            connection.executemany(statement, self._new)
        self._new = []

    def _tidy(self, connection: sqlite3.Connection) -> None:
        today, last = self._today.isoformat(), (self._today - timedelta(DAYS)).isoformat()
        with connection:
            statement = "UPDATE reports SET day = ? WHERE key = ?"
            connection.executemany(statement, [(today, key) for key in self._asked_for])
            connection.execute("DELETE FROM reports WHERE day < ?", (last,))

    def _use(self, work: Callable[[sqlite3.Connection], T]) -> T | None:
        if self._connection is None:
            return None
        try:
            return work(self._connection)
        except sqlite3.OperationalError as error:
            self._give_up(error)
        except sqlite3.DatabaseError:
            self._begin_anew()
        return None

    def _begin_anew(self) -> None:
        """Replace a file that turned out to be damaged."""
        if self._connection:
            self._connection.close()
        try:
            self._file.unlink(missing_ok=True)
            self._connection = _prepared(self._file, self._seconds)
        except (OSError, sqlite3.Error) as error:
            self._connection = None
            self._give_up(error)

    def _give_up(self, error: Exception) -> None:
        if self._connection:
            self._connection.close()
            self._connection = None
        self._complain(
            Phrase(
                "{file}: cannot cache reports there ({reason}), so every page is audited: "
                "make the folder writable, or use --no-cache",
                file=self._file,
                reason=str(error),
            )
        )


def _sealed(report: bytes, images: str) -> bytes:
    """Return a report behind a checksum of what belongs to it."""
    return crc32(images.encode(), crc32(report)).to_bytes(SEAL) + report


def _unsealed(sealed: object, images: object) -> bytes | None:
    """Return the report again; None if a row was damaged, so that its page is audited anew."""
    if not isinstance(sealed, bytes) or not isinstance(images, str):
        return None
    report = sealed[SEAL:]
    return report if sealed == _sealed(report, images) else None


# The fields of a document besides its text that can affect findings.
TOLD = [
    field.name for field in fields(Document) if field.name not in ("body", "headers", "image_sizes")
]


def _connect(file: Path, seconds: float) -> sqlite3.Connection:
    """Open the file as a cache; if it is corrupt or not one, start anew."""
    try:
        return _prepared(file, seconds)
    except sqlite3.OperationalError:  # it may be in order, and only busy or closed to us
        raise
    except sqlite3.DatabaseError:
        file.unlink()
        return _prepared(file, seconds)


def _prepared(file: Path, seconds: float) -> sqlite3.Connection:
    connection = sqlite3.connect(file, timeout=seconds)
    try:
        with connection:
            connection.execute(TABLE)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _have_their_sizes(document: Document, images: str) -> bool:
    """Whether the images beside the page still have the sizes the report was based on."""
    sizes = document.image_sizes
    asked: list[tuple[str, list[int] | None]] = json.loads(images)
    return all(
        sizes is not None and sizes(address) == (None if size is None else tuple(size))
        for address, size in asked
    )


def cache_folder() -> Path:
    """Return the user's cache folder.

    https://specifications.freedesktop.org/basedir-spec/, elsewhere the platform's own folder.
    """
    asked = os.environ.get("XDG_CACHE_HOME", "")
    if Path(asked).is_absolute():
        return Path(asked) / "seoaudit"
    places = {
        "win32": Path(os.environ.get("LOCALAPPDATA", "~/AppData/Local"), "seoaudit", "Cache"),
        "darwin": Path("~/Library/Caches/seoaudit"),
    }
    return places.get(sys.platform, Path("~/.cache/seoaudit")).expanduser()
