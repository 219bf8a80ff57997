"""What tells a place of a page from its likes, however the page is edited around it.

An anchor is made of the element at the place, by its name and the attributes that say which one it
is, and of a few words of what it holds. Line numbers, counts and positions are no part of it, nor
are classes, styles and the spelling of the tag.
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

# A page has one of each: the name alone says which.
UNIQUE = frozenset(("html", "head", "body", "title", "base", "main"))

# The attributes that say which element of its name it is, sorted.
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

# How many words of a text tell it from others.
WORDS = 8

# So short a quote may stand in any paragraph: the paragraph's first words are told with it.
FEW_WORDS = 3


def anchor(page: Page, place: Located) -> str:
    """What tells the fault at `place` from one of the same kind elsewhere on the page.

    "" where the place is one of those that a page has once: it then stands for the page.
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
    """The link or the block around a text; the element itself where that is no text to read."""
    for each in (element, *element.ancestors):
        if each.tag in BLOCK_TAGS or each.tag in UNIQUE or each.tag in IDENTIFYING:
            return each
    return element


def _signature(element: Element) -> Iterator[str]:
    """The name of the element and the attributes that say which one it is, white space folded."""
    yield element.tag
    for name in IDENTIFYING.get(element.tag, ()):
        if value := " ".join(element.get(name).split()):
            yield f"{name}={_without_scheme(value)}"


def _contents(element: Element) -> str:
    """A few words of what stands in the element, else the first address in it."""
    if element.tag in ("meta", "script", "style"):
        return ""
    if element.tag == "img":
        return _address(element) or _around(element)
    return _first_words(element) or next(filter(None, map(_address, element.descendants)), "")


def _address(element: Element) -> str:
    """Where an image comes from; "" for one that is written into the page, and for no image."""
    if element.tag not in ("img", "source"):
        return ""
    source = Image(element, in_article=False, base_url=None).source
    return "" if source.startswith("data:") else _without_scheme(source)


def _without_scheme(address: str) -> str:
    """An address that is mended to https is still the same one."""
    return address.removeprefix("http:").removeprefix("https:")


def _around(element: Element) -> str:
    """The first words of the nearest element around that has any."""
    return next(filter(None, map(_first_words, element.ancestors)), "")


def _first_words(element: Element) -> str:
    texts = (child for child in element.walk() if isinstance(child, str))
    return " ".join(islice((word for text in texts for word in text.split()), WORDS))


def _quoted(source: str, place: Located) -> str:
    """The text at a place up to the first tag in it."""
    return source[place.start : place.end].partition("<")[0]


def _words(text: str) -> str:
    return " ".join(text.split()[:WORDS])
