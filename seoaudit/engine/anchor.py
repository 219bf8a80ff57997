"""Anchors identify a place on a page among similar ones, however the page is edited around it.

An anchor consists of the element at the place, by its name and identifying attributes, and a few
words of its content. Line numbers, counts, positions, classes, styles and the spelling of the tag
do not matter.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from seoaudit.page.elements.images import Image
from seoaudit.page.tree.html_elements import BLOCK_TAGS
from seoaudit.page.tree.position import Located

if TYPE_CHECKING:
    from seoaudit.page.page import Page
    from seoaudit.page.tree.tree import Element

# A page has one of each, so the name alone is enough.
UNIQUE = frozenset(("html", "head", "body", "title", "base", "main"))

# The attributes that identify an element among those of its name, sorted.
IDENTIFYING = {
    "meta": ("http-equiv", "itemprop", "name", "property"),
    "link": ("href", "hreflang", "rel"),
    "a": ("href",),
    "area": ("href",),
    "form": ("action",),
    "input": ("name", "type"),
    "time": ("itemprop",),
    **dict.fromkeys(("script", "style"), ("id", "src", "type")),
    **dict.fromkeys(("audio", "embed", "iframe", "source", "track", "video"), ("src",)),
}

# How many words of a text identify it.
WORDS = 8

# So short a quote may occur in any paragraph, so the paragraph's first words are added.
FEW_WORDS = 3


def anchor(page: Page, place: Located) -> str:
    """Return what identifies the finding at `place` among others of its kind on the page.

    "" for a place that occurs once per page: it then stands for the page.
    """
    if (place.start, place.end) == page.head.place:
        return ""
    element = page.tree.at(place.start)
    inside_tag = place.start < element.end
    if not inside_tag:
        element = _holder(element)
    if element.tag in UNIQUE or element is page.article.element:
        return "" if inside_tag or element.tag == "title" else _words(_quoted(page.source, place))
    if inside_tag or element.tag == "a":
        return " ".join((*_signature(element), _contents(element))).rstrip()
    quote = _words(_quoted(page.source, place))
    needs_more = quote.count(" ") < FEW_WORDS - 1 and element.tag in BLOCK_TAGS
    around = _first_words(element) if needs_more else ""
    return " ".join((*_signature(element), quote, around)).rstrip()


def _holder(element: Element) -> Element:
    """Return the link or block around a text; the element itself if it has no text."""
    for each in (element, *element.ancestors):
        if each.tag in BLOCK_TAGS or each.tag in UNIQUE or each.tag in IDENTIFYING:
            return each
    return element


def _signature(element: Element) -> Iterator[str]:
    """Yield the name of the element with its identifying attributes, white space collapsed."""
    yield element.tag
    for name in IDENTIFYING.get(element.tag, ()):
        if value := " ".join(element.get(name).split()):
            yield f"{name}={_without_scheme(value)}"


def _contents(element: Element) -> str:
    """Return a few words of the element's content, else its first URL."""
    if element.tag in ("meta", "script", "style"):
        return ""
    if element.tag == "img":
        return _address(element) or _around(element)
    return _first_words(element) or next(filter(None, map(_address, element.descendants)), "")


def _address(element: Element) -> str:
    """Return the URL of an image; "" for an inline one or if there is no image."""
    if element.tag not in ("img", "source"):
        return ""
    source = Image(element, holds=None, base_url=None).source
    return "" if source.startswith("data:") else _without_scheme(source)


def _without_scheme(address: str) -> str:
    """Return the URL without its scheme: changing http to https does not make it another."""
    return address.removeprefix("http:").removeprefix("https:")


def _around(element: Element) -> str:
    """Return the first words of the nearest enclosing element that has any."""
    return next(filter(None, map(_first_words, element.ancestors)), "")


def _first_words(element: Element) -> str:
    texts = (child for child in element.walk() if isinstance(child, str))
    return " ".join(islice((word for text in texts for word in text.split()), WORDS))


def _quoted(source: str, place: Located) -> str:
    """Return the text at a place up to the first tag in it."""
    return source[place.start : place.end].partition("<")[0]


def _words(text: str) -> str:
    return " ".join(text.split()[:WORDS])
