"""Facts about one page, each computed once, when first needed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from seoaudit.document.document import Document, ImageSizes
from seoaudit.errors import UsageError
from seoaudit.page.article.article import Article, find_article
from seoaudit.page.article.article_text import ArticleText
from seoaudit.page.article.blocks import Block, text_blocks
from seoaudit.page.elements.headings import Heading, find_headings
from seoaudit.page.elements.images import Image, find_images
from seoaudit.page.elements.language import PageLanguage, find_language, reads_as
from seoaudit.page.elements.links import LINKS, PageLink, find_links
from seoaudit.page.elements.symbols import is_symbol
from seoaudit.page.keyphrase.choice import KeyphraseChoice, KeyphraseRequest
from seoaudit.page.keyphrase.keyphrases import Keyphrase
from seoaudit.page.metadata import PageMetadata
from seoaudit.page.structured_data.graph import Item
from seoaudit.page.tree.position import Located
from seoaudit.page.tree.text_place import is_text
from seoaudit.page.tree.tree import Element
from seoaudit.text.segments.function_words import function_words

if TYPE_CHECKING:
    from seoaudit.page.keyphrase.keyphrase_map import Rows
    from seoaudit.page.publication.dates import Dates
    from seoaudit.page.publication.page_kind import PageKind
    from seoaudit.page.selection.selected import Selected
    from seoaudit.page.selection.xpath_tree import XPathTree
    from seoaudit.page.transcript import Transcript

# Blocks of an article by which its language is detected; more only costs time. Not swept.
LANGUAGE_SAMPLE = 20


class Page(PageMetadata):
    """The facts of one document; rules judge them.

    `synonyms` are those of the primary keyphrase, wherever that is set. `content` is a CSS selector
    for the article, `language` overrides the one that the page declares. `featured_image` is the
    URL of the picture that a content system shows for the article. `site` is the base of the URL of
    a Markdown file, `title_suffix` what its site adds to its title.
    """

    def __init__(
        self,
        document: Document,
        *,
        keyphrases: Sequence[str] = (),
        synonyms: Sequence[str] = (),
        keyphrase_map: Rows | None = None,
        content: str | None = None,
        language: str | None = None,
        featured_image: str | None = None,
        site: str | None = None,
        title_suffix: str | None = None,
    ) -> None:
        super().__init__(document, site=site, title_suffix=title_suffix)
        self._given_image = featured_image
        self._request = KeyphraseRequest(keyphrases, synonyms, keyphrase_map)
        self._content = content
        self._given_language = language

    @property
    def featured_image(self) -> str | None:
        """The picture that represents the article, if the caller or the author sets one."""
        return self._given_image or (self.manuscript.image if self.manuscript else None)

    @cached_property
    def article(self) -> Article:
        """The element of the article, and what inside it does not belong to it."""
        own = self.manuscript.article if self.manuscript else None
        return find_article(self.tree, self._content or own, self.shown_width)

    def shown_width(self, image: Element) -> float | None:
        """Return the width in pixels of an <img>; None if neither tag nor file has one."""
        return Image(image, None, None, self._sizes).width

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The text of the article, block by block."""
        return text_blocks(self.article)

    @cached_property
    def transcript(self) -> Transcript:
        """The article as plain data, for reporters."""
        from seoaudit.page.transcript import transcribe

        return transcribe(
            self.article.headline,
            self.blocks,
            self.article_images,
            self.text.introduction,
            self.manuscript,
        )

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
        """The language detected in the whole text; None if that is not certain."""
        return reads_as(self.text.text, self.language.code)

    @cached_property
    def is_in_its_language(self) -> bool:
        """Whether the text is in the declared language, as far as that can be detected.

        No language is detected in a list of names or scores. Languages whose common words are
        unknown are assumed to be right.
        """
        code = self.language.code
        is_trusted = self.language.origin != "html" or not function_words(code)
        return is_trusted or self.read_language == code

    @cached_property
    def _keyphrase_choice(self) -> KeyphraseChoice:
        return KeyphraseChoice(
            self._request,
            source=self.document.source,
            url=self.url,
            manuscript=self.manuscript,
            head=self.head,
            title=self.title,
            description=self.description,
            headline=self.article.headline,
            language=self.language,
            text=self.text,
        )

    @cached_property
    def named_keyphrases(self) -> tuple[Keyphrase, ...]:
        """The keyphrases that were set, the primary one first."""
        return self._keyphrase_choice.named()

    @cached_property
    def keyphrases(self) -> tuple[Keyphrase, ...]:
        """The keyphrases of the article, the primary one first.

        Those that were set, else the one that is inferred, if that is clear.
        """
        if self.named_keyphrases or not self.is_in_its_language:
            return self.named_keyphrases
        return self._keyphrase_choice.inferred()

    @property
    def unused_meta_keywords(self) -> tuple[Keyphrase, ...]:
        """The keywords of the head if the page contains none of them."""
        return self._keyphrase_choice.unused_meta_keywords()

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
        return find_images(self.tree.by_tag("img"), self._holds, self.base_url, self._sizes)

    @cached_property
    def article_images(self) -> tuple[Image, ...]:
        """Every img of the article, except those drawn in place of characters of its text."""
        held = (e for e in self.tree.by_tag("img") if self.article.holds(e) and not is_symbol(e))
        return find_images(held, self._holds, self.base_url, self._sizes)

    @property
    def _sizes(self) -> ImageSizes | None:
        """The sizes of images whose files are beside the page or in its site."""
        return None if self.head.base else self.document.image_sizes

    def select(self, selector: str) -> Sequence[Selected]:
        """Return the elements that a CSS selector matches, in document order.

        Raises UsageError if the selector is invalid.
        """
        from seoaudit.page.selection.selected import SelectedElement

        return [SelectedElement(element) for element in self.tree.select(selector)]

    def xpath(self, expression: str) -> Sequence[Selected]:
        """Return the elements, attributes and texts that an XPath 1.0 selects, in document order.

        Raises UsageError if the expression is invalid or its result is a number.
        """
        from seoaudit.page.selection.xpath import checked

        found = checked(expression).on(self.xpath_tree)
        if isinstance(found, float):
            raise UsageError(
                "XPath {expression!r} returns a number: select what it counts, and use len()",
                expression=expression,
            )
        return found

    def is_text(self, place: Located) -> bool:
        """Whether a place is text alone: no tag, comment, attribute or script is in it."""
        return is_text(self.tree, place)

    @cached_property
    def xpath_tree(self) -> XPathTree:
        """A copy of the tree for XPath expressions."""
        from seoaudit.page.selection.xpath_tree import XPathTree

        return XPathTree(self.tree)

    @cached_property
    def links(self) -> tuple[PageLink, ...]:
        """Every a and area."""
        elements = self.tree.by_tag(*LINKS)
        return find_links(elements, self._holds, self.url, self.base_url, self.preview)

    def _holds(self, element: Element) -> bool:
        return self.article.holds(element)

    @cached_property
    def article_links(self) -> tuple[PageLink, ...]:
        """Every a and area of the article."""
        return tuple([link for link in self.links if self.article.holds(link.element)])

    @cached_property
    def article_items(self) -> tuple[Item, ...]:
        """The items of structured data that describe the article, and no other."""
        from seoaudit.page.structured_data.articles import ArticleSigns, find_article_items

        headline, title = self.article.headline, self.title
        signs = ArticleSigns(headline, self.blocks, title, self.head, self.url, self.canonicals)
        return find_article_items(self.structured_data, signs)

    @cached_property
    def dates(self) -> Dates:
        """When the article was published and modified, by all sources."""
        from seoaudit.page.publication.dates import find_dates, find_times

        times = find_times(self.tree, self.article, self.blocks)
        return find_dates(self.article_items, self.head, times)

    @cached_property
    def kind(self) -> PageKind:
        """Whether it is an article, as far as the page shows it."""
        from seoaudit.page.publication.page_kind import PageKind
        from seoaudit.page.publication.redirection import is_redirection
        from seoaudit.page.publication.reference_kind import refined_kind
        from seoaudit.page.publication.shown_kind import find_page_kind

        if is_redirection(self.head.refresh, self.manuscript, self.blocks):
            return PageKind.REDIRECT
        return refined_kind(find_page_kind(self), self.title, self.article.headline, self.text)

    @property
    def withheld_words(self) -> int:
        """The words hidden from readers without a subscription that are not in its text."""
        from seoaudit.page.publication.subscription import withheld_words

        return withheld_words(self.article, self.article_items)

    @cached_property
    def byline(self) -> Element | None:
        """The element that names the author of the article; None if none is recognised."""
        from seoaudit.page.publication.byline import find_byline

        return find_byline(self.tree, self.article, self.blocks)
