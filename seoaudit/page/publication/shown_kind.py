"""The kind of a page: what its content system names, its forms and lists show, a server says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from seoaudit.document.document import Document
from seoaudit.page.article.article import Article
from seoaudit.page.article.article_text import ArticleText
from seoaudit.page.article.blocks import FRAGMENT, Block
from seoaudit.page.head.head import Head
from seoaudit.page.publication.list_kind import is_list
from seoaudit.page.publication.manuscript_kind import MIN_ARTICLE_WORDS, manuscript_kind
from seoaudit.page.publication.named_kind import named_kind, names_section
from seoaudit.page.publication.page_kind import PageKind
from seoaudit.page.structured_data.graph import StructuredData
from seoaudit.page.structured_data.item import Item
from seoaudit.page.tree.element_text import element_text
from seoaudit.page.tree.tree import Tree

if TYPE_CHECKING:
    from seoaudit.manuscripts.manuscript import Manuscript

# https://www.rfc-editor.org/rfc/rfc9110#section-15.5
FIRST_ERROR_STATUS = 400

# Types of https://schema.org/WebPage for pages that are no articles.
DECLARED = {
    PageKind.SEARCH: frozenset(("SearchResultsPage",)),
    PageKind.LIST: frozenset(("CollectionPage", "ImageGallery", "MediaGallery", "VideoGallery")),
    PageKind.CHECKOUT: frozenset(("CheckoutPage",)),
}

# The numbers below were chosen by reading pages; none is swept.
#
# Characters of the lines of a login; a longer one is the beginning of an article.
MAX_LOGIN_LINE = 100

# Words of a page that asks for a password; more is an article with a login beside it.
MAX_LOGIN_WORDS = 60

# Words of what a server says with the status of an error; more is an article.
MAX_ERROR_WORDS = 100

# Words beside source code, and characters of code, that make a page a listing.
MAX_LISTING_WORDS, MIN_LISTING = 25, 500

# Words of a status or a quotation; more is an article, whatever format its author chose.
MAX_NOTE_WORDS = 150


class KindFacts(Protocol):
    """What of a page shows its kind; only a page that may be a list is asked what it declares."""

    @property
    def tree(self) -> Tree:
        """Its elements."""

    @property
    def manuscript(self) -> Manuscript | None:
        """What its author wrote that is not HTML."""

    @property
    def lacks_template(self) -> bool:
        """Whether the template of its site is not there yet."""

    @property
    def text(self) -> ArticleText:
        """The text of its article."""

    @property
    def document(self) -> Document:
        """As it was read, with the status of its server."""

    @property
    def url(self) -> str | None:
        """Its own address."""

    @property
    def head(self) -> Head:
        """What its head says."""

    @property
    def article(self) -> Article:
        """Its article, or what was taken for one."""

    @property
    def blocks(self) -> Sequence[Block]:
        """The text of the article."""

    @property
    def structured_data(self) -> StructuredData:
        """All its structured data."""

    @property
    def article_items(self) -> Sequence[Item]:
        """The items that describe the article."""


def find_page_kind(page: KindFacts) -> PageKind:
    """Return the kind of a page; an article unless something shows that it is none.

    An article that is sent with the status of an error is still one: crawl/http-status reports the
    mistake.
    """
    if page.manuscript is not None:
        source, words = page.document.source, page.text.words
        return manuscript_kind(
            source, page.manuscript, page.blocks, words, lambda: _is_of_links(page)
        )
    if page.lacks_template:
        return PageKind.ARTICLE
    return _kind_shown(page)


def _kind_shown(page: KindFacts) -> PageKind:
    kind = _kind_named(page) or _kind_of_form(page.tree, page.blocks)
    if kind is not None:
        return kind
    status = page.document.status
    is_error = status is not None and status >= FIRST_ERROR_STATUS
    if is_error and _word_count(page.blocks) <= MAX_ERROR_WORDS:
        return PageKind.ERROR
    if declared := _kind_declared(page):
        return declared
    if _is_listing(page):
        return PageKind.LISTING
    return PageKind.LIST if _is_of_links(page) else PageKind.ARTICLE


def _is_of_links(page: KindFacts) -> bool:
    return is_list(page.tree, page.article, page.blocks, page.url, lambda: _says_so(page))


def _says_so(page: KindFacts) -> bool:
    """Whether structured data or a date in the head says that the page is an article."""
    return bool(page.article_items or page.head.named("article:published_time"))


def _is_listing(page: KindFacts) -> bool:
    """Whether nearly all of a page is source code, as generators of documentation show files."""
    is_named = FRAGMENT in page.tree.class_names  # spares most pages the search
    fragments = [e for e in page.tree.by_tag("div") if FRAGMENT in e.classes] if is_named else ()
    code = (*page.tree.by_tag("pre"), *fragments)
    if not code:
        return False
    if _word_count([block for block in page.blocks if not block.is_code]) > MAX_LISTING_WORDS:
        return False
    return sum(len(element_text(each)) for each in code) >= MIN_LISTING


def _word_count(blocks: Sequence[Block]) -> int:
    return sum(len(block.text.split()) for block in blocks)


def _kind_named(page: KindFacts) -> PageKind | None:
    kind = named_kind(page.tree)
    if kind is None and names_section(page.tree):
        return PageKind.LIST if _word_count(page.blocks) < MIN_ARTICLE_WORDS else None
    is_long = kind is PageKind.NOTE and _word_count(page.blocks) > MAX_NOTE_WORDS
    return None if is_long else kind


def _kind_declared(page: KindFacts) -> PageKind | None:
    """Return the kind that structured data gives the page, unless it has an article as well."""
    for kind, types in DECLARED.items():
        items = page.structured_data.typed(types)
        if any(not item.uses for item in items) and not _says_so(page):
            return kind
    return None


def _kind_of_form(tree: Tree, blocks: Sequence[Block]) -> PageKind | None:
    """Return the kind of a page that has little more than a form for a password."""
    if not _asks_for_password(tree, blocks):
        return None
    if tree.select("form.post-password-form"):
        return PageKind.PROTECTED
    has_text = any(len(block.text) > MAX_LOGIN_LINE for block in blocks)
    return None if has_text else PageKind.LOGIN


def _asks_for_password(tree: Tree, blocks: Sequence[Block]) -> bool:
    asks = any(field.get("type").lower() == "password" for field in tree.by_tag("input"))
    return asks and _word_count(blocks) <= MAX_LOGIN_WORDS
