"""The headers of an answer, from the bytes that came."""

from collections.abc import Iterable
from urllib.parse import quote

ASCII = bytes(range(0x80))


def headers_as_text(raw: Iterable[tuple[bytes, bytes]]) -> tuple[tuple[str, str], ...]:
    """Return headers decoded as UTF-8.

    In an address, bytes beyond ASCII are percent-encoded, as browsers ask for them: whatever their
    encoding, they are a part of the path.
    """
    return tuple(
        (_text(name), _address(value) if name.lower() == b"location" else _text(value))
        for name, value in raw
    )


def _address(header: bytes) -> str:
    return quote(header, safe=ASCII)


def _text(header: bytes) -> str:
    return header.decode("utf-8", "replace")
