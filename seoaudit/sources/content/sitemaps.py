"""Sitemaps of every kind, read as they stream: XML, indexes, text, feeds, any of them gzipped.

The protocol: https://www.sitemaps.org/protocol.html, with Google's additions for versions in other
languages, images and news: https://developers.google.com/search/docs/crawling-indexing/sitemaps
Nothing else is opened: no entity is resolved, no DTD is read, and nothing is unpacked beyond the
limit.
"""

import zlib
from collections.abc import Iterator
from contextlib import suppress
from email.utils import parsedate_to_datetime
from io import BytesIO

from lxml import etree

from seoaudit.document.encoding import byte_order_mark, encoding_declared_by_xml
from seoaudit.document.markup import begins_with_html
from seoaudit.errors import Phrase
from seoaudit.named_tuple import NamedTuple

# What a sitemap may hold: https://www.sitemaps.org/protocol.html#index. Beyond this many bytes,
# unpacked, nobody reads on, we neither.
MAX_ENTRIES = 50_000
MAX_BYTES = 50 * 2**20
GZIP = b"\x1f\x8b"
# How many bytes tell what a file is.
HEAD = 4096


class Entry(NamedTuple):
    """One page that a sitemap names. `lastmod` and `news_date` are as written; None if missing.

    `alternates` are its versions in other languages: code and address. `line` is that of the entry.
    """

    url: str
    line: int
    lastmod: str | None = None
    alternates: tuple[tuple[str, str], ...] = ()
    images: tuple[str, ...] = ()
    news_date: str | None = None


class Child(NamedTuple):
    """Another sitemap that an index names."""

    url: str
    line: int
    lastmod: str | None = None


class Fault(NamedTuple):
    """What is wrong with a sitemap: a key, a sentence, and the line; 0 for the whole file."""

    key: str
    message: str
    line: int = 0


Part = Entry | Child | Fault


def read_sitemap(body: bytes) -> Iterator[Part]:
    """Yield what a sitemap holds, in order; faults where they are found.

    After a fault of the whole file (`empty`, `too_large`, `not_gzip`, `not_a_sitemap`) nothing more
    follows.
    """
    content = _unpacked(body) if body.startswith(GZIP) else body
    if isinstance(content, Fault):
        yield content
        return
    if len(content) > MAX_BYTES:
        yield _too_large()
        content = content[:MAX_BYTES]
    bom, encoding = byte_order_mark(content) or (b"", "UTF-8")
    if encoding != "UTF-8" or encoding_declared_by_xml(content) not in (None, "UTF-8"):
        yield Fault("not_utf8", Phrase("it is not in UTF-8, as every sitemap must be"), 1)
    start = content[len(bom) : HEAD].decode(encoding, "replace").lstrip()
    if not start:
        yield Fault("empty", Phrase("the sitemap is empty"))
    elif begins_with_html(start.encode("utf-8", "replace")):
        yield _web_page(1)
    elif start.startswith("<"):
        yield from _counted(_Xml(content.lstrip() if encoding == "UTF-8" else content).parts())
    else:
        yield from _counted(_listed(content[len(bom) :], encoding))


def _counted(parts: Iterator[Part]) -> Iterator[Part]:
    count = 0
    for part in parts:
        count += not isinstance(part, Fault)
        if count == MAX_ENTRIES + 1:
            most = f"{MAX_ENTRIES:,}"
            yield Fault("too_many", Phrase("it names more than {most} addresses", most=most))
        yield part


def _too_large() -> Fault:
    return Fault("too_large", Phrase("it is larger than {size} MB", size=MAX_BYTES // 2**20))


def _unpacked(body: bytes) -> bytes | Fault:
    """Unpack a gzip of any number of members, up to the limit."""
    content, rest = bytearray(), body
    while rest.startswith(GZIP) and len(content) <= MAX_BYTES:
        stream = zlib.decompressobj(zlib.MAX_WBITS | 16)
        try:
            content += stream.decompress(rest, MAX_BYTES + 1 - len(content))
        except zlib.error as error:
            return Fault("not_gzip", Phrase("it cannot be unpacked ({reason})", reason=str(error)))
        if not stream.eof and len(content) <= MAX_BYTES:
            return Fault("not_gzip", Phrase("it is packed, and breaks off before its end"))
        rest = stream.unused_data
    return bytes(content)


def _listed(content: bytes, encoding: str) -> Iterator[Part]:
    """Read a text with an address on each line."""
    for number, line in enumerate(content.decode(encoding, "replace").splitlines(), 1):
        url = line.strip()
        if not url:
            continue
        if url.lower().startswith(("http://", "https://")):
            yield Entry(url, number)
        elif number == 1:
            yield Fault("not_a_sitemap", Phrase("it is neither XML nor a list of addresses"))
            return
        else:
            yield Fault("no_address", Phrase("the line is no address: {line}", line=url), number)


class _Xml:
    """Reads a urlset, a sitemapindex, RSS or Atom by the names of its elements alone."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._root = ""

    def parts(self) -> Iterator[Part]:
        """Yield entries as their elements end, each of which is then thrown away."""
        events = etree.iterparse(
            BytesIO(self._content),
            events=("start", "end"),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            recover=False,
        )
        try:
            for event, element in events:
                name = _name(element)
                if event == "start":
                    if not self._root:
                        self._root = name
                        if fault := _wrong_root(name, _line(element)):
                            yield fault
                            return
                elif name in ("url", "sitemap", "item", "entry"):
                    yield from self._read(name, element)
                    element.clear()
                    while (before := element.getprevious()) is not None:
                        before.getparent().remove(before)
        except etree.XMLSyntaxError as error:
            line = error.lineno or 0
            reason = (error.msg or "").partition(", line")[0]
            yield Fault(
                "not_xml", Phrase("it is not well-formed XML ({reason})", reason=reason), line
            )

    def _read(self, name: str, element: etree._Element) -> Iterator[Part]:
        line = _line(element)
        if name == "sitemap" and self._root == "sitemapindex":
            yield from _child(element, line)
        elif name == "url" and self._root == "urlset":
            yield from _entry(element, line)
        elif name == "item" and self._root in ("rss", "RDF"):
            yield from _from_feed(_text(element, "link"), _text(element, "pubDate", "date"), line)
        elif name == "entry" and self._root == "feed":
            yield from _from_feed(_link(element), _text(element, "updated", "published"), line)


def _wrong_root(name: str, line: int) -> Fault | None:
    if name in ("urlset", "sitemapindex", "rss", "RDF", "feed"):
        return None
    if name.lower() == "html":
        return _web_page(line)
    message = Phrase("its outermost element is <{name}>, not <urlset> or <sitemapindex>", name=name)
    return Fault("not_a_sitemap", message, line)


def _web_page(line: int) -> Fault:
    return Fault("not_a_sitemap", Phrase("it is a web page, not a sitemap"), line)


def _child(element: etree._Element, line: int) -> Iterator[Part]:
    url = _text(element, "loc")
    yield Child(url, line, _text(element, "lastmod")) if url else _without_address(line)


def _entry(element: etree._Element, line: int) -> Iterator[Part]:
    url = _text(element, "loc")
    if not url:
        yield _without_address(line)
        return
    alternates, images, news_date = [], [], None
    for inner in element.iter(etree.Element):
        name = _name(inner)
        if name == "link" and inner.get("rel") == "alternate" and inner.get("hreflang"):
            alternates.append((str(inner.get("hreflang")), str(inner.get("href", "")).strip()))
        elif name == "loc" and _name(inner.getparent()) == "image":
            images.append((inner.text or "").strip())
        elif name == "publication_date":
            news_date = (inner.text or "").strip()
    yield Entry(url, line, _text(element, "lastmod"), tuple(alternates), tuple(images), news_date)


def _from_feed(url: str | None, date: str | None, line: int) -> Iterator[Part]:
    yield Entry(url, line, _as_w3c(date)) if url else _without_address(line)


def _as_w3c(date: str | None) -> str | None:
    """Return the date of a feed as sitemaps write it: that of RSS is written as in mails."""
    with suppress(ValueError):
        return parsedate_to_datetime(date or "").isoformat()
    return date


def _without_address(line: int) -> Fault:
    return Fault("no_address", Phrase("the entry names no address"), line)


def _link(entry: etree._Element) -> str | None:
    """Return the address of an entry of Atom: that of the link to its page."""
    links = [link for link in entry if _name(link) == "link"]
    own = [link for link in links if link.get("rel", "alternate") == "alternate"]
    return str(own[0].get("href", "")).strip() or None if own else None


def _text(element: etree._Element, *names: str) -> str | None:
    """Return the text of the first child with one of the names; None if there is none."""
    for child in element:
        if _name(child) in names:
            return "".join(map(str, child.itertext())).strip() or None
    return None


def _line(element: etree._Element) -> int:
    return int(str(element.sourceline or 1))


def _name(element: etree._Element | None) -> str:
    """Return the name of an element without its namespace, which many sitemaps get wrong."""
    tag = "" if element is None else element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
