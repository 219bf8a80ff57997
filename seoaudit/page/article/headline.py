"""The headline of an article, the line below it and the pictures beside it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice, pairwise

from seoaudit.late_pattern import late_pattern
from seoaudit.page.addresses import urls
from seoaudit.page.article.boilerplate import BESIDE, NEVER_ARTICLE, is_named, role_of
from seoaudit.page.article.density import Density
from seoaudit.page.tree.element import Element, Nodes
from seoaudit.page.tree.element_text import element_text
from seoaudit.page.tree.html_elements import is_hidden
from seoaudit.page.tree.tree import Tree
from seoaudit.text.recognition.file_names import is_image_file
from seoaudit.text.segments.normalise import fold_spaces

# The numbers below were chosen by reading pages, and swept on 29 November 2026 on pages whose text
# others have annotated: 156 in many languages / 203 of news / 276 of WordPress. The F1 of the text
# found is .938/.935/.989; the comment on each number gives the change at neighbouring values.
# To measure again: python -m benchmarks.sweep

# Pixels of width; a narrower picture is an icon, a face or a logo.
# Swept: the same F1 from 75 to 225 (up to 12 of 635 pages change).
MIN_PICTURE_WIDTH = 150

# Characters; shorter lines below a headline are kickers, dates and names.
# Swept: the same F1 from 10 to 30 (up to 5 of 635 pages change).
MIN_DECK_LENGTH = 20

# Characters at the beginning that are the same in a deck and in the description of the page.
# Swept: the same F1 from 30 to 90 (1 of 635 pages changes).
SAME_BEGINNING = 60

# Names of the line below a headline that says what the article is about.
DECK = late_pattern(
    r"(?:^|-)(?:dek|(?:sub-?)?deck|sub-?(?:head(?:er|ing|line)?|title|line)|stand-?first|strapline"
    r"|lede|intro|sottotitolo|chapo|entradilla|bajada|copete|sommario|vorspann|excerpt|summary)(?=-|$)"
)

# Elements whose text is no line below a headline.
_NO_DECK = frozenset("figure figcaption li td th details blockquote address time".split())

# From an <img> to the width in pixels at which it is shown; None if that is unknown.
WidthOf = Callable[[Element], float | None]

# Characters; shorter titles and headings match by accident.
# Swept: no page of 635 changes from 4 to 12.
MIN_MATCH_LENGTH = 8

# Smallest share of the title that is a headline; the rest names the site. A logo has less.
# Swept: the same F1 from 0.1667 to 0.5 (up to 12 of 635 pages change).
MIN_MATCH_SHARE = 1 / 3

# Headings that are compared with the title: no article needs more than one.
# Swept: no page of 635 changes from 25 to 75.
_MAX_HEADINGS = 50


def find_headline(tree: Tree, article: Element) -> Element | None:
    """Return the h1 of the article: one that the page title repeats, else one in or before it.

    On a page without an h1 an h2 that the title repeats is the headline.
    """
    titles = _titles(tree)
    headings = _shown(tree, "h1")
    if repeated := _repeated(headings or _shown(tree, "h2"), titles, article):
        return repeated
    told = {h1: text for h1, text in headings.items() if not h1.is_within(_is_beside)} or headings
    inside = [h1 for h1 in told if h1 in article]
    before = [
        h1 for h1, text in told.items() if h1.index < article.index and not _is_linked(h1, text)
    ]
    return inside[0] if inside else before[-1] if before else None


def _shown(tree: Tree, tag: str) -> Mapping[Element, str]:
    """Return the first headings with this tag that readers see, and their text."""
    seen = (heading for heading in tree.by_tag(tag) if not heading.is_within(is_hidden))
    texts = ((heading, element_text(heading)) for heading in islice(seen, _MAX_HEADINGS))
    return {heading: text for heading, text in texts if text}


def _repeated(
    headings: Mapping[Element, str], titles: Sequence[str], article: Element
) -> Element | None:
    repeated = [h for h, text in headings.items() if any(_repeats(text, t) for t in titles)]
    return max(repeated, key=lambda h: (h in article, len(headings[h])), default=None)


def repeats_title(headline: Element) -> bool:
    """Whether the title of the page says the headline, or the headline the title."""
    return any(_repeats(element_text(headline), title) for title in _titles(headline.tree))


def _is_beside(element: Element) -> bool:
    """Whether an element holds something else than the article: a list of other stories, a menu."""
    return element.tag in ("aside", "nav", "footer")


def _repeats(heading: str, title: str) -> bool:
    if len(heading) < MIN_MATCH_LENGTH:
        return False
    return title in heading or (heading in title and len(heading) >= MIN_MATCH_SHARE * len(title))


def _is_linked(heading: Element, text: str) -> bool:
    """Whether the heading is one link, as a site's logo is."""
    return any(e.tag == "a" and element_text(e) == text for e in heading.descendants)


def _descriptions(tree: Nodes) -> Sequence[str]:
    """Return the descriptions of the page, for results and for sharing."""
    named = (
        meta
        for meta in tree.by_tag("meta")
        if (meta.get("name") or meta.get("property")).lower().endswith("description")
    )
    texts = (fold_spaces(meta.get("content")) for meta in named)
    return [text for text in texts if len(text) >= MIN_DECK_LENGTH]


def _titles(tree: Nodes) -> Sequence[str]:
    written = [fold_spaces(title.text) for title in tree.by_tag("title")]
    shared = [fold_spaces(meta.get("content")) for meta in tree.properties.get("og:title", ())]
    return [title for title in (*written, *shared) if len(title) >= MIN_MATCH_LENGTH]


def find_deck(density: Density, headline: Element, first: Element) -> Element | None:
    """Return the line between the headline and `first`, the first paragraph of the article.

    Its sign is that the page's description is the same, or its name. The beginning of an article,
    which many pages take for their description, is none.
    """
    described: Sequence[str] | None = None
    beginning = element_text(first)[:SAME_BEGINNING]
    for box in _lines_between(density, headline, first):
        text = element_text(box)
        if len(text) < MIN_DECK_LENGTH or text.startswith(beginning):
            continue
        around = [e for e in (box, *box.ancestors) if headline not in e]
        roles = {role_of(e) for e in around}
        if any(e.tag in _NO_DECK for e in around) or not roles.isdisjoint(NEVER_ARTICLE):
            continue
        if described is None:  # most articles have no such line
            described = _descriptions(headline.tree)
        if any(each[:SAME_BEGINNING] == text[:SAME_BEGINNING] for each in described):
            return box
        if roles.isdisjoint(BESIDE) and any(is_named(e, DECK) for e in around):
            return box
    return None


def _lines_between(density: Density, headline: Element, first: Element) -> Iterator[Element]:
    """Yield the boxes between two elements that have no other box inside."""
    boxes = density.boxes
    start = bisect_right(boxes, headline.last, key=lambda box: box.index)
    for box, following in pairwise(boxes[start:]):
        if box.index >= first.index:
            return
        if following not in box and not density.links[box.index] > density.text[box.index] / 2:
            yield box


def find_featured(
    tree: Tree,
    article: Element,
    headline: Element | None,
    first: Element,
    width: WidthOf,
    above: Sequence[Element] = (),
) -> tuple[Element, ...]:
    """Return the pictures near the headline, up to `first`, the first paragraph of the article.

    `above` are boxes of the article with pictures, whatever their names, whose text is left out.
    If there is none, the picture that the page shares stands for them, wherever it is before.
    """
    images = tree.by_tag("img")
    if headline is None or not images:
        return ()
    around = article
    while headline not in around and around.parent is not None:
        around = around.parent
    end = max(first.index, headline.index)
    before = [i for i in images if i.index < end]
    featured = [
        image
        for image in before
        if around.index < image.index
        and not is_small(width(image))
        and _is_picture(image, around)
        and (_is_near(image, around, headline) or _is_photograph_in(above, image))
    ]
    shared = _shared(tree) if before and not featured else frozenset()
    alike = (
        i
        for i in before
        if _name(i.get("src")) in shared and not is_small(width(i)) and _is_picture(i, tree.root)
    )
    return tuple(featured or islice((i for i in alike if not i.is_within(_is_beside)), 1))


def _shared(tree: Nodes) -> frozenset[str]:
    """Return the names of the picture that is shared with the page; its sizes have the same."""
    names = (_name(meta.get("content")) for meta in tree.properties.get("og:image", ()))
    return frozenset(name for name in names if name and "logo" not in name.lower())


def _name(address: str) -> str:
    """Return the name of an image file; "" for other addresses, of which many end alike."""
    path = urls.path(address)
    return path.rpartition("/")[2] if is_image_file(path) else ""


def is_small(width: float | None) -> bool:
    """Whether an image of this width is an icon, a face or a logo; not if it is unknown."""
    return width is not None and width < MIN_PICTURE_WIDTH


def _is_picture(image: Element, around: Element) -> bool:
    return _has_source(image) and not image.is_within(is_hidden) and not _leads_away(image, around)


def _is_photograph_in(boxes: Sequence[Element], image: Element) -> bool:
    """Whether an image is in one of the boxes, and no drawing such as an icon."""
    return any(image in box for box in boxes) and not image.get("src").endswith(".svg")


def _is_near(image: Element, around: Element, headline: Element) -> bool:
    """Whether nothing around a picture sets it apart from the headline."""
    for element in (image, *image.ancestors):
        if element is around:
            return True
        if headline not in element and _is_apart(element):
            return False
    return True


def _has_source(image: Element) -> bool:
    """Whether the tag, or one beside it, has a URL for the picture."""
    if image.parent is not None and image.parent.tag == "picture":
        return True
    given = ((name, value) for name, value in image.attributes.items() if value)
    return any(
        "src" in name or (name[:5] == "data-" and is_image_file(value)) for name, value in given
    )


def _leads_away(image: Element, around: Element) -> bool:
    """Whether it links to another page, as logos, share buttons and teasers do.

    A picture of an article may link to its larger version, a video, or the page itself.
    """
    link = next((e for e in image.ancestors if e.tag == "a" and e in around), None)
    parts = urls.split(link.get("href")) if link else None
    if parts is None or not (parts.netloc or parts.path):
        return False
    if parts.scheme == "javascript":
        return True
    if is_image_file(parts.path) or parts.path in _own_paths(image.tree):
        return False
    return not any(word in f"{parts.netloc}{parts.path}" for word in ("video", "gallery"))


def _own_paths(tree: Nodes) -> Sequence[str]:
    """Return the paths of the page's own URLs, as far as it names them."""
    own = [link.get("href") for link in tree.select("link[rel=canonical i]")]
    own += [meta.get("content") for meta in tree.properties.get("og:url", ())]
    return [parts.path for address in own if (parts := urls.split(address))]


def _is_apart(element: Element) -> bool:
    return element.tag == "header" or role_of(element) in BESIDE
