"""The records of a web archive, one after the other, and past those that are damaged.

fastwarc is told to decode nothing: a record whose headers lie would otherwise end the whole file.
"""

from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, BinaryIO

from seoaudit.errors import Phrase
from seoaudit.named_tuple import NamedTuple
from seoaudit.sources.archives.resumption import next_record
from seoaudit.sources.content.header_text import headers_as_text

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

KINDS = ("response", "resource", "revisit")
# Bodies of these types are read; of others, headers and length are enough.
READ = ("html", "xml", "text/plain", "gzip", "octet-stream")


class Record(NamedTuple):
    """One record as it is stored; `place` is its first byte.

    `status` is None for what is no answer of HTTP. `is_whole` is False if the body is shorter than
    the record says; `truncated` is why its writer cut it, "" if he did not.
    """

    kind: str
    url: str
    date: str
    status: int | None
    headers: tuple[tuple[str, str], ...]
    body: bytes
    is_whole: bool
    is_too_large: bool
    place: int
    truncated: str = ""
    digest: str = ""
    refers_to: str = ""


class Damage(NamedTuple):
    """What could not be read: the address if it is known, and why."""

    url: str
    message: str


def records(stream: BinaryIO, limit: int, start: int = 0) -> Iterator[Record | Damage]:
    """Yield the responses, resources and revisits from a place on, and what is damaged.

    Bodies larger than `limit` bytes, as they are stored, are not read. Raises ImportError without
    fastwarc.
    """
    place: int | None = start
    while place is not None:
        stream.seek(place)
        place = yield from _read(stream, limit, place)


def _read(stream: BinaryIO, limit: int, start: int) -> Generator[Record | Damage, None, int | None]:
    """Read until something is damaged; return where to go on, None at the end."""
    from fastwarc.warc import ArchiveIterator

    last = start
    try:
        for found in ArchiveIterator(stream, auto_decode="none"):
            last = found.stream_pos
            record = _record(found, limit)
            if record.kind in KINDS:
                yield record
            if not record.is_whole:
                return next_record(stream, last)
    except OSError as error:
        reason = str(error)
        yield Damage(
            "", Phrase("damaged behind byte {place} ({reason})", place=last, reason=reason)
        )
        return next_record(stream, last)
    return None


def _record(found: "WarcRecord", limit: int) -> Record:
    size, said = found.content_length, found.headers
    http = found.http_headers
    headers = _headers(found)
    is_too_large = size > limit
    body = found.reader.read() if not is_too_large and _is_read(headers) else b""
    length = len(body) + found.reader.consume()
    return Record(
        (said.get("WARC-Type") or "").lower(),
        (said.get("WARC-Target-URI") or "").strip("<>"),
        said.get("WARC-Date") or "",
        http.status_code if http else None,
        headers,
        body,
        length == size,
        is_too_large,
        found.stream_pos,
        said.get("WARC-Truncated") or "",
        said.get("WARC-Payload-Digest") or "",
        (said.get("WARC-Refers-To-Target-URI") or "").strip("<>"),
    )


def _headers(found: "WarcRecord") -> tuple[tuple[str, str], ...]:
    """Return the headers of an answer; of a file that was stored as it is, its type."""
    if found.http_headers:
        return headers_as_text(found.http_headers.items_bytes())
    kind = found.headers.get("Content-Type")
    return (("Content-Type", kind),) if kind else ()


def _is_read(headers: tuple[tuple[str, str], ...]) -> bool:
    kinds = [value.lower() for name, value in headers if name.lower() == "content-type"]
    return not kinds or any(part in kinds[0] for part in READ)
