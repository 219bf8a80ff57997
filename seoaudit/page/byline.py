"""What a reader is told between the headline and the text: who wrote the article, and when."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from seoaudit.page.boilerplate import Part, part
from seoaudit.page.reading import UNREAD
from seoaudit.page.tree import Element

if TYPE_CHECKING:
    import re

    from seoaudit.page import Page

LONGEST_OPENED, LONGEST_NAMED = 100, 300
"""Characters of a byline told by its first word, which may begin a sentence too, and by the name of
its class, which whole articles may have too."""

NAMES = "author byline writer reporter journalist contributor"
"""Words in class names and ids around the name of an author."""

REACH_AFTER, REACH_BEFORE = 200, 50
"""Elements after the headline, and before the end of the article, among which a byline stands."""

SELECTOR = "[rel~=author], [itemprop~=author], [id*=author i], " + ", ".join(
    f"[class*={name} i]" for name in NAMES.split()
)

OPENINGS = (
    "by written_by words_by posted_by reported_by story_by text_by "
    "بقلم كتب كتبت كتبه كتبها إعداد اعداد تحرير الكاتب الكاتبة المحرر بواسطة "
    "par écrit_par von por escrito_por publicado_por di scritto_da door av af "
    "автор oleh yazan نویسنده توسط تحریر מאת 作者 記者 记者 文 来源 責任編集 责任编辑 责编 编辑"
)
"""Words before the name of an author; the underscore stands for a space."""


def find_byline(page: Page) -> Element | None:
    """The element that tells readers who wrote the article, None where none is recognised.

    Told by rel="author", by the names of its classes, or by an opening such as "By".
    """
    named = filter(_is_named, page.tree.select(SELECTOR))
    opened = filter(_opens_like_byline, _in_reach(page))
    return next((e for e in chain(named, opened) if not _is_apart(e, page)), None)


def find_times(page: Page) -> Sequence[Element]:
    """Every <time datetime> between the headline and the first paragraph of the article."""
    headline = page.article.headline
    if headline is None:
        return ()
    paragraphs = (b.element.index for b in page.blocks if b.kind == "p")
    end = next((i for i in paragraphs if i > headline.index), page.article.element.last)
    times = page.tree.by_tag("time")
    return [t for t in times if t.get("datetime").strip() and headline.index <= t.index < end]


def _in_reach(page: Page) -> Sequence[Element]:
    """The elements after the headline, and the last ones of the article."""
    article, elements = page.article, page.tree.elements
    first = min((article.headline or article.element).index, article.element.index)
    end = article.element.last + 1
    if end - first <= REACH_AFTER + REACH_BEFORE:
        return elements[first:end]
    return [*elements[first : first + REACH_AFTER], *elements[end - REACH_BEFORE : end]]


def _is_apart(element: Element, page: Page) -> bool:
    """Whether it stands in a menu, in comments, in related stories, or in what is not read.

    Some sites keep the whole article in what is named like one of these.
    """
    article = page.article
    for around in (element, *element.ancestors):
        is_around = article.element in around
        if around.tag in UNREAD or (around not in article.element and is_around):
            return around.tag in UNREAD
        is_inside = around in article.element
        if part(around) is Part.FRAME and (not is_inside or around in article.excluded):
            return True
    return False


def _is_named(element: Element) -> bool:
    is_told = "author" in (*element.get("rel").split(), *element.get("itemprop").split())
    if not is_told and not _named().search(f"{element.get('class')} {element.get('id')}"):
        return False
    length = 0
    for text in element.walk():
        length += len(text.strip()) if isinstance(text, str) else 0
        if length > LONGEST_NAMED:
            return False
    return length > 0


def _opens_like_byline(element: Element) -> bool:
    texts = (child for child in element.children if isinstance(child, str))
    opening = next((text for text in texts if not text.isspace()), "")
    return 0 < len(opening) <= LONGEST_OPENED and _opening().match(opening) is not None


@cache
def _named() -> re.Pattern[str]:
    import re

    words = "|".join(NAMES.split())
    return re.compile(rf"(?i:(?<![^\W_])(?:{words})s?(?![^\W_]))|[a-z](?:Author|Byline)(?![a-z])")


@cache
def _opening() -> re.Pattern[str]:
    import re

    words = "|".join(word.replace("_", r"\s+") for word in OPENINGS.split())
    return re.compile(rf"\W*+(?:{words})(?:$|[\s:：/／|])", re.IGNORECASE)
