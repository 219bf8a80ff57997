"""What a server, or what stands for one, said to one request."""

import enum
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin

# https://www.rfc-editor.org/rfc/rfc9110#section-15.4: those that send a browser on by themselves.
REDIRECTS = frozenset((301, 302, 303, 307, 308))

HTML_TYPES = ("text/html", "application/xhtml+xml")


class Failure(enum.StrEnum):
    """Why no answer came, or none that can be used."""

    TIMEOUT = "timeout"
    REFUSED = "refused"
    RESET = "reset"
    NAME = "name"
    CERTIFICATE = "certificate"
    CUT = "cut"
    TOO_LARGE = "too-large"
    PRIVATE = "private"
    RATE_LIMITED = "rate-limited"
    PROTOCOL = "protocol"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came for one address: one hop, never a chain.

    `url` is the absolute address as requested, without fragment. `status` is 0 if no answer came;
    then `failure` says why in a word and `reason` in a sentence. With a status, a failure means
    that the answer was not whole: cut off, or longer than anyone reads. `body` is decoded from its
    content coding, and empty for what is no page and need not be read. Times are in milliseconds,
    None where nothing was measured. `fetched` is ISO 8601 in UTC, "" if unknown. `file` is the file
    that the answer of a folder comes from.
    """

    url: str
    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    failure: Failure | None = None
    reason: str = ""
    first_byte_ms: int | None = None
    total_ms: int | None = None
    fetched: str = ""
    file: str | None = None

    def header(self, name: str) -> tuple[str, ...]:
        """Return all values of a header, in order; the name is case-insensitive."""
        wanted = name.lower()
        return tuple(value for key, value in self.headers if key.lower() == wanted)

    @property
    def content_type(self) -> str:
        """The type without its parameters, in lower case; "" if none was sent."""
        return next(iter(self.header("content-type")), "").partition(";")[0].strip().lower()

    @property
    def is_html(self) -> bool:
        """Whether the answer says that it is HTML."""
        return self.content_type in HTML_TYPES

    @property
    def is_redirect(self) -> bool:
        """Whether the answer sends a browser on to another address."""
        return self.status in REDIRECTS and self.location is not None

    @property
    def location(self) -> str | None:
        """The absolute address, without fragment, that the answer names as its target."""
        for value in self.header("location"):
            with suppress(ValueError):  # such as an IPv6 address without its bracket
                return urldefrag(urljoin(self.url, value.strip())).url
        return None
