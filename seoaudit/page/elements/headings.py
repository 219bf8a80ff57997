"""The headings of a page."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from itertools import islice
from urllib.parse import unquote

from seoaudit.page.article.article import Article
from seoaudit.page.elements.accessible_name import accessible_name, is_hidden
from seoaudit.page.tree.tree import Element, Tree

# The class of the link for editors: https://www.mediawiki.org/wiki/Heading_HTML_changes
MEDIAWIKI_EDIT = "mw-editsection"
# The boxes with notes of DocBook and of reStructuredText, each with a title: "Warning".
# https://docutils.sourceforge.io/docs/ref/rst/directives.html#admonitions
BOXES = frozenset("admonition attention caution danger hint important note tip warning".split())
TAGS = ("h1", "h2", "h3", "h4", "h5", "h6")


class Heading:
    """One heading."""

    def __init__(self, level: int, element: Element, in_article: bool) -> None:  # noqa: FBT001
        self.level = level
        self.element = element
        self.in_article = in_article

    @cached_property
    def text(self) -> str:
        """The text as it is read aloud, with the alt texts of images, without its permalink."""
        return accessible_name(self.element, left_out=_tools(self.element))

    @property
    def start(self) -> int:
        """Offset of the start tag."""
        return self.element.start

    @property
    def end(self) -> int:
        """Offset after the end tag."""
        return self.element.outer.end

    @cached_property
    def is_hidden(self) -> bool:
        """Whether it is hidden from readers, by its own attributes or those around it."""
        return self.element.is_within(is_hidden)

    @cached_property
    def is_of_outline(self) -> bool:
        """Whether it is in the article, neither empty nor hidden, and not that of a note."""
        is_shown = self.in_article and bool(self.text) and not self.is_hidden
        return is_shown and not _is_title_of_box(self.element)


def find_headings(tree: Tree, article: Article) -> tuple[Heading, ...]:
    """Return every h1 to h6 of the page, in document order."""
    return tuple(
        Heading(int(element.tag[1]), element, article.holds(element))
        for element in tree.by_tag(*TAGS)
    )


def _tools(heading: Element) -> Collection[Element]:
    """Return what a generator puts beside the words: a link to the heading itself, "[edit]".

    A link around all words is no tool.
    """
    links = [e for e in heading.descendants if e.tag == "a"]
    edits = [e for e in heading.descendants if MEDIAWIKI_EDIT in e.classes]
    if not links and not edits:
        return ()
    names = {"", *(e.get("id") for e in (heading, *heading.descendants, *_boxes(heading)))}
    found = [e for e in links if _fragment(e.get("href")) in names] + edits
    rest = accessible_name(heading, left_out=found)
    return found if any(letter.isalnum() for letter in rest) else ()


def _boxes(heading: Element) -> Iterator[Element]:
    """Yield the boxes whose id may name the heading: Sphinx gives it to the <section>."""
    return islice(heading.ancestors, 2)


def _fragment(href: str) -> str | None:
    """Return the id that a link to the same page names; None for any other link."""
    href = href.strip()
    return unquote(href[1:]) if href.startswith("#") else None


def outline(headings: Sequence[Heading]) -> Sequence[Heading]:
    """Return the headings of the article that are neither empty nor hidden, nor those of notes."""
    return [heading for heading in headings if heading.is_of_outline]


def subheadings(headings: Sequence[Heading]) -> Sequence[Heading]:
    """Return the h2 to h6 of the article that are neither empty nor hidden."""
    return [heading for heading in outline(headings) if heading.level > 1]


def _is_title_of_box(heading: Element) -> bool:
    """Whether a heading is what a generator writes into a box with a note: "Warning"."""
    box = heading.parent
    if box is None or BOXES.isdisjoint(box.classes):
        return False
    return next((e for e in box.children if not isinstance(e, str)), None) is heading
