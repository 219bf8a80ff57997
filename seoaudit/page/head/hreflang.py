"""The versions of a page in other languages, from its head and the Link header.

https://developers.google.com/search/docs/specialty/international/localized-versions
"""

from __future__ import annotations

from typing import Literal

from seoaudit.document.document import Document
from seoaudit.named_tuple import NamedTuple
from seoaudit.page.addresses import urls
from seoaudit.page.head.head import Head
from seoaudit.page.head.link_header import read_link_header
from seoaudit.page.tree.position import Span
from seoaudit.page.tree.tree import Element


class LanguageVersion(NamedTuple):
    """One version; `language` and `href` as written, `url` absolute or None.

    Its position is the <link>, or the head if it came in the header.
    """

    language: str
    href: str
    url: str | None
    origin: Literal["link", "header"]
    in_head: bool
    start: int
    end: int
    element: Element | None = None

    @property
    def language_place(self) -> Span:
        """The position of the hreflang attribute, or of the tag if it has none."""
        return self._attribute("hreflang")

    @property
    def address_place(self) -> Span:
        """The position of the href attribute, or of the tag if it has none."""
        return self._attribute("href")

    def _attribute(self, name: str) -> Span:
        found = self.element.attribute_span(name) if self.element else None
        return found or Span(self.start, self.end)

    @property
    def counts(self) -> bool:
        """Whether search engines use it: they ignore one in the body."""
        return self.origin == "header" or self.in_head


def find_language_versions(
    document: Document, head: Head, base_url: str | None
) -> tuple[LanguageVersion, ...]:
    """Return every link with rel=alternate and hreflang, those of the Link header last."""
    written = [
        LanguageVersion(
            link.element.get("hreflang").strip(),
            link.href,
            urls.resolve(base_url, link.href),
            origin="link",
            in_head=link.in_head,
            start=link.start,
            end=link.end,
            element=link.element,
        )
        for link in head.related("alternate")
        if link.element.get("hreflang").strip()
    ]
    sent = [
        LanguageVersion(
            link.parameters["hreflang"],
            link.href,
            urls.resolve(document.url, link.href),
            origin="header",
            in_head=False,
            start=head.place.start,
            end=head.place.end,
        )
        for header in document.header("Link")
        for link in read_link_header(header)
        if "alternate" in link.rel and link.parameters.get("hreflang")
    ]
    return (*written, *sent)
