"""The article among the rest of the page."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Literal

from seoaudit.errors import UsageError
from seoaudit.page.article.boilerplate import PageRole, role_named
from seoaudit.page.article.declared import marked_body, only_article, only_post, post_content
from seoaudit.page.article.density import Density, measure
from seoaudit.page.article.headline import WidthOf, find_deck, find_featured, find_headline
from seoaudit.page.article.regions import below_header, labels_between, non_prose_regions
from seoaudit.page.article.stories import other_stories
from seoaudit.page.article.teasers import teaser_lists
from seoaudit.page.article.zones import named_zones
from seoaudit.page.tree.declared_size import declared_width
from seoaudit.page.tree.document_order import drop_nested, outside, within
from seoaudit.page.tree.html_elements import KINDS
from seoaudit.page.tree.tree import Element, Tree

ArticleOrigin = Literal["selector", "article-body", "post-content", "found", "body"]

# The numbers below were chosen by reading pages, and swept on 29 November 2026 on pages whose text
# others have annotated: 156 in many languages / 203 of news / 276 of WordPress. The F1 of the text
# found is .938/.935/.989; the comment on each number gives the change at neighbouring values.
# To measure again: python -m benchmarks.sweep

# Smallest share of the page's prose that an article contains.
# Swept: no page of 635 changes from 0.125 to 0.375.
MIN_CANDIDATE_SHARE = 0.25

# Share of the prose of an article above its headline that may be left out of it.
# Swept: no page of 635 changes from 0.125 to 0.375.
MAX_SHARE_ABOVE = 0.25

# Elements that contain one text of an article; even a short draft is more than its one paragraph.
TEXT_TAGS = KINDS - {"td", "th"} | {"figure"}

# Factor for <article> and <main>, which decides between containers that are much alike.
# Swept: the same F1 from 1.04 to 1.12 (up to 6 of 635 pages change).
ARTICLE_TAG = 1.08

# The same for a class or id that names the text of an article.
# Swept: F1 -.002/0/0 at 1.075, 0/0/0 at 1.1125, 0/0/0 at 1.1875, 0/0/0 at 1.225.
BODY_NAME = 1.15


class Article:
    """The element that contains the article, and which parts in and around it belong to it.

    `origin` says how it was found. `excluded` are the zones inside `element` that are not part of
    the article, in document order, none inside another. `featured` are the pictures between the
    headline and the text, which may be outside `element`. `headline` is the h1 of the article,
    inside `element` or before it; its text is not part of the article's text. `deck` is the line
    below it, if that is outside `element` or in a zone; its text is the first of the article's.
    `share` is that of the page's prose which the article has.
    """

    def __init__(
        self,
        element: Element,
        origin: ArticleOrigin,
        excluded: tuple[Element, ...] = (),
        featured: tuple[Element, ...] = (),
        headline: Element | None = None,
        share: float = 1.0,
    ) -> None:
        self.element = element
        self.origin = origin
        self.excluded = excluded
        self.featured = featured
        self.headline = headline
        self.deck: Element | None = None
        self.share = share
        self._held = self._bytes_of_held()

    def _bytes_of_held(self) -> bytes:
        """Return one byte for each element of the page: 1 if it is part of the article."""
        held = bytearray(len(self.element.tree.elements))
        for zone, is_held in ((self.element, 1), *((zone, 0) for zone in self.excluded)):
            held[zone.index : zone.last + 1] = bytes((is_held,)) * (zone.last - zone.index + 1)
        for picture in self.featured:
            held[picture.index] = 1
        return bytes(held)

    def holds(self, element: Element) -> bool:
        """Whether the element is part of the article: inside it and in no zone, or featured."""
        return self._held[element.index] == 1


# Whether the article of a page holds an element.
Holds = Callable[[Element], bool]


def find_article(
    tree: Tree, selector: str | None = None, width: WidthOf = declared_width
) -> Article:
    """Return the article, by `selector`, else by articleBody, else by the density of its prose.

    Several matches form one article in the smallest element around them, without what is between
    them. Raises UsageError if the selector is invalid or matches nothing.
    """
    body = tree.body or tree.root
    density = measure(body)
    if selector is not None:
        return _assemble(tree, density, "selector", _selected(tree, selector), width)
    marked = marked_body(tree, density)
    if marked:
        return _assemble(tree, density, "article-body", marked, width)
    if post := post_content(tree, density):
        return _assemble(tree, density, "post-content", [post], width)
    found = _best(density, only_post(tree, density) or only_article(tree, density) or body)
    found = _headed(density, found, find_headline(tree, found)) or found
    return _assemble(tree, density, "body" if found is body else "found", [found], width)


def _assemble(
    tree: Tree, density: Density, origin: ArticleOrigin, parts: Sequence[Element], width: WidthOf
) -> Article:
    element = _around(parts)
    headline = find_headline(tree, element)
    between = _between(element, parts)
    named = drop_nested([*named_zones(density, element), *between])
    zones, regions = [*named], []
    if origin == "post-content":
        zones += labels_between(density, element, named)
    elif origin != "selector":
        zones += other_stories(density, element, headline)
        regions = non_prose_regions(density, element, drop_nested(zones), headline)
        zones += [*regions, *_above(density, element, headline)]
    if origin != "selector":
        zones += teaser_lists(density, element)
    excluded = drop_nested(zones)
    paragraphs = outside(within(density.paragraphs, element), excluded)
    first = below_header(paragraphs, headline)[0] if paragraphs else element
    featured = find_featured(tree, element, headline, first, width, regions)
    kept = density.prose[element.index] - sum(density.prose[zone.index] for zone in excluded)
    whole = density.prose[tree.body.index] if tree.body else 0
    share = kept / whole if whole else 1.0
    article = Article(element, origin, excluded, featured, headline, share)
    if headline is not None and paragraphs and origin != "selector":
        deck = find_deck(density, headline, first)
        article.deck = deck if deck is not None and not article.holds(deck) else None
    return article


def _above(density: Density, element: Element, headline: Element | None) -> list[Element]:
    """Return the boxes with prose above the headline inside `element`: notices, teasers, greetings.

    An empty list if they contain much: then the headline is not that of the article.
    """
    if headline is None or headline not in element:
        return []
    above: list[Element] = []
    after = element.index
    for box in within(density.boxes, element):
        if box.index > headline.index:
            break
        if box.index > after and headline not in box and density.prose[box.index]:
            above.append(box)
            after = box.last
    held = sum(density.prose[box.index] for box in above)
    return above if held < MAX_SHARE_ABOVE * density.prose[element.index] else []


def _selected(tree: Tree, selector: str) -> Sequence[Element]:
    found = drop_nested(tree.select(selector))
    if not found:
        raise UsageError(
            "the CSS selector {selector!r} matches nothing on the page: "
            "select the element that contains the article's text",
            selector=selector,
        )
    return found


def _best(density: Density, root: Element) -> Element:
    """Return the element with the most prose and the least of anything else, at worst `root`."""
    zones = named_zones(density, root)
    text, prose = density.without(zones)
    whole = prose[root.index]
    best, highest = root, 0.0
    for box in (root, *outside(within(density.boxes, root), zones)):
        held = prose[box.index] if box.tag not in TEXT_TAGS else 0
        if held and held >= MIN_CANDIDATE_SHARE * whole:
            coverage, purity = held / whole, held / max(held, text[box.index])
            score = 2 * coverage * purity / (coverage + purity)
            if box.tag in ("article", "main"):
                score *= ARTICLE_TAG
            if role_named(box) is PageRole.BODY:
                score *= BODY_NAME
            if score >= highest:
                best, highest = box, score
    return best


def _headed(density: Density, found: Element, headline: Element | None) -> Element | None:
    """Return the <article> under the page's headline, if `found` contains several; else None."""
    if headline is None or headline not in found:
        return None
    own = next((e for e in headline.ancestors if e.tag == "article" and e in found), None)
    if own is None or own is found:
        return None
    whole = density.prose[found.index]
    held = [e for e in within(found.tree.by_tag("article"), found) if e not in own and own not in e]
    has_others = any(density.prose[e.index] for e in held)
    return own if has_others and density.prose[own.index] >= MIN_CANDIDATE_SHARE * whole else None


def _around(parts: Sequence[Element]) -> Element:
    """Return the smallest element that contains all parts."""
    around = parts[0]
    while parts[-1] not in around and around.parent is not None:
        around = around.parent
    return around


def _between(around: Element, parts: Sequence[Element]) -> list[Element]:
    """Return the elements of `around` outside the parts, in document order, none in another."""
    found: list[Element] = []
    starts = [part.index for part in parts]
    at, elements = around.index + 1, around.tree.elements
    while len(parts) > 1 and at <= around.last:
        element = elements[at]
        following = bisect_right(starts, element.index - 1)
        holds_part = following < len(parts) and parts[following] in element
        if not holds_part:
            found.append(element)
        at = at + 1 if holds_part and parts[following] is not element else element.last + 1
    return found
