"""The head of a page as a browser builds it, and what ended up outside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Literal

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.head.misplaced import EarlyEnd, Misplaced, find_early_end, find_misplaced
from seoaudit.page.head.refresh import Refresh, read_refresh
from seoaudit.page.tree.passage import Passage
from seoaudit.page.tree.pieces import own_pieces
from seoaudit.page.tree.position import Span
from seoaudit.page.tree.tree import Element, Tree
from seoaudit.text.segments.normalise import fold_spaces

Naming = Literal["name", "property", "http-equiv"]
NAMINGS: tuple[Naming, ...] = ("name", "property", "http-equiv")
# What sites put between the title of an article and their own name.
SEPARATORS = (" | ", " - ", " – ", " — ", " · ", " • ", " » ", " :: ")


class Title(NamedTuple):
    """A title as shown, white space folded; its position is the text between its tags."""

    text: str
    element: Element
    start: int
    end: int

    @property
    def is_closed(self) -> bool:
        """Whether it has an end tag; without one, the rest of the page becomes part of it."""
        return self.element.end_tag is not None

    @property
    def without_brand(self) -> str:
        """The text up to the last separator, after which sites put their name; else all of it."""
        at = max(self.text.rfind(separator) for separator in SEPARATORS)
        return self.text[:at] if at > 0 else self.text

    def span(self, start: int, end: int) -> Span | None:
        """Return the span of text[start:end] in the source; None if it cannot be proven."""
        return next(self.spans([(start, end)]))

    def spans(self, places: Iterable[tuple[int, int]]) -> Iterator[Span | None]:
        """Yield the span of each text[start:end]; much faster than one by one."""
        passage = Passage(self.element, own_pieces(self.element))
        for start, end in places:
            place = passage.span(start, end)
            yield None if place == self.element.start_tag else place


class Meta:
    """A <meta> by one of its names, in lower case; its position is the tag."""

    def __init__(
        self,
        name: str,
        content: str,
        element: Element,
        in_head: bool,  # noqa: FBT001 - by place, as all of its values
        attribute: Naming,
    ) -> None:
        self.name = name
        self.content = content
        self.element = element
        self.in_head = in_head
        self.attribute = attribute

    @property
    def start(self) -> int:
        """Offset of the tag."""
        return self.element.start

    @property
    def end(self) -> int:
        """Offset after the tag."""
        return self.element.end

    @property
    def text(self) -> str:
        """The content, white space folded."""
        return fold_spaces(self.content)

    @property
    def value(self) -> Span:
        """The span of the content attribute, or of the tag if it has none."""
        return self.element.attribute_span("content") or self.element.start_tag


class Link:
    """A <link> with a rel; its position is the tag."""

    def __init__(
        self,
        rel: frozenset[str],
        href: str,
        element: Element,
        in_head: bool,  # noqa: FBT001 - as above
    ) -> None:
        self.rel = rel
        self.href = href
        self.element = element
        self.in_head = in_head

    @property
    def start(self) -> int:
        """Offset of the tag."""
        return self.element.start

    @property
    def end(self) -> int:
        """Offset after the tag."""
        return self.element.end


class Head:
    """Titles, metas and links of a page, in the head or in the body."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree

    @property
    def place(self) -> Span:
        """The position for what is missing: the <head> tag, else the first tag around it."""
        return self.tree.head.start_tag

    @cached_property
    def titles(self) -> Sequence[Title]:
        """Every <title> of the document, except in SVG; the first one is in effect."""
        return [_title(element) for element in self.tree.by_tag("title")]

    @cached_property
    def metas(self) -> Sequence[Meta]:
        """Every <meta> with a name, property or http-equiv, in document order.

        A tag with two of these, as in name="description" property="og:description", is two metas.
        """
        head = self.tree.head
        return [
            Meta(name, element.get("content"), element, element in head, attribute)
            for element in self.tree.by_tag("meta")
            for attribute in NAMINGS
            if (name := element.get(attribute).strip().lower())
        ]

    @cached_property
    def _by_name(self) -> Mapping[str, Sequence[Meta]]:
        found: dict[str, list[Meta]] = {}
        for meta in self.metas:
            found.setdefault(meta.name, []).append(meta)
        return found

    def named(self, *names: str) -> Sequence[Meta]:
        """Return the metas with one of these names, in document order."""
        found = [self._by_name[name] for name in names if name in self._by_name]
        if len(found) < 2:
            return found[0] if found else ()
        return [meta for meta in self.metas if meta.name in names]

    @cached_property
    def descriptions(self) -> Sequence[Meta]:
        """The meta descriptions that have a text, in document order."""
        named = self.named("description")
        return [meta for meta in named if meta.attribute == "name" and meta.text]

    @cached_property
    def links(self) -> Sequence[Link]:
        """Every <link> with a rel, in document order."""
        return [
            Link(
                frozenset(element.get("rel").lower().split()),
                element.get("href"),
                element,
                element in self.tree.head,
            )
            for element in self.tree.by_tag("link")
            if element.get("rel")
        ]

    def related(self, rel: str) -> Sequence[Link]:
        """Return the links of one type, in document order."""
        return [link for link in self.links if rel in link.rel]

    @cached_property
    def base(self) -> str:
        """The URL in <base href>; "" if there is none."""
        return next((e.get("href") for e in self.tree.by_tag("base") if e.get("href")), "")

    @cached_property
    def charsets(self) -> Sequence[Element]:
        """Every <meta> that declares an encoding, in document order."""
        return [
            element
            for element in self.tree.by_tag("meta")
            if element.has("charset")
            or (
                element.get("http-equiv").strip().lower() == "content-type"
                and "charset" in element.get("content").lower()
            )
        ]

    @cached_property
    def refresh(self) -> Refresh | None:
        """The <meta http-equiv="refresh"> in effect: the first whose content can be read.

        https://html.spec.whatwg.org/multipage/semantics.html#shared-declarative-refresh-steps
        """
        metas = [m for m in self.named("refresh") if m.attribute == "http-equiv"]
        return next(
            (found for meta in metas if (found := read_refresh(meta.content, meta.value))), None
        )

    @cached_property
    def misplaced(self) -> Sequence[Misplaced]:
        """The elements in the body that search engines only read in the head."""
        return find_misplaced(self.tree)

    @cached_property
    def early_end(self) -> EarlyEnd | None:
        """What closed the head too early; None if the author's own tags did."""
        return find_early_end(self.tree, self.misplaced)


def _title(element: Element) -> Title:
    inner = element.inner
    shown = inner if inner.end > inner.start else element.start_tag
    return Title(fold_spaces(element.text), element, shown.start, shown.end)
