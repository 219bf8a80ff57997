"""The article's HTML as Rank Math gets it: what the WordPress editor stores, tags included."""

import re
from collections.abc import Iterator

from seoaudit import Page
from seoaudit.facts import Element, Span
from seoaudit_rules.rankmath.letters import straight_quotes
from seoaudit_rules.rankmath.tokens import COMMENT, ENTITY, folded, pattern

WIDGET = "rank-math-seo-score"
_DECODED = {"&amp;": "&", "&quot;": '"', "&#39;": "'"}


def stored_html(page: Page) -> str:
    """The HTML inside the article, without the headline and whatever else is not stored with it.

    If a selector defines the article, everything in it counts, except Rank Math's own widget.
    """
    article = page.article
    whole = _inside(page, article.element)
    removed = list(_widgets(page))
    if article.origin != "selector":
        removed += article.excluded
        if article.headline is not None and article.headline in article.element:
            removed.append(article.headline)
    kept, at = [], whole.start
    for cut in sorted(element.reach for element in removed):
        kept.append(page.source[at : max(at, cut.start)])
        at = max(at, cut.end)
    return "".join((*kept, page.source[at : whole.end]))


def _widgets(page: Page) -> Iterator[Element]:
    """The score widgets that Rank Math adds when the page is displayed."""
    if WIDGET in page.source:
        yield from (e for e in page.article.element.descendants if WIDGET in e.classes)


def _inside(page: Page, element: Element) -> Span:
    """The span between start tag and end tag, either of which HTML allows to be omitted."""
    start = element.end
    if not element.has_start_tag:
        start = page.tree.head.outer.end if element.tag == "body" else element.start
    end = element.end_tag.start if element.end_tag else element.reach.end
    return Span(start, max(start, end))


def cleaned(html: str) -> str:
    """HTML on one line, without scripts, styles, comments and entities; tags are kept.

    Entities are removed entirely: "seo&#8217;s" becomes "seos".
    """
    text = re.sub("&amp;|&quot;|&#39;", lambda found: _DECODED[found[0]], html)
    text = pattern(r"<(style|script)\b.*?</\1\s*>").sub("", folded(text))
    text = pattern(f"{COMMENT}|{ENTITY}").sub("", text)
    return straight_quotes(folded(text).replace(" .", "."))
