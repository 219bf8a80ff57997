"""When an article was published and modified: in structured data, in metas, and as shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.article.article import Article
from seoaudit.page.article.blocks import Block
from seoaudit.page.head.head import Head
from seoaudit.page.publication.names import is_dated
from seoaudit.page.structured_data.item import Item
from seoaudit.page.tree.html_elements import HEADINGS
from seoaudit.page.tree.position import Located
from seoaudit.page.tree.tree import Element, Tree
from seoaudit.text.recognition.dates import Moment, is_plausible, read_iso, to_iso

# Elements before and after the beginning of an article among which its date stands; not swept.
REACH = 50

DateOrigin = Literal["structured-data", "meta", "shown"]


class DeclaredDate(NamedTuple):
    """One plausible and unambiguous date, as written and as understood."""

    text: str
    moment: Moment
    origin: DateOrigin
    place: Located


class Dates(NamedTuple):
    """The dates of one page. `shown` are those between the headline and the text."""

    published: tuple[DeclaredDate, ...]
    modified: tuple[DeclaredDate, ...]
    shown: tuple[DeclaredDate, ...]


def find_dates(items: Sequence[Item], head: Head, times: Sequence[Element]) -> Dates:
    """Return the dates of the article, those of structured data before those of metas.

    `items` describe the article, `times` are the <time> elements shown with it.
    """
    shown = ((time.get("datetime"), time.attribute_span("datetime")) for time in times)
    return Dates(
        (*_in_items(items, "datePublished"), *_in_metas(head, "article:published_time")),
        (*_in_items(items, "dateModified"), *_in_metas(head, "article:modified_time")),
        tuple(_declared(((text, place) for text, place in shown if place), "shown")),
    )


def find_times(tree: Tree, article: Article, blocks: Sequence[Block]) -> Sequence[Element]:
    """Return every <time datetime> between the headline and the first paragraph of the article."""
    headline = article.headline
    if headline is None:
        return ()
    paragraphs = (b.element.index for b in blocks if b.kind == "p")
    end = next((i for i in paragraphs if i > headline.index), article.element.last)
    times = tree.by_tag("time")
    return [t for t in times if t.get("datetime").strip() and headline.index <= t.index < end]


def shows_date(tree: Tree, article: Article) -> bool:
    """Whether a short text with a year, or a <time>, stands around the beginning of the article."""
    start = min(e.index for e in (article.headline, article.element) if e is not None)
    end = max(e.index for e in (article.headline, article.element) if e is not None)
    return any(map(is_date, tree.elements[max(0, start - REACH) : end + REACH]))


def is_date(element: Element) -> bool:
    """Whether an element is a date, as far as its own text shows it; a title of a year is none."""
    if element.tag in HEADINGS:
        return False
    own = (text for text in element.children if isinstance(text, str))
    return element.tag == "time" or is_dated(" ".join(own))


def _in_items(items: Sequence[Item], name: str) -> Iterator[DeclaredDate]:
    texts = (value for item in items for value in item.texts(name))
    return _declared(((value.text, value) for value in texts), "structured-data")


def _in_metas(head: Head, name: str) -> Iterator[DeclaredDate]:
    return _declared(((meta.content, meta.value) for meta in head.named(name)), "meta")


def _declared(written: Iterable[tuple[str, Located]], origin: DateOrigin) -> Iterator[DeclaredDate]:
    for text, place in written:
        moment = read_iso(text) or read_iso(to_iso(text) or "")
        if moment and is_plausible(moment):
            yield DeclaredDate(text, moment, origin, place)
