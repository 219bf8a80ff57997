"""What stands around a page and can repeat: its address, headers, robots.txt and keyphrases."""

from collections.abc import Callable
from typing import Any

from benchmarks.growth.kinds import SENTENCE, Kind, Kinds, Repeated, page
from seoaudit.document.document import Document

URL = "https://example.com/pear"
BODY = page(f"<p>{SENTENCE * 20}</p>")


def document(size: int, **given: Callable[[int], Any]) -> Kind:
    """Return a kind of document: each argument makes that of Document."""

    def make(n: int) -> Repeated:
        known: dict[str, Any] = {"url": URL, "body": BODY}
        return Repeated(Document(**{**known, **{name: each(n) for name, each in given.items()}}))

    return Kind(size, make)


def header(size: int, name: str, piece: str) -> Kind:
    """Return a kind whose header repeats a piece."""
    return document(size, headers=lambda n: ((name, piece * n),))


def headers(size: int, name: str, value: str) -> Kind:
    """Return a kind with a header many times."""
    return document(size, headers=lambda n: tuple((name, value) for _ in range(n)))


def robots(size: int, piece: str, before: str = "User-agent: *\n", after: str = "") -> Kind:
    """Return a kind whose robots.txt repeats a piece; № is its number."""
    return document(
        size,
        robots_txt=lambda n: (
            before + "".join(piece.replace("№", str(number)) for number in range(n)) + after
        ),
        robots_status=lambda _: 200,
    )


def address(size: int, piece: str, before: str = "https://example.com/") -> Kind:
    """Return a kind whose address repeats a piece."""
    return document(size, url=lambda n: before + piece * n)


def asked(size: int, phrases: Callable[[int], tuple[str, ...]], text: str = SENTENCE * 20) -> Kind:
    """Return a kind of keyphrases."""
    return Kind(size, lambda n: Repeated(Document(page(f"<p>{text}</p>"), url=URL), phrases(n)))


def hits(size: int, phrase: str, piece: str, after: str = "") -> Kind:
    """Return a kind whose text repeats what a keyphrase, or a part of it, matches."""
    return Kind(
        size,
        lambda n: Repeated(Document(page(f"<p>{piece * n}{after}</p>"), url=URL), (phrase,)),
    )


SURROUNDINGS: Kinds = {
    "robots.txt rules": robots(300, "Disallow: /a№\n"),
    "robots.txt rules that match": robots(300, "Allow: /pear\nDisallow: /pe\n"),
    "robots.txt stars": robots(300, "*p", after="$\n", before="User-agent: *\nDisallow: /"),
    "robots.txt bots": robots(300, "User-agent: b№\n", before="", after="Disallow: /\n"),
    "robots.txt groups": robots(200, "User-agent: b№\nDisallow: /\n\n", before=""),
    "robots.txt faults": robots(300, "foo: bar\n"),
    "robots.txt site maps": robots(300, "Sitemap: https://example.com/№.xml\n"),
    "robots.txt HTML": robots(300, "<p>a pear</p>\n", before=""),
    "robots.txt percents": robots(300, "Disallow: /%D9%85\n"),
    "an address of words": address(500, "pear-"),
    "an address of parts": address(500, "pear/"),
    "an address in percents": address(300, "%D8%B4-"),
    "an address of dashes": address(500, "-"),
    "an address of dots": address(500, "../"),
    "a query": address(500, "a=b&", "https://example.com/?"),
    "a host": address(100, "a.", "https://"),
    "a fragment": address(500, "a", "https://example.com/#"),
    "orders to robots": headers(300, "X-Robots-Tag", "noindex"),
    "an order to robots": header(300, "X-Robots-Tag", "googlebot: noindex, max-snippet: 1, "),
    "links": header(300, "Link", '<https://example.com/a>; rel="canonical", '),
    "links that are headers": headers(300, "Link", "<https://example.com/a>; rel=alternate"),
    "links that are broken": header(500, "Link", ';"'),
    "open angles": header(500, "Link", "<"),
    "a policy": header(500, "Content-Security-Policy", "upgrade-insecure-requests; "),
    "a type": header(500, "Content-Type", "text/html; charset=utf-8; "),
    "headers": document(300, headers=lambda n: tuple((f"X-{i}", "a") for i in range(n))),
    "keyphrases": asked(60, lambda n: tuple(f"pear tree {i}" for i in range(n))),
    "a keyphrase": asked(300, lambda n: ("pear tree " * n,)),
    "a keyphrase without a space": asked(1000, lambda n: ("x" * n,)),
    "a keyphrase of marks": asked(500, lambda n: ("-" * n,)),
    "a keyphrase in Arabic": asked(300, lambda n: ("شجرة الكمثرى " * n,)),
    "synonyms": Kind(
        100,
        lambda n: Repeated(
            Document(BODY, url=URL), ("pear",), tuple(f"tree number {i}" for i in range(n))
        ),
    ),
    "matches": hits(300, "pear tree", "pear tree "),
    "matches of one word": hits(500, "pear", "pear "),
    "matches in sentences": hits(150, "pear tree", "The pear tree is old. "),
    "matches far apart": hits(300, "pear tree wall house", "pear tree wall ", "house"),
    "matches of the same word": hits(300, "pear pear pear pear pear pear", "pear "),
    "matches of quoted words": hits(300, '"pear tree"', "pear tree "),
    "matches in Arabic": hits(300, "شجرة الكمثرى", "شجرة الكمثرى "),
    "matches in Chinese": hits(500, "梨树", "梨树"),
    "matches in turn": hits(300, "pear wall", "wall pear a "),
}
