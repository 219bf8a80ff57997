"""The texts of a page that name the subject of its article: title, headline, description, URL."""

from __future__ import annotations

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.addresses import urls
from seoaudit.page.head.head import Meta, Title
from seoaudit.page.tree.element import Element
from seoaudit.page.tree.element_text import element_text
from seoaudit.text.matching.transliterate import slug_words


class HeadlineTexts(NamedTuple):
    """The texts that name the subject of an article; each is "" if the page has none."""

    title: str
    headline: str
    description: str
    slug: str


def read_headline_texts(
    title: Title | None, headline: Element | None, description: Meta | None, url: str | None
) -> HeadlineTexts:
    """Return these texts, without the name of the site."""
    return HeadlineTexts(
        title.without_brand if title else "",
        element_text(headline) if headline else "",
        description.text if description else "",
        " ".join(slug_words(urls.path(url))),
    )
