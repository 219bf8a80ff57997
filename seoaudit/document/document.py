"""A page as received: its bytes and their metadata."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from seoaudit.document import encoding
from seoaudit.document.encoding import EncodingOrigin
from seoaudit.document.markup import Markup, markup_meant
from seoaudit.inert import without_credentials
from seoaudit.named_tuple import NamedTuple

if TYPE_CHECKING:
    from seoaudit.document.rendering import Rendering


class ImageSize(NamedTuple):
    """Width and height in pixels; if not `is_fixed`, only their ratio, as with some SVG images."""

    width: int
    height: int
    is_fixed: bool = True


# Maps the URL of an image, as written in the page, to its size.
ImageSizes = Callable[[str], ImageSize | None]

_CHARSET = r"(?i);\s*charset\s*=\s*\"?([^\s\";]+)"


@dataclass(frozen=True, slots=True, repr=False)
class Document:
    """One page before it is parsed. It contains no derived data, and may cross processes.

    `headers` are the HTTP headers in the order received, repeated ones kept. `robots_txt` is the
    text of the site's robots.txt if it has one, `robots_status` its HTTP status: 0 if it was
    requested but did not arrive, None if it was not requested. `source` is the name shown to the
    user: the URL or "-" unless given. `image_sizes` returns the sizes of images whose files are
    beside the page, if its location is known. `preview` is the URL it was fetched from if that has
    another host than `url`; for a saved page, see `Page.preview`. `markup` is detected if not
    given, see `markup_meant`, and never None afterwards. `lacks_template` means that the page is
    only an article, which a site will put its template around; always true for anything but HTML.
    `rendering` is what a browser made of it, None if none ran its scripts.

    User names and passwords in addresses are left out, so that no report shows them.

    Raises TypeError if the body is not bytes or text.
    """

    body: bytes | str
    url: str | None = None
    status: int | None = None
    headers: Sequence[tuple[str, str]] = ()
    robots_txt: str | None = None
    robots_status: int | None = None
    source: str = ""
    preview: str | None = None
    image_sizes: ImageSizes | None = field(default=None, compare=False)
    markup: Markup | None = None
    lacks_template: bool = False
    rendering: "Rendering | None" = None

    def __post_init__(self) -> None:
        if not isinstance(self.body, bytes | str):
            raise TypeError(_no_body(self.body))
        headers = self.headers
        pairs = headers.items() if isinstance(headers, Mapping) else headers
        for name in ("url", "source", "preview"):
            if isinstance(given := getattr(self, name), str):
                object.__setattr__(self, name, without_credentials(given))
        object.__setattr__(self, "headers", tuple((name, value) for name, value in pairs))
        if self.markup is None:
            object.__setattr__(self, "markup", self._markup_meant())
        object.__setattr__(self, "lacks_template", self.lacks_template or self.markup != "html")
        object.__setattr__(self, "source", self.source or self.url or "-")

    def __repr__(self) -> str:
        size = f"{len(self.body):,} {'bytes' if isinstance(self.body, bytes) else 'characters'}"
        return f"<Document {self.source}: {size} of {self.markup}>"

    def _markup_meant(self) -> Markup:
        types, was_fetched = self.header("content-type"), self.status is not None
        return markup_meant(self.body, self.source, types, was_fetched=was_fetched)

    def header(self, name: str) -> tuple[str, ...]:
        """Return all values of a header, in order; the name is case-insensitive."""
        wanted = name.lower()
        return tuple(value for key, value in self.headers if key.lower() == wanted)


def _no_body(given: object) -> str:
    """Return what is wrong with a body that is neither bytes nor text, and what to give instead."""
    hint = ": give path.read_bytes()" if hasattr(given, "__fspath__") else ""
    return f"the body of a Document must be bytes or str, not {type(given).__name__}{hint}"


class Decoded(NamedTuple):
    """The text of a page, and how its bytes were decoded.

    `encoding` is the WHATWG name, `origin` what decided it. `replaced` counts the replacement
    characters for bytes that are invalid in that encoding. `bom` is the byte-order mark, which is
    not part of the text. Line endings are those of the source.
    """

    text: str
    encoding: str
    origin: EncodingOrigin
    replaced: int = 0
    bom: bytes = b""


def decode(document: Document) -> Decoded:
    """Decode the bytes as a browser does, never failing. Text is returned as it is."""
    body = document.body
    if isinstance(body, str):
        return Decoded(body, "UTF-8", "text")
    if mark := encoding.byte_order_mark(body):
        bom, name = mark
        return _decoded(body[len(bom) :], name, "bom", bom)
    name, origin = _unmarked(document, body)
    return _decoded(body, name, origin)


def _unmarked(document: Document, body: bytes) -> tuple[str, EncodingOrigin]:
    if name := _from_http(document):
        return name, "http"
    if document.markup == "html":
        if name := encoding.declared_encoding(body):
            return name, "meta"
        if name := encoding.encoding_declared_by_xml(body):
            return name, "xml"
    if encoding.is_utf8(body):
        return "UTF-8", "utf-8"
    return encoding.guessed(body, document.url)


def _from_http(document: Document) -> str | None:
    for value in reversed(document.header("content-type")):
        charset = re.search(_CHARSET, value)
        if charset and (name := encoding.encoding_of_label(charset[1])):
            return name
    return None


def _decoded(body: bytes, name: str, origin: EncodingOrigin, bom: bytes = b"") -> Decoded:
    if not name.startswith("UTF-"):
        text = body.decode(encoding.codec(name))
        return Decoded(text, name, origin, text.count("\ufffd"))
    text = body.decode(name, "replace")
    replaced = 0
    if "\ufffd" in text:  # found many times as fast as it is counted
        replaced = text.count("\ufffd")
        replaced -= body.decode(name, "ignore").count("\ufffd")  # those the author wrote
    return Decoded(text, name, origin, replaced, bom)
