"""The canonical URLs of a page, from its head and the Link header.

https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
"""

from __future__ import annotations

from typing import Literal

from seoaudit.document.document import Document
from seoaudit.named_tuple import NamedTuple
from seoaudit.page.addresses import urls
from seoaudit.page.head.head import Head
from seoaudit.page.head.link_header import read_link_header
from seoaudit.page.tree.position import Span

# "rel=canonical annotations with hreflang, lang, media, and type attributes are not used for
# canonicalization": the page named above.
VOIDING = ("hreflang", "lang", "media", "type")


class Canonical(NamedTuple):
    """One canonical; `href` as written, `url` absolute or None if that is not possible.

    Its position is the href attribute, or the head if it came in the header.
    """

    href: str
    url: str | None
    origin: Literal["link", "header"]
    in_head: bool
    start: int
    end: int
    # The attribute for which Google takes it for an alternate version, and does not use it.
    void_by: str = ""

    @property
    def is_placed(self) -> bool:
        """Whether it stands where search engines look; one in the body may be a visitor's."""
        return self.origin == "header" or self.in_head

    @property
    def counts(self) -> bool:
        """Whether search engines use it."""
        return self.is_placed and not self.void_by

    @property
    def is_absolute(self) -> bool:
        """Whether it is written with its scheme."""
        parts = urls.split(urls.clean(self.href))
        return parts is not None and bool(parts.scheme)


def find_canonicals(document: Document, head: Head, base_url: str | None) -> tuple[Canonical, ...]:
    """Return every canonical with a URL, the page's own before those of the Link header."""
    return (*_written(head, base_url), *_sent(document, head.place))


def _written(head: Head, base_url: str | None) -> list[Canonical]:
    found = []
    for link in head.related("canonical"):
        if urls.clean(link.href):
            place = link.element.attribute_span("href") or link.element.start_tag
            url = urls.resolve(base_url, link.href)
            void_by = next(filter(link.element.has, VOIDING), "")
            found.append(
                Canonical(link.href, url, "link", link.in_head, place.start, place.end, void_by)
            )
    return found


def _sent(document: Document, place: Span) -> list[Canonical]:
    return [
        Canonical(
            link.href,
            urls.resolve(document.url, link.href),
            "header",
            False,
            place.start,
            place.end,
            next((name for name in VOIDING if name in link.parameters), ""),
        )
        for header in document.header("Link")
        for link in read_link_header(header)
        if "canonical" in link.rel and link.href
    ]
