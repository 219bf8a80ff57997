"""What a page declares to machines: head, URL, robots directives and structured data."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from seoaudit.document.document import Document
from seoaudit.page.addresses import urls
from seoaudit.page.head.canonical import Canonical, find_canonicals
from seoaudit.page.head.head import Head, Meta, Title
from seoaudit.page.head.hreflang import LanguageVersion, find_language_versions
from seoaudit.page.head.own_address import own_address
from seoaudit.page.head.robots_directives import Directive, find_directives
from seoaudit.page.source import PageSource
from seoaudit.page.structured_data.graph import StructuredData
from seoaudit.page.structured_data.json_ld import JsonLd, find_json_ld
from seoaudit.page.tree.position import Span

if TYPE_CHECKING:
    from seoaudit.robots.robots_txt import RobotsTxt, Verdict


class PageMetadata(PageSource):
    """A document as crawlers read it.

    `site` is the base of the URL of a Markdown file, `title_suffix` what its site adds to its
    title, None if that is unknown.
    """

    def __init__(
        self, document: Document, *, site: str | None = None, title_suffix: str | None = None
    ) -> None:
        super().__init__(document)
        self._site = site
        self._title_suffix = title_suffix

    @cached_property
    def head(self) -> Head:
        """Titles, metas and links, in effect and as written."""
        return Head(self.tree)

    @property
    def title(self) -> Title | None:
        """The title in effect; None if it is missing or empty."""
        first = next(iter(self.head.titles), None)
        return first if first and first.text else None

    @property
    def title_suffix(self) -> str | None:
        """What the site will add to the title, such as " | Green Fingers"; None if unknown.

        Empty for a page that has its template, and for the page that is called like the site.
        """
        suffix = self._title_suffix if self.lacks_template else ""
        if suffix and self.title and suffix.endswith(self.title.text):
            return ""
        return suffix

    @property
    def shown_title(self) -> str:
        """The title with what the site is known to add to it; empty if there is none."""
        return f"{self.title.text}{self.title_suffix or ''}" if self.title else ""

    @property
    def description(self) -> Meta | None:
        """The first meta description with a text."""
        return next(iter(self.head.descriptions), None)

    @cached_property
    def canonicals(self) -> tuple[Canonical, ...]:
        """All canonical URLs, those of the Link header last."""
        return find_canonicals(self.document, self.head, self.base_url)

    @cached_property
    def url(self) -> str | None:
        """The URL of the page: the given one, else its canonical or og:url, see `own_address`.

        That of a Markdown file is derived if the URL of its site is known.
        """
        if self.manuscript and (url := self.manuscript.url(self.document.url, self._site)):
            return url
        if self.document.url:
            return self.document.url
        shared = next((meta.content for meta in self.head.named("og:url")), "")
        own = (link.href for link in self.head.related("canonical") if link.in_head)
        named = [clean for url in (*own, shared) if urls.is_web(clean := urls.clean(url))]
        return own_address(self.tree, named)

    @cached_property
    def preview(self) -> str | None:
        """The URL of the preview that the document comes from, if it does."""
        document = self.document
        if document.preview or document.url is None or document.status is not None:
            return document.preview
        from seoaudit.page.head.deploy_preview import find_preview

        return find_preview(self.tree, self.head, self.url, self.canonicals, self.robots)

    @property
    def url_place(self) -> Span:
        """The position of the canonical with the page's URL; of the head if there is none."""
        own = (c for c in self.canonicals if c.counts and c.url == self.url)
        first = next(own, None)
        return Span(first.start, first.end) if first else self.head.place

    @cached_property
    def base_url(self) -> str | None:
        """The URL against which relative ones are resolved."""
        base = self.head.base
        return (urls.resolve(self.url, base) or self.url) if base else self.url

    @cached_property
    def language_versions(self) -> tuple[LanguageVersion, ...]:
        """The versions of the page in other languages, in the head and the Link header."""
        return find_language_versions(self.document, self.head, self.base_url)

    @cached_property
    def robots(self) -> tuple[Directive, ...]:
        """The directives for crawlers in metas and headers."""
        return find_directives(self.document, self.head)

    @cached_property
    def robots_txt(self) -> RobotsTxt | None:
        """The site's robots.txt; None if it was not requested or not delivered."""
        text, status = self.document.robots_txt, self.document.robots_status
        if text is None or not (status is None or 200 <= status < 400):
            return None
        from seoaudit.robots.robots_txt import parse

        return parse(text)

    def crawling(self, crawler: str) -> Verdict | None:
        """Return the verdict of robots.txt on the page for a crawler; None without file or URL."""
        if self.robots_txt is None or self.url is None:
            return None
        from seoaudit.robots.robots_txt import percent_encoded

        return self.robots_txt.verdict(crawler, percent_encoded(self.url))

    @cached_property
    def json_ld(self) -> tuple[JsonLd, ...]:
        """Every JSON-LD block."""
        return find_json_ld(self.tree)

    @cached_property
    def structured_data(self) -> StructuredData:
        """The structured data of the page: JSON-LD, microdata and RDFa together."""
        return StructuredData(self.tree, self.json_ld, self.base_url)
