"""Elements that were meant for the head of a page and ended up in its body.

https://developers.google.com/search/docs/crawling-indexing/valid-page-metadata
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.tree.position import Span
from seoaudit.page.tree.tree import Element, Tree
from seoaudit.text.segments.normalise import fold_spaces

READ_IN_HEAD = frozenset(("description", "robots", "googlebot", "google-site-verification"))
READ_IN_HEAD_PREFIXES = ("og:", "article:", "twitter:")


class Misplaced(NamedTuple):
    """An element in the body that search engines only read in the head, with its tag's position.

    `name` is its usual name: "title", "canonical", "hreflang", "description", "og:title".
    """

    name: str
    start: int
    end: int


class EarlyEnd(NamedTuple):
    """What closed the head before its author did: the tag of an element, or loose text.

    Its position is the start tag, or the first word of the text.
    """

    tag: str
    text: str
    start: int
    end: int
    # The elements after it that were meant for the head and ended up in the body.
    fallen: tuple[Misplaced, ...]


def find_misplaced(tree: Tree) -> Sequence[Misplaced]:
    """Return all misplaced elements in document order, except later titles: the first counts."""
    titles = tree.by_tag("title")[1:]
    return [
        Misplaced(name, element.start, element.end)
        for element in tree.by_tag("title", "meta", "link")
        if element not in tree.head and element not in titles and (name := _name(element))
    ]


def find_early_end(tree: Tree, misplaced: Sequence[Misplaced]) -> EarlyEnd | None:
    """Return what closed the head too early; None if the author's own tags did."""
    body = tree.body
    if not misplaced or tree.head.end_tag or body is None or body.has_start_tag:
        return None
    first = next(_content(body), None)
    if first is None:
        return None
    if isinstance(first, Element):
        tag, text, place = first.tag, "", first.start_tag
    else:
        tag, text = "", fold_spaces(first)
        place = _first_word(tree, text)
    end = next((end.start for end in tree.end_tags("head") if end.start > place.start), 0)
    fallen = tuple(item for item in misplaced if item.start < end)
    return EarlyEnd(tag, text, place.start, place.end, fallen) if fallen else None


def _first_word(tree: Tree, text: str) -> Span:
    """Return the position of the first word of loose text after the head's last element.

    The <head> tag if the source spells it differently, as with character references.
    """
    word = text.partition(" ")[0]
    head_end = max((e.outer.end for e in tree.head.descendants), default=tree.head.end)
    start = tree.source.find(word, head_end)
    between = tree.source[head_end:start].strip()
    is_found = start >= 0 and (not between or between.endswith("-->"))
    return Span(start, start + len(word)) if is_found else tree.head.start_tag


def _content(body: Element) -> Iterator[Element | str]:
    """Return the children of the body without white space."""
    return (child for child in body.children if isinstance(child, Element) or child.strip())


def _name(element: Element) -> str:
    """Return the usual name of an element that search engines only read in the head, else ""."""
    if element.has("itemprop"):  # microdata may sit anywhere
        return ""
    if element.tag == "title":
        return "title"
    if element.tag == "link":
        rel = element.get("rel").lower().split()
        if "alternate" in rel and element.has("hreflang"):
            return "hreflang"
        return next((name for name in ("canonical", "amphtml") if name in rel), "")
    names = [element.get(attribute).strip().lower() for attribute in ("name", "property")]
    return next((n for n in names if n in READ_IN_HEAD or n.startswith(READ_IN_HEAD_PREFIXES)), "")
