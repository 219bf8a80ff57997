"""What a page says of its article outside the text: title, headline, description, URL."""

from __future__ import annotations

from typing import NamedTuple

from seoaudit.page.addresses import urls
from seoaudit.page.head.head import Meta, Title
from seoaudit.page.tree.element import Element
from seoaudit.text.matching.transliterate import slug_words
from seoaudit.text.segments.normalise import fold_spaces


class HeadlineTexts(NamedTuple):
    """What is said of an article outside its text; each is "" where there is none."""

    title: str
    headline: str
    description: str
    slug: str


def read_headline_texts(
    title: Title | None, headline: Element | None, description: Meta | None, url: str | None
) -> HeadlineTexts:
    """What the page says of the article, without the name of the site."""
    return HeadlineTexts(
        title.without_brand if title else "",
        fold_spaces(headline.text) if headline else "",
        description.text if description else "",
        " ".join(slug_words(urls.path(url))),
    )
