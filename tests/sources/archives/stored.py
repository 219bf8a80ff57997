"""Web archives made by hand, record by record."""

import gzip
from collections.abc import Sequence

PAGE = b"<!doctype html><title>Apples</title><p>They keep."
HTML = "Content-Type: text/html"


def http(body: bytes = PAGE, *headers: str, status: int = 200) -> bytes:
    """Return an answer of a server; without headers, those of a page."""
    head = headers or (HTML, f"Content-Length: {len(body)}")
    return "\r\n".join((f"HTTP/1.1 {status} Said", *head, "", "")).encode() + body


def record(
    path: str,
    block: bytes,
    *headers: str,
    kind: str = "response",
    length: int | None = None,
    site: str = "https://e.com",
) -> bytes:
    """Return one record; `length` is what it says of itself, if not the truth."""
    lines = (
        "WARC/1.0",
        f"WARC-Type: {kind}",
        f"WARC-Target-URI: {site}{path}",
        "WARC-Date: 2026-11-28T10:00:00Z",
        "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>",
        *(headers or ("Content-Type: application/http; msgtype=response",)),
        f"Content-Length: {len(block) if length is None else length}",
        "",
        "",
    )
    return "\r\n".join(lines).encode() + block + b"\r\n\r\n"


def pages(*paths: str) -> list[bytes]:
    return [record(path, http(PAGE + path.encode())) for path in paths]


def packed(records: Sequence[bytes]) -> bytes:
    """Return an archive with each record in a gzip of its own, as the standard says."""
    return b"".join(gzip.compress(each, mtime=0) for each in records)
