"""Text of an article that is hidden from readers without a subscription."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seoaudit.late_pattern import late_pattern
from seoaudit.page.article.article import Article
from seoaudit.page.structured_data.item import Item
from seoaudit.page.tree.document_order import drop_nested
from seoaudit.page.tree.element_text import element_text
from seoaudit.page.tree.html_elements import MAY_HIDE, is_hidden, is_withheld
from seoaudit.page.tree.tree import Element
from seoaudit.text.segments.words import count_words

# Words in class names and ids of what only subscribers see.
_NAMED = late_pattern(r"subscri|premium|paywall|paid-|members?-only|restricted", re.IGNORECASE)

# Fewest characters of a hidden text that is part of an article: offers are in shorter lines.
# Chosen by reading pages; not swept.
MIN_WITHHELD_LENGTH = 100


def withheld_words(article: Article, items: Sequence[Item]) -> int:
    """Return the number of words in hidden parts of the article that are for subscribers.

    The sign is the class name of the part, or isAccessibleForFree in one of `items`:
    https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
    """
    access = (value.text for item in items for value in item.texts("isAccessibleForFree"))
    is_paid = any(text.lower().endswith("false") for text in access)
    parts = [e for e in _may_hide(article) if is_hidden(e) and (is_paid or _is_named(e, article))]
    texts = map(element_text, drop_nested(parts))
    return sum(count_words(text) for text in texts if len(text) >= MIN_WITHHELD_LENGTH)


def words_for_subscribers(article: Article) -> int:
    """Return the number of words that belong to the article although only subscribers see them."""
    parts = [e for e in _may_hide(article) if is_withheld(e) and article.holds(e)]
    return sum(count_words(element_text(part)) for part in drop_nested(parts))


def _may_hide(article: Article) -> Sequence[Element]:
    return [e for e in article.element.tree.select(MAY_HIDE) if e in article.element]


def _is_named(element: Element, article: Article) -> bool:
    """Whether the part, or what is around it in the article, is named as for subscribers."""
    around = (e for e in (element, *element.ancestors) if e in article.element)
    return any(_NAMED.search(f"{e.get('class')} {e.get('id')}") for e in around)
