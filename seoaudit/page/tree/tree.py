"""The HTML tree of a page as a browser with scripting builds it, with positions in the source.

turbohtml parses the page; in `seoaudit.page`, only this module, `element` and `source_tokens` use
it. Elements are numbered in document order, so that "is inside" is a comparison of numbers and the
descendants of an element are a slice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence, Set
from functools import cached_property
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from seoaudit.document import html_parser
from seoaudit.errors import UsageError
from seoaudit.page.tree.element import Element
from seoaudit.page.tree.foreign_names import name_foreign
from seoaudit.page.tree.html_elements import MAY_HIDE, PARTING
from seoaudit.page.tree.position import CarriageReturns, Lines, Span
from seoaudit.page.tree.shadow_roots import may_have_shadow_roots, parents_shown
from seoaudit.page.tree.source_tokens import Comment, comments, end_tags, parsed

if TYPE_CHECKING:
    from seoaudit.document.html_parser import Node, SourceLocation, SourceSpan

__all__ = ["Element", "Tree"]

# Formatting that is never closed is repeated in each paragraph that follows, so a page of kilobytes
# can grow to millions of elements:
# https://html.spec.whatwg.org/#reconstruct-the-active-formatting-elements. Other markup needs some
# characters for each; of 724 real pages, none had more than one node in 20.
SPARE_NODES = 20_000


class Tree:
    """The elements of a page in document order.

    If `is_too_big`, only the first ones: there are more elements than the source has characters.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self._has_returns = "\r" in source
        self._carriage_returns = CarriageReturns(source)
        self._document = parsed(source)
        self.elements: list[Element] = []
        # Source locations by element number, cached because the parser is slow to give them.
        self.locations: dict[int, SourceLocation | None] = {}
        self.start_tags: dict[int, Span] = {}
        # The results of each test by element number: see `Element.is_within`.
        self.tested: defaultdict[Callable[[Element], bool], dict[int, bool]] = defaultdict(dict)
        # The texts that readers see of elements, by their number: see `element_text`.
        self.texts: dict[int, str] = {}
        self._known: dict[Node | None, Element] = {}
        self._by_tag: defaultdict[str, list[Element]] = defaultdict(list)
        # Elements of several tags, merged once for all rules that ask for the same ones.
        self._by_tags: dict[tuple[str, ...], Sequence[Element]] = {}
        self._selected: dict[str, Sequence[Element]] = {}
        self._numbers: dict[str, Set[int]] = {}
        self._values: dict[str, Mapping[int, str]] = {}
        self._begun: dict[int, tuple[int, int]] = {}
        self._has_shadow_roots = may_have_shadow_roots(source)
        self._build()
        name_foreign(self.elements, self._by_tag)

    def _build(self) -> None:
        """Build the elements in one walk, without recursion: a page may nest thousands of them.

        The loop runs for every node of every page, so it looks nothing up twice. Children are kept
        as they come, since to ask the parser for those of a third of the elements takes longer.
        """
        elements, by_tag, known = self.elements, self._by_tag, self._known
        element_node, text_node = html_parser.Element, html_parser.Text
        document, has_templates, number = self._document, False, -1
        shown_in = parents_shown(document) if self._has_shadow_roots else None
        nodes = iter(document.descendants if shown_in is None else shown_in)
        # The innermost open element, and its node: the parent of the next one, if not around that.
        around: Element | None = None
        above: Node = document
        for node in islice(nodes, SPARE_NODES + len(self.source)):
            up = node.parent if shown_in is None else shown_in[node]
            if has_templates and up not in known:
                continue  # the content of a template is not on the page
            while up is not above and around is not None:
                around.last, around = number, around.parent
                above = document if around is None else around._node  # noqa: SLF001 - not for rules
            if type(node) is text_node and around is not None:
                text = node.data
                around.children.append(text)
                if not text.isspace():  # as it is between most tags
                    around.letters += len(text.strip())
            elif type(node) is element_node:
                tag = node.tag
                number += 1
                known[node] = element = Element(tag, around, number, self, node)
                if around is not None:
                    around.children.append(element)
                elements.append(element)
                by_tag[tag].append(element)
                around, above = element, node
            elif type(node) is html_parser.DocumentFragment:
                has_templates = True
        while around is not None:
            around.last, around = number, around.parent
        self.is_too_big = next(nodes, None) is not None

    @property
    def tags(self) -> Set[str]:
        """The tags that elements of the page have."""
        return self._by_tag.keys()

    def by_tag(self, *tags: str) -> Sequence[Element]:
        """Return all elements with one of the tags, in document order."""
        if len(tags) > 1 and tags not in self._by_tags:
            found = [element for tag in tags for element in self._by_tag.get(tag, ())]
            self._by_tags[tags] = sorted(found, key=attrgetter("index"))
        return self._by_tag.get(tags[0], ()) if len(tags) == 1 else self._by_tags[tags]

    @cached_property
    def ids(self) -> Mapping[str, Element]:
        """The first element with each id."""
        found: dict[str, Element] = {}
        for number, name in self.values("id").items():
            if name:
                found.setdefault(name, self.elements[number])
        return found

    @cached_property
    def properties(self) -> Mapping[str, Sequence[Element]]:
        """The metas by their property, as Open Graph names them, as written."""
        found: defaultdict[str, list[Element]] = defaultdict(list)
        for meta in self.by_tag("meta"):
            found[meta.get("property")].append(meta)
        return found

    @cached_property
    def class_names(self) -> str:
        """Everything that is written in class attributes, in lower case, one element a line.

        Shows what names a page has at all.
        """
        return "\n".join(self.values("class").values()).lower()

    def values(self, name: str) -> Mapping[int, str]:
        """Return the values of an attribute by the numbers of all elements that may have it."""
        if name not in self._values:
            self._values[name] = self._read_values(name)
        return self._values[name]

    def _read_values(self, name: str) -> Mapping[int, str]:
        if self._has_shadow_roots:  # in which nothing can be selected
            return {each.index: each.get(name) for each in self.elements}
        nodes, known_as = self._document.select(f"[{name}]"), self._known.get
        return {
            element.index: node.attr(name) or ""
            for node in nodes
            if (element := known_as(node)) is not None
        }

    @cached_property
    def lines(self) -> Lines:
        """The lines and columns of the source."""
        return Lines(self.source)

    @cached_property
    def root(self) -> Element:
        """The <html> element, which every parsed page has."""
        return self.elements[0]

    @cached_property
    def head(self) -> Element:
        """The <head> element, which every parsed page has."""
        return self._by_tag["head"][0]

    @cached_property
    def body(self) -> Element | None:
        """The <body>; None for a page of frames."""
        return next(iter(self._by_tag.get("body", ())), None)

    def select(self, selector: str) -> Sequence[Element]:
        """Return the elements that a CSS selector matches, in document order.

        Raises UsageError if the selector is invalid.
        """
        if selector in self._selected:
            return self._selected[selector]
        try:
            nodes = self._document.select(selector)
        except html_parser.SelectorSyntaxError as error:
            reason = str(error).removeprefix(f'invalid CSS selector "{selector}": ')
            raise UsageError(
                "invalid CSS selector {selector!r}: {reason}", selector=selector, reason=reason
            ) from error
        found = [self._known[node] for node in nodes if node in self._known]
        self._selected[selector] = found
        return found

    def numbers(self, selector: str) -> Set[int]:
        """Return the numbers of the elements that a CSS selector matches.

        To select all that have an attribute costs as much as to ask eighty whether they have it.
        """
        if selector not in self._numbers:
            self._numbers[selector] = frozenset(e.index for e in self.select(selector))
        return self._numbers[selector]

    @cached_property
    def partings(self) -> Sequence[int]:
        """The numbers, in order, of the elements that part a text or that may not be read."""
        found = {e.index for tag in PARTING & self.tags for e in self._by_tag[tag]}
        return sorted(found | self.numbers(MAY_HIDE))

    @cached_property
    def shows_all_text(self) -> bool:
        """Whether all text of the document is on the page, as far as elements have it."""
        return not (self.is_too_big or self._has_shadow_roots or self.by_tag("template"))

    def at(self, offset: int) -> Element:
        """Return the innermost element around an offset in the source; at least <html>.

        For content that the parser moves, such as text out of a table, it may be an outer one.
        """
        (line, column), low, high = self.lines.at(offset), 0, len(self.elements)
        place = line, column - 1
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if self._begins(middle) <= place else (low, middle)
        element = self.elements[max(0, low - 1)]
        # A repeated <b> has the place of the first, which may be before that of others before it.
        while element.index and not (element.has_start_tag and element.start <= offset):
            element = self.elements[element.index - 1]
        while element.parent and offset >= element.end and offset >= element.reach.end:
            element = element.parent
        return element

    def _begins(self, number: int) -> tuple[int, int]:
        """Return the place of this element's tag, or of the last one before that has a tag."""
        begun = self._begun
        if number in begun:
            return begun[number]
        last = number
        while last and last not in begun and self.elements[last].place is None:
            last -= 1
        if last not in begun:
            begun[last] = self.elements[last].place or (1, 0)
        begun |= dict.fromkeys(range(last + 1, number + 1), begun[last])
        return begun[number]

    def end_tags(self, tag: str) -> Sequence[Span]:
        """Return all end tags of this name in the source, including those the parser ignores."""
        return end_tags(self.source, tag)

    def comments(self, word: str) -> Sequence[Comment]:
        """Return the comments that contain `word`, in order.

        The source is only tokenized again if it contains `word`.
        """
        return comments(self.source, word)

    def span(self, span: SourceSpan) -> Span:
        """Return a span of the parser as a span of the source."""
        if not self._has_returns:  # spares most pages two calls, thousands of times
            return Span(span.start_offset, span.end_offset)
        offset = self._carriage_returns.offset
        return Span(offset(span.start_offset), offset(span.end_offset))
