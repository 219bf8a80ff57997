"""When an article was published and changed: by its structured data, its metas, and to readers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple

from seoaudit.page.publication.byline import find_times
from seoaudit.page.tree.position import Located
from seoaudit.text.recognition.dates import Moment, is_plausible, read_iso, to_iso

if TYPE_CHECKING:
    from seoaudit.page.page import Page

DateOrigin = Literal["structured-data", "meta", "shown"]


class ToldDate(NamedTuple):
    """One plausible date that can be read for sure: as written, and what it means."""

    text: str
    moment: Moment
    origin: DateOrigin
    place: Located


class Dates(NamedTuple):
    """The dates of one page. `shown` are those between the headline and the text."""

    published: tuple[ToldDate, ...]
    modified: tuple[ToldDate, ...]
    shown: tuple[ToldDate, ...]


def find_dates(page: Page) -> Dates:
    """The dates of the article, those of structured data before those of metas."""
    shown = ((t.get("datetime"), t.attribute_span("datetime")) for t in find_times(page))
    return Dates(
        (*_in_items(page, "datePublished"), *_in_metas(page, "article:published_time")),
        (*_in_items(page, "dateModified"), *_in_metas(page, "article:modified_time")),
        tuple(_told(((text, place) for text, place in shown if place), "shown")),
    )


def _in_items(page: Page, name: str) -> Iterator[ToldDate]:
    texts = (value for item in page.article_items for value in item.texts(name))
    return _told(((value.text, value) for value in texts), "structured-data")


def _in_metas(page: Page, name: str) -> Iterator[ToldDate]:
    return _told(((meta.content, meta.value) for meta in page.head.named(name)), "meta")


def _told(written: Iterable[tuple[str, Located]], origin: DateOrigin) -> Iterator[ToldDate]:
    for text, place in written:
        moment = read_iso(text) or read_iso(to_iso(text) or "")
        if moment and is_plausible(moment):
            yield ToldDate(text, moment, origin, place)
