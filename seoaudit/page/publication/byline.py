"""The byline of an article: the element that names its author to readers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain, islice, pairwise
from typing import TYPE_CHECKING

from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple
from seoaudit.page.article.article import Article
from seoaudit.page.article.blocks import Block
from seoaudit.page.article.boilerplate import NEVER_ARTICLE, role_of
from seoaudit.page.publication.byline_words import is_signed, names_author, opens
from seoaudit.page.publication.names import MAX_NAME_LENGTH, is_dated, is_name
from seoaudit.page.tree.html_elements import UNREAD
from seoaudit.page.tree.tree import Element, Tree
from seoaudit.text.segments.normalise import fold_spaces

if TYPE_CHECKING:
    import re

# The numbers below were chosen by reading pages, and swept on 28 November 2026 on 50 pages in many
# languages whose author others have annotated; the byline found names the author of .660 of them.
# The comment on each number gives the results of neighbouring values.
# To measure again: python -m benchmarks.sweep

# Characters of a byline recognised by its first word, which may also begin a sentence.
# Swept: as many authors found from 50 to 150 (1 of 50 pages changes).
MAX_OPENED_LENGTH = 100
# Elements and texts of a block that are read for its lines: a guard against blocks within blocks.
MAX_OPENED_NODES = 200

# Characters of a byline recognised by its class name, which whole articles may also have.
# Swept: as many authors found from 150 to 450 (up to 2 of 50 pages change).
MAX_NAMED_LENGTH = 300

# Words in class names and ids around the name of an author.
NAMES = "author byline writer reporter journalist contributor service-name".split()

# Elements after the headline or the first of the article among which a byline is searched for.
# Swept: no page of 50 changes from 100 to 300.
REACH_AFTER = 200

# Elements before the first or the last of the article among which a byline is searched for.
# Swept: as many authors found from 25 to 75 (1 of 50 pages changes).
REACH_BEFORE = 50

# Elements after the headline among which a name is searched for beside a date.
# Swept: no page of 50 changes from 30 to 90.
MAX_FRONT_ELEMENTS = 60

# Fewest paragraphs of an article whose last one may be a note on its author.
# Swept: no page of 50 changes from 1 to 5.
MIN_PARAGRAPHS = 3

TOLD = "[rel~=author], [itemprop~=author], [id*=author i]"


class Layout(NamedTuple):
    """The context of a byline: the page, its article and the blocks of the article."""

    tree: Tree
    article: Article
    blocks: Sequence[Block]


def find_byline(tree: Tree, article: Article, blocks: Sequence[Block]) -> Element | None:
    """Return the element that names the author to readers; None if none is recognised.

    The signs are rel="author", the names of its classes, an opening such as "By" or "© 2026", a
    name beside or below the date, a note on the author under the article, a mail address there, or
    the names of several people in the copyright notice of the page.
    """
    layout = Layout(tree, article, blocks)
    named = filter(_is_named, _maybe_named(tree))
    opened = filter(_opens_like_byline, _in_reach(layout))
    dated = chain(_beside_date(layout), _below_date(layout))
    candidates = chain(named, opened, dated, _under_article(layout), _signed(layout))
    byline = next((e for e in candidates if not _is_apart(e, layout)), None)
    return byline or next(_copyright(layout), None)


def _beside_date(layout: Layout) -> Iterator[Element]:
    """Yield the elements with only a name, next to a date, between the headline and the text."""
    headline = layout.article.headline
    if headline is None:
        return
    paragraphs = (b.element.index for b in layout.blocks if b.kind == "p")
    below = [*islice((i for i in paragraphs if i > headline.index), 2), layout.article.element.last]
    # The first one may be the line under the headline.
    end = below[min(1, len(below) - 1)]
    end = min(end, headline.last + MAX_FRONT_ELEMENTS)
    texts = [(e, _own_text(e)) for e in layout.tree.elements[headline.last + 1 : end]]
    shown = [(e, text) for e, text in texts if text]
    for (one, first), (other, second) in pairwise(shown):
        if is_name(first) and is_dated(second):
            yield one
        elif is_dated(first) and is_name(second):
            yield other


def _below_date(layout: Layout) -> Iterator[Element]:
    """Yield the short texts at the top with a date on one line and the publisher on the next."""
    headline = layout.article.headline
    for block in layout.blocks:
        if headline and block.element.index < headline.index:
            continue
        if len(block.text) > MAX_OPENED_LENGTH:
            return
        dated, *others = [line for line in _lines(block.element) if line] or [""]
        if others and is_dated(dated) and not any(map(is_dated, others)):
            yield block.element


def _lines(element: Element) -> Sequence[str]:
    """Return the lines of an element, as separated by <br>; not all if blocks inside have many."""
    lines = [""]
    room = 2 * MAX_OPENED_LENGTH
    for inner in islice(element.walk(), MAX_OPENED_NODES):
        if isinstance(inner, str):
            lines[-1] += inner
            room -= len(inner.strip())
            if room < 0:
                break
        elif inner.tag == "br":
            lines.append("")
    return [fold_spaces(line) for line in lines]


def _under_article(layout: Layout) -> Iterator[Element]:
    """Yield the last paragraph if it begins in italics and with a name."""
    paragraphs = [b for b in layout.blocks if b.kind == "p"]
    if len(paragraphs) < MIN_PARAGRAPHS:
        return
    last = paragraphs[-1]
    italics = (e for e in (last.element, *last.element.descendants) if e.tag in ("em", "i"))
    opening = next(italics, None)
    is_note = opening is not None and last.text.startswith(_own_text(opening)[:MAX_NAME_LENGTH])
    if is_note and is_name(" ".join(last.text.split()[:2])):
        yield last.element


def _signed(layout: Layout) -> Iterator[Element]:
    """Yield the links to mail addresses at the end of the article, or in a paragraph left out."""
    article, end = layout.article, layout.article.element.last + 1
    notes = [zone for zone in article.excluded if zone.tag == "p"]
    for element in layout.tree.elements[max(0, end - REACH_BEFORE) : end]:
        is_address = element.tag == "a" and element.get("href").startswith("mailto:")
        if is_address and (article.holds(element) or any(element in note for note in notes)):
            yield element


def _copyright(layout: Layout) -> Iterator[Element]:
    """Yield the copyright notices at the end of the page with several names: a company has one."""
    for element in layout.tree.elements[-REACH_BEFORE:]:
        text = _own_text(element)
        if text.startswith("©") and len(text) <= MAX_NAMED_LENGTH:
            holders = text.replace(" and ", ",").replace("&", ",").split(",")
            if sum(is_name(holder) for holder in holders) > 1:
                yield element


def _own_text(element: Element) -> str:
    return fold_spaces(" ".join(text for text in element.children if isinstance(text, str)))


def _in_reach(layout: Layout) -> Sequence[Element]:
    """Return the elements after the headline, around the article's first ones, and its last ones.

    If the headline is the name of the site, the article begins far below it.
    """
    article, elements = layout.article, layout.tree.elements
    start, end = article.element.index, article.element.last + 1
    first = min((article.headline or article.element).index, start)
    if end - first <= REACH_AFTER + REACH_BEFORE:
        return elements[first:end]
    reached = {
        *range(first, first + REACH_AFTER),
        *range(max(first, start - REACH_BEFORE), min(end, start + REACH_AFTER)),
        *range(end - REACH_BEFORE, end),
    }
    return [elements[index] for index in sorted(reached) if index < len(elements)]


def _is_apart(element: Element, layout: Layout) -> bool:
    """Whether it is in a menu, in comments, in related stories, or in text that is not read.

    Some sites keep the whole article in an element named like one of these.
    """
    article = layout.article
    post = _post(article)
    for around in (element, *element.ancestors):
        is_around = article.element in around
        if around.tag in UNREAD or (around not in article.element and is_around):
            return around.tag in UNREAD
        if around.tag == "footer" and around in post:
            continue
        is_inside = around in article.element
        is_named = role_of(around) in NEVER_ARTICLE and not (
            around is element and _opens_like_byline(element)
        )
        if is_named and (not is_inside or around in article.excluded):
            return True
    return False


def _post(article: Article) -> Element:
    """Return the <article> around the text, whose own footer may name the author."""
    around = (article.element, *article.element.ancestors)
    return next((e for e in around if e.tag == "article"), article.element)


def _maybe_named(tree: Tree) -> Sequence[Element]:
    """Return the elements with rel="author" or one of the names, in order, also inside a word."""
    present = [name for name in NAMES if name in tree.class_names]  # each takes a search
    return tree.select(", ".join((TOLD, *(f"[class*={name} i]" for name in present))))


def _is_named(element: Element) -> bool:
    is_told = "author" in (*element.get("rel").split(), *element.get("itemprop").split())
    if not is_told and not _named().search(f"{element.get('class')} {element.get('id')}"):
        return False
    length = 0
    for text in islice(element.walk(), MAX_OPENED_NODES):
        length += len(text.strip()) if isinstance(text, str) else 0
        if length > MAX_NAMED_LENGTH:
            return False
    return length > 0


def _opens_like_byline(element: Element) -> bool:
    """Whether a short text opens like a byline, or continues like one after a date.

    Or a text of any length ends in a name with a title.
    """
    texts = [child for child in element.children if isinstance(child, str)]
    if texts and is_signed(texts[-1]):
        return True
    opening = next((text for text in texts if not text.isspace()), "")
    if not 0 < len(opening) <= MAX_OPENED_LENGTH:
        return False
    is_copyright = opening.lstrip().startswith("©") and is_dated(opening)
    if is_copyright or names_author(opening):
        return True
    if sum(map(len, texts)) > MAX_OPENED_LENGTH or not any(map(opens, texts[1:])):
        return False
    return len(element.text) <= MAX_OPENED_LENGTH and is_dated(fold_spaces(element.text))


@cache
def _named() -> re.Pattern[str]:
    words = "|".join(NAMES)
    return late_pattern(rf"(?i:(?<![^\W_])(?:{words})s?(?![^\W_]))|[a-z](?:Author|Byline)(?![a-z])")
