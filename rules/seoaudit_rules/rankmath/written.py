"""The article's HTML as Rank Math gets it: what the editor stores, tags and all."""

import re
from collections.abc import Iterator

from seoaudit import Page
from seoaudit.facts import Element, Span
from seoaudit_rules.rankmath.letters import straight_quotes
from seoaudit_rules.rankmath.tokens import COMMENT, ENTITY, folded, pattern

WIDGET = "rank-math-seo-score"
_DECODED = {"&amp;": "&", "&quot;": '"', "&#39;": "'"}


def written(page: Page) -> str:
    """The HTML inside the article, without headline and whatever else is not stored with it.

    Where a selector names the article, everything it holds counts, save Rank Math's own widget.
    """
    article = page.article
    whole = _inside(page, article.element)
    apart = list(_widgets(page))
    if article.origin != "selector":
        apart += article.excluded
        if article.headline is not None and article.headline in article.element:
            apart.append(article.headline)
    kept, at = [], whole.start
    for cut in sorted(element.reach for element in apart):
        kept.append(page.source[at : max(at, cut.start)])
        at = max(at, cut.end)
    return "".join((*kept, page.source[at : whole.end]))


def _widgets(page: Page) -> Iterator[Element]:
    """The scores that Rank Math shows to readers; sites add them to a text when it is shown."""
    if WIDGET in page.source:
        yield from (e for e in page.article.element.descendants if WIDGET in e.classes)


def _inside(page: Page, element: Element) -> Span:
    """From after the start tag to the end tag, either of which may be left out in HTML."""
    start = element.end
    if not element.is_written:
        start = page.tree.head.outer.end if element.tag == "body" else element.start
    end = element.end_tag.start if element.end_tag else element.reach.end
    return Span(start, max(start, end))


def prepared(html: str) -> str:
    """HTML on one line, without scripts, styles, comments and entities; tags stay.

    An entity goes altogether: "seo&#8217;s" becomes "seos".
    """
    text = re.sub("&amp;|&quot;|&#39;", lambda found: _DECODED[found[0]], html)
    text = pattern(r"<(style|script)\b.*?</\1\s*>").sub("", folded(text))
    text = pattern(f"{COMMENT}|{ENTITY}").sub("", text)
    return straight_quotes(folded(text).replace(" .", "."))
