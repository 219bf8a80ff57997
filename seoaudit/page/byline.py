"""What a reader is told between the headline and the text: who wrote the article, and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from seoaudit.page.boilerplate import Part, part
from seoaudit.page.reading import UNREAD
from seoaudit.page.tree import Element
from seoaudit.text.normalise import fold_spaces, normalise

if TYPE_CHECKING:
    import re

    from seoaudit.page import Page

LONGEST_BYLINE = 100
"""Characters; a longer text is a sentence, whatever its first word."""

NAMES = "author authors byline bylines by-line writer writers reporter journalist columnist contributor vcard"
"""Words in class names and ids around the name of an author."""

OPENINGS = (
    "by written_by words_by posted_by reported_by story_by text_by "
    "بقلم كتب كتبت كتبه كتبها إعداد تحرير الكاتب الكاتبة المحرر بواسطة "
    "par écrit_par von por escrito_por publicado_por di scritto_da door av af "
    "автор oleh yazan نویسنده توسط تحریر מאת 作者 記者 记者 文 来源 責任編集 责任编辑 责编 编辑"
)
"""Words before the name of an author; the underscore stands for a space."""


def find_byline(page: Page) -> Element | None:
    """The element that tells readers who wrote the article, None where none is recognised.

    Told by rel="author", by the names of its classes, or by an opening such as "By".
    """
    article = page.article
    first = article.headline or article.element
    start, end = min(first.index, article.element.index), article.element.last
    for element in _outside_frames(page):
        if _is_named(element) and fold_spaces(element.text):
            return element
        if start <= element.index <= end and _opens_like_byline(element):
            return element
    return None


def find_times(page: Page) -> Sequence[Element]:
    """Every <time datetime> between the headline and the first paragraph of the article."""
    headline = page.article.headline
    if headline is None:
        return ()
    paragraphs = (b.element.index for b in page.blocks if b.kind == "p")
    end = next((i for i in paragraphs if i > headline.index), page.article.element.last)
    times = page.tree.by_tag("time")
    return [t for t in times if t.get("datetime").strip() and headline.index <= t.index < end]


def _outside_frames(page: Page) -> Iterator[Element]:
    """The elements of the body outside menus, comments, related stories and the like."""
    after = 0
    for element in page.tree.body.descendants if page.tree.body else ():
        if element.index <= after:
            continue
        if element.tag in UNREAD or (part(element) is Part.FRAME and _is_apart(element, page)):
            after = element.last
        else:
            yield element


def _is_apart(frame: Element, page: Page) -> bool:
    """Whether what is named a frame is one: some sites keep the whole article in one."""
    article = page.article
    if frame in article.element:
        return frame in article.excluded
    return article.element not in frame


def _is_named(element: Element) -> bool:
    if "author" in element.get("rel").split() or "author" in element.get("itemprop").split():
        return True
    names = f"{element.get('class')} {element.get('id')}"
    return len(names) > 1 and _named().search(names) is not None


def _opens_like_byline(element: Element) -> bool:
    text = next(
        (child for child in element.children if isinstance(child, str) and child.strip()), ""
    )
    if not text or len(text) > LONGEST_BYLINE:
        return False
    return _opening().match(normalise(fold_spaces(text))) is not None


@cache
def _named() -> re.Pattern[str]:
    import re

    words = "|".join(NAMES.split())
    return re.compile(rf"(?i:(?<![^\W_])(?:{words})(?![^\W_]))|[a-z](?:Author|Byline)(?![a-z])")


@cache
def _opening() -> re.Pattern[str]:
    import re

    words = "|".join(re.escape(normalise(w.replace("_", " "))) for w in OPENINGS.split())
    return re.compile(rf"\W*(?:{words})(?:$|[\s:：/／|])")
