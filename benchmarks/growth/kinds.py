"""What a kind of page is, and the page around what it repeats."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import log2
from typing import NamedTuple

from seoaudit.document.document import Document
from seoaudit.engine.auditor import Auditor
from seoaudit.report.report import PageReport


class Repeated(NamedTuple):
    """A page with what it is audited with."""

    document: Document
    keyphrases: tuple[str, ...] = ()
    synonyms: tuple[str, ...] = ()
    language: str | None = None

    def audit(self, auditor: Auditor) -> PageReport:
        """Return its report."""
        page = auditor.page(
            self.document,
            keyphrases=self.keyphrases,
            synonyms=self.synonyms,
            language=self.language,
        )
        return auditor.report(page)


class Kind(NamedTuple):
    """A page that `make` repeats something in, `size` times or more."""

    size: int
    make: Callable[[int], Repeated]


Kinds = dict[str, Kind]

SENTENCE = "The old pear by the wall bore more fruit than we could carry. "
ARABIC = "أثمرت شجرة الكمثرى القديمة قرب الجدار أكثر مما نستطيع حمله. "


def page(body: str, head: str = "") -> str:
    """Return an article with something at the end of its body or its head."""
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f"<title>A pear by the wall</title>{head}</head><body><article><h1>A pear by the wall</h1>"
        f"<p>{SENTENCE}</p>{body}</article></body></html>"
    )


def html(size: int, make: Callable[[int], str]) -> Kind:
    """Return a kind of HTML."""
    return Kind(size, lambda n: Repeated(Document(make(n), url="https://example.com/pear")))


def in_body(size: int, piece: str, before: str = "", after: str = "") -> Kind:
    """Repeat a piece in the article; № is its number."""
    return html(size, lambda n: page(before + _many(piece, n) + after))


def in_head(size: int, piece: str, before: str = "", after: str = "") -> Kind:
    """Repeat a piece in the head; № is its number."""
    return html(size, lambda n: page("", before + _many(piece, n) + after))


def nested(size: int, before: str, after: str = "", inside: str = "x") -> Kind:
    """Put what stands between two pieces between them again."""
    return html(size, lambda n: page(before * n + inside + after * n))


def json_ld(size: int, piece: str, before: str, after: str) -> Kind:
    """Repeat a piece, with commas between, in the JSON of the head."""
    opening = '<script type="application/ld+json">'
    return html(
        size,
        lambda n: page("", f"{opening}{before}{_many(piece + ',', n)[:-1]}{after}</script>"),
    )


def exponents(costs: Sequence[float]) -> list[float]:
    """Return the powers of the length that costs grow with, each that of twice the length."""
    return [log2(twice / once) for once, twice in pairwise(costs)]


def _many(piece: str, times: int) -> str:
    if "№" not in piece:
        return piece * times
    return "".join(piece.replace("№", str(number)) for number in range(times))
