"""Facts about one page, each worked out once, when first asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from seoaudit.document.document import Document
from seoaudit.page.addresses import urls
from seoaudit.page.article.article import Article, find_article
from seoaudit.page.article.article_text import ArticleText
from seoaudit.page.article.blocks import Block, text_blocks
from seoaudit.page.elements.headings import Heading, find_headings
from seoaudit.page.elements.images import Image, find_images
from seoaudit.page.elements.language import PageLanguage, find_language, reads_as
from seoaudit.page.elements.links import LINKS, PageLink, find_links
from seoaudit.page.head.canonical import Canonical, find_canonicals
from seoaudit.page.head.head import Head, Meta, Title
from seoaudit.page.head.hreflang import LanguageVersion, find_language_versions
from seoaudit.page.head.robots_directives import Directive, find_directives
from seoaudit.page.keyphrase.choice import (
    Wish,
    inferred_keyphrases,
    named_keyphrases,
    unsaid_keywords,
)
from seoaudit.page.keyphrase.keyphrases import Keyphrase
from seoaudit.page.source import PageSource
from seoaudit.page.structured_data.graph import Item, StructuredData
from seoaudit.page.structured_data.json_ld import JsonLd, find_json_ld
from seoaudit.page.tree.position import Span
from seoaudit.page.tree.tree import Element
from seoaudit.text.languages.function_words import function_words

if TYPE_CHECKING:
    from seoaudit.document.document import ImageSize
    from seoaudit.page.keyphrase.keyphrase_map import KeyphraseMap
    from seoaudit.page.publication.dates import Dates
    from seoaudit.page.transcript import Transcript
    from seoaudit.robots.robots_txt import RobotsTxt, Verdict

# Blocks of an article that its language is told by; more only costs time. Not swept.
LANGUAGE_SAMPLE = 20


class Page(PageSource):
    """One document, read. Everything here is a fact; what to think of it is a rule's business.

    `synonyms` are those of the primary keyphrase, whoever names it. `content` is a CSS selector of
    the article, `language` overrides what the page declares. `featured_image` is the address of the
    picture that a content system shows for the article, where somebody named it. `site` is the
    address that the address of a Markdown file is worked out from.
    """

    def __init__(
        self,
        document: Document,
        *,
        keyphrases: Sequence[str] = (),
        synonyms: Sequence[str] = (),
        keyphrase_map: KeyphraseMap | None = None,
        content: str | None = None,
        language: str | None = None,
        featured_image: str | None = None,
        site: str | None = None,
    ) -> None:
        super().__init__(document)
        self._given_image = featured_image
        self._site = site
        self._wish = Wish(keyphrases, synonyms, keyphrase_map)
        self._content = content
        self._given_language = language

    @property
    def featured_image(self) -> str | None:
        """The picture that stands for the article, where a caller or the author names it."""
        return self._given_image or (self.manuscript.image if self.manuscript else None)

    @cached_property
    def head(self) -> Head:
        """Titles, metas and links, in effect and as written."""
        return Head(self.tree)

    @property
    def title(self) -> Title | None:
        """The title in effect, None where there is none or it is empty."""
        first = next(iter(self.head.titles), None)
        return first if first and first.text else None

    @property
    def description(self) -> Meta | None:
        """The first meta description that has a text."""
        return next(iter(self.head.descriptions), None)

    @cached_property
    def canonicals(self) -> tuple[Canonical, ...]:
        """Every address the page names as its own, those of the Link header last."""
        return find_canonicals(self.document, self.head, self.base_url)

    @cached_property
    def url(self) -> str | None:
        """The page's address: the one given, else its own canonical or og:url.

        That of a Markdown file is worked out where the address of its site is known.
        """
        if self.manuscript and (url := self.manuscript.url(self.document.url, self._site)):
            return url
        if self.document.url:
            return self.document.url
        shared = next((meta.content for meta in self.head.named("og:url")), "")
        own = (link.href for link in self.head.related("canonical") if link.in_head)
        written = [*own, shared]
        return next((clean for url in written if urls.is_web(clean := urls.clean(url))), None)

    @cached_property
    def preview(self) -> str | None:
        """The address of the preview that it was seen at; None where that is none."""
        document = self.document
        if document.preview or document.url is None or document.status is not None:
            return document.preview
        from seoaudit.page.head.deploy_preview import find_preview

        return find_preview(self)

    @property
    def url_place(self) -> Span:
        """Where the page writes its own address; the head where it does not."""
        own = (c for c in self.canonicals if c.counts and c.url == self.url)
        first = next(own, None)
        return Span(first.start, first.end) if first else self.head.place

    @cached_property
    def base_url(self) -> str | None:
        """What relative addresses are resolved against."""
        base = self.head.base
        return (urls.resolve(self.url, base) or self.url) if base else self.url

    @cached_property
    def language_versions(self) -> tuple[LanguageVersion, ...]:
        """The versions of the page in other languages, of the head and the Link header."""
        return find_language_versions(self.document, self.head, self.base_url)

    @cached_property
    def article(self) -> Article:
        """The element that holds the article, and what inside it does not belong."""
        own = self.manuscript.article if self.manuscript else None
        return find_article(self.tree, self._content or own, self.shown_width)

    def shown_width(self, image: Element) -> float | None:
        """The width in pixels that an <img> is shown at, None where neither tag nor file tell."""
        return Image(image, False, None, self._file_size).width

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The text of the article, block by block."""
        return text_blocks(self.article)

    @cached_property
    def transcript(self) -> Transcript:
        """The article as plain data, for those who show it."""
        from seoaudit.page.transcript import transcribe

        return transcribe(self)

    @cached_property
    def language(self) -> PageLanguage:
        """The language of the article."""
        sample = (block.text for block in islice(self.blocks, LANGUAGE_SAMPLE))
        return find_language(self.tree, " ".join(sample), self._given_language)

    @cached_property
    def text(self) -> ArticleText:
        """The words of the article."""
        return ArticleText(self.blocks, self.language.code)

    @cached_property
    def read_language(self) -> str | None:
        """The language its text reads as from beginning to end, None where that is not certain."""
        return reads_as(self.text.text, self.language.code)

    @cached_property
    def is_in_its_language(self) -> bool:
        """Whether nothing speaks against the language it declares: its text reads as that one.

        A list of names or scores reads as none. Languages whose common words we do not know are
        taken on trust.
        """
        code = self.language.code
        is_trusted = self.language.origin != "html" or not function_words(code)
        return is_trusted or self.read_language == code

    @cached_property
    def named_keyphrases(self) -> tuple[Keyphrase, ...]:
        """The keyphrases that somebody named, the primary one first."""
        return named_keyphrases(self, self._wish)

    @cached_property
    def keyphrases(self) -> tuple[Keyphrase, ...]:
        """What the article is meant to be found for, the primary one first.

        Those that somebody named, else the one it seems to be about, where that is clear.
        """
        return self.named_keyphrases or inferred_keyphrases(self, self._wish)

    @property
    def unsaid_keywords(self) -> tuple[Keyphrase, ...]:
        """The keywords of the head where the page itself says none of them."""
        return unsaid_keywords(self, self._wish)

    @property
    def keyphrase(self) -> Keyphrase | None:
        """The primary keyphrase."""
        return self.keyphrases[0] if self.keyphrases else None

    @cached_property
    def headings(self) -> tuple[Heading, ...]:
        """Every h1 to h6."""
        return find_headings(self.tree, self.article)

    @cached_property
    def images(self) -> tuple[Image, ...]:
        """Every img."""
        return find_images(self.tree.by_tag("img"), self.article, self.base_url, self._file_size)

    @cached_property
    def article_images(self) -> tuple[Image, ...]:
        """Every img of the article."""
        held = filter(self.article.holds, self.tree.by_tag("img"))
        return find_images(held, self.article, self.base_url, self._file_size)

    def _file_size(self, address: str) -> ImageSize | None:
        """The size of an image whose file lies beside the page or in its site, else None."""
        sizes = self.document.image_sizes
        return sizes(address) if sizes and not self.head.base else None

    @cached_property
    def links(self) -> tuple[PageLink, ...]:
        """Every a and area."""
        return self._links(self.tree.by_tag(*LINKS))

    @cached_property
    def article_links(self) -> tuple[PageLink, ...]:
        """Every a and area of the article."""
        return self._links(filter(self.article.holds, self.tree.by_tag(*LINKS)))

    def _links(self, elements: Iterable[Element]) -> tuple[PageLink, ...]:
        return find_links(elements, self.article, self.url, self.base_url, self.preview)

    @cached_property
    def robots(self) -> tuple[Directive, ...]:
        """What metas and headers tell crawlers."""
        return find_directives(self.document, self.head)

    @cached_property
    def robots_txt(self) -> RobotsTxt | None:
        """The site's robots.txt, None where it was not asked for or not delivered."""
        text, status = self.document.robots_txt, self.document.robots_status
        if text is None or not (status is None or 200 <= status < 400):
            return None
        from seoaudit.robots.robots_txt import parse

        return parse(text)

    def crawling(self, crawler: str) -> Verdict | None:
        """Whether robots.txt lets a crawler fetch the page; None without robots.txt or address."""
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
        """What the page says of itself for machines: JSON-LD, microdata and RDFa in one."""
        return StructuredData(self.tree, self.json_ld, self.base_url)

    @cached_property
    def article_items(self) -> tuple[Item, ...]:
        """The items of structured data that describe the article, none of those beside it."""
        from seoaudit.page.structured_data.articles import find_article_items

        return find_article_items(self)

    @cached_property
    def dates(self) -> Dates:
        """When the article was published and changed, by everything that tells."""
        from seoaudit.page.publication.dates import find_dates

        return find_dates(self)

    @cached_property
    def byline(self) -> Element | None:
        """The element that tells readers who wrote the article, None where none is recognised."""
        from seoaudit.page.publication.byline import find_byline

        return find_byline(self)
