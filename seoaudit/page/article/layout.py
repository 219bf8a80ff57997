"""The layout of an article: where its paragraphs are, and which boxes belong beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.addresses import urls
from seoaudit.page.article.density import Density
from seoaudit.page.article.headline import is_small
from seoaudit.page.tree.declared_size import declared_width
from seoaudit.page.tree.document_order import within
from seoaudit.page.tree.element_text import element_text
from seoaudit.page.tree.html_elements import HEADINGS
from seoaudit.page.tree.tree import Element
from seoaudit.text.recognition.publisher_lines import (
    MAX_LINE_LENGTH,
    continues_below,
    is_of_player,
    may_have_lines,
)
from seoaudit.text.segments.sentences import is_closed

# The numbers below were chosen by reading pages, and swept on 29 November 2026 on pages whose text
# others have annotated: 156 in many languages / 203 of news / 276 of WordPress. The F1 of the text
# found is .938/.935/.989; the comment on each number gives the change at neighbouring values.
# To measure again: python -m benchmarks.sweep

# Share of links above which a box without prose is a list of links.
# Swept: F1 -.001/+.001/0 at 0.25, 0/+.001/0 at 0.375, 0/0/0 at 0.625, 0/-.001/0 at 0.75.
MAX_LINK_DENSITY = 0.5

# The same for a paragraph among others, such as "Read also: ...".
# Swept: F1 0/0/0 at 0.375, 0/0/0 at 0.5625, -.001/-.001/0 at 0.9375, -.001/-.001/0 at 1.125.
MAX_PARAGRAPH_LINK_DENSITY = 0.75

# Characters of a label between paragraphs, such as "Advertisement".
# Swept: the same F1 from 8 to 22 (up to 6 of 635 pages change).
LABEL = 15

# The same for one that stands between paragraphs more than once.
# Swept: the same F1 from 15 to 45 (1 of 635 pages changes).
REPEATED_LABEL = 30

# Characters of a link to a source, on average; the names of networks to share on are shorter.
# Swept: no page of 635 changes from 6 to 18.
MIN_SOURCE_LENGTH = 12

TITLES = HEADINGS | {"summary"}
_TEXT_TAGS = frozenset("p ul ol dl table pre blockquote figure details".split()) | HEADINGS
# Elements in a text that are in it with all they hold.
_QUOTES = frozenset(("blockquote", "details"))
# Elements that only somebody who writes a text uses, unlike kickers, dates and tags.
WRITTEN = frozenset("pre blockquote table dl ul ol".split())
# Elements whose paragraphs are items or quotations in a text around them.
_IN_TEXT = frozenset("ul ol dl table tbody tr td li blockquote figure dd".split())


class Layout(NamedTuple):
    """Where the paragraphs of an article are, and what is around them.

    `homes` are the numbers of the boxes they are directly inside; whether one of them is a <p>.
    `spoken_titles` are those that only their role makes titles.
    `first` and `last` are the numbers of the first and the last element of the prose, `header` that
    of the first which may be in the header.
    """

    density: Density
    homes: Mapping[int, bool]
    header: int
    first: int
    last: int
    titles: Sequence[Element]
    spoken_titles: Sequence[Element]
    images: Sequence[Element]
    labels: Collection[str]
    headline: Element | None

    def is_region(self, box: Element) -> bool:
        """Whether a box without prose is not part of the article."""
        is_inside = self._is_inside(box)
        is_home = self.density.around[box.index] in self.homes
        if _is_title(box):
            return not (self._is_below_header(box) or is_home)
        if self.is_text(box):
            return self._is_linked_text(box)
        if self.density.is_linked(box, MAX_LINK_DENSITY):
            return not (is_inside and is_home and self._is_line(box))
        if self._has_picture(box) and not (box.last < self.first and self.headline):
            return False
        if is_inside:
            return self._is_label(box) and not self._has_title(box)
        if self._has_title(box):
            belongs = is_home or self._is_below_header(box)
        else:
            belongs = is_home and self._holds_text(box)
        return not belongs

    def _has_picture(self, box: Element) -> bool:
        """Whether a box has an image that is no icon, as far as the tag says."""
        return any(not is_small(declared_width(image)) for image in within(self.images, box))

    def _has_title(self, box: Element) -> bool:
        return bool(within(self.titles, box) or within(self.spoken_titles, box))

    def _is_inside(self, box: Element) -> bool:
        return self.first <= box.last and box.index <= self.last

    def _is_below_header(self, box: Element) -> bool:
        return self.header <= box.last and box.index <= self.last

    def is_text(self, box: Element) -> bool:
        """Whether a box is a paragraph, list or the like beside the paragraphs."""
        return box.tag in _TEXT_TAGS and self.density.around[box.index] in self.homes

    def is_whole(self, box: Element) -> bool:
        """Whether a box is in the text with all it holds: a quotation, a title in a wrapper."""
        if self.density.around[box.index] not in self.homes:
            return False
        if box.tag in _QUOTES or self._has_title(box):
            return True
        return not self._is_inside(box) and self._holds_text(box)

    def _holds_text(self, box: Element) -> bool:
        """Whether a box beside the paragraphs has more than loose lines in it."""
        inside = within(self.density.boxes, box)
        texts = [element_text(each) for each in inside if each.tag == "p"]
        is_closed_text = bool(texts) and all(map(is_closed, texts))
        return is_closed_text or any(each.tag in WRITTEN for each in inside)

    def _is_linked_text(self, box: Element) -> bool:
        if box.tag == "p" and _is_sentence_around_link(box):
            return False
        most = MAX_PARAGRAPH_LINK_DENSITY if box.tag == "p" else MAX_LINK_DENSITY
        return self.density.is_linked(box, most) and not self._has_sources(box)

    def _is_line(self, box: Element) -> bool:
        """Whether a box has a line of text with one link in it, as a paragraph may."""
        links = [e for e in box.descendants if e.tag == "a"]
        is_plain = not within(self.density.boxes, box) and len(links) == 1
        return is_plain and not self.density.is_linked(box, MAX_PARAGRAPH_LINK_DENSITY)

    def _has_sources(self, box: Element) -> bool:
        """Whether a list leads to several sites, in words: related stories are all on one."""
        links = within(box.tree.by_tag("a"), box) if box.tag in ("ul", "ol") else ()
        if self.density.links[box.index] < MIN_SOURCE_LENGTH * len(links):
            return False
        sites = {parts.netloc for link in links if (parts := urls.split(link.get("href")))}
        return len(sites) > 1

    def _is_label(self, box: Element) -> bool:
        is_between = self.homes.get(self.density.around[box.index], False)
        length = self.density.text[box.index]
        if not is_between or length >= REPEATED_LABEL or self.density.links[box.index]:
            return False
        text = element_text(box)
        if text in self.labels:
            return True
        is_line = not any(inside.tag in _TEXT_TAGS for inside in box.descendants)
        return is_line and length < LABEL and not is_closed(text)


def _is_sentence_around_link(box: Element) -> bool:
    """Whether a paragraph begins before its link and ends behind it: "See how honey is sold."

    Unlike "Read also: …", which announces the link and ends with it.
    """
    children = box.children
    first, last = (children[0], children[-1]) if len(children) > 1 else ("", "")
    if not (isinstance(first, str) and isinstance(last, str)):
        return False
    return first.strip()[-1:].isalpha() and is_closed(last) and not last.strip().endswith(":")


def publisher_lines(density: Density, boxes: Sequence[Element]) -> Collection[int]:
    """Return the numbers of the boxes without a picture that `is_publisher_s` is true of."""
    short = [box for box in boxes if density.text[box.index] <= 2 * MAX_LINE_LENGTH]
    if not may_have_lines(map(element_text, short)):
        return ()
    images = boxes[0].tree.by_tag("img")
    return {box.index for box in short if is_publisher_s(density, box) and not within(images, box)}


def is_publisher_s(density: Density, box: Element) -> bool:
    """Whether a box has only a line that the article goes on below, or that of a player."""
    if density.text[box.index] > 2 * MAX_LINE_LENGTH:
        return False
    text = element_text(box)
    return continues_below(text) or (box.tag not in HEADINGS and is_of_player(text))


def _is_title(box: Element) -> bool:
    return box.tag in TITLES or box.get("role") == "heading"


def spoken_titles(density: Density) -> Sequence[Element]:
    """Return the boxes that only their role makes titles."""
    tree = density.boxes[0].tree
    roles = tree.values("role")
    headings = {number for number, role in roles.items() if role == "heading"}
    return [box for box in density.boxes if box.index in headings] if headings else ()


def homes_of(density: Density, paragraphs: Sequence[Element]) -> dict[int, bool]:
    """Return the boxes that paragraphs, lists and quotations are directly in; see `_Layout`."""
    homes: dict[int, bool] = {}
    elements = paragraphs[0].tree.elements
    for box in paragraphs:
        home = density.around[box.index]
        while elements[home].tag in _IN_TEXT and density.around[home] != home:
            home = density.around[home]
        homes[home] = homes.get(home, False) or box.tag == "p"
        if box.tag not in _TEXT_TAGS | _IN_TEXT:  # its text is broken by <br>
            homes.setdefault(box.index, False)
    return homes


def repeated_labels(
    density: Density, boxes: Sequence[Element], homes: Collection[int]
) -> Collection[str]:
    """Return the short texts that several boxes beside the paragraphs share."""
    texts = Counter(
        element_text(box)
        for box in boxes
        if density.around[box.index] in homes and may_be_label(density, box)
    )
    return {text for text, times in texts.items() if times > 1}


def may_be_label(density: Density, box: Element) -> bool:
    """Whether a box is as short as a label, and not what an author writes."""
    is_author_s = box.tag in _TEXT_TAGS or "wp-block" in box.get("class")
    return 0 < density.text[box.index] < REPEATED_LABEL and not is_author_s
