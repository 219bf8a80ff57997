"""The items of structured data that describe the article of the page."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.addresses import urls
from seoaudit.page.article.blocks import Block
from seoaudit.page.head.canonical import Canonical
from seoaudit.page.head.head import Head, Title
from seoaudit.page.structured_data.graph import StructuredData
from seoaudit.page.structured_data.item import Item
from seoaudit.page.tree.element import Element
from seoaudit.page.tree.element_text import element_text
from seoaudit.text.segments.normalise import fold_spaces, normalise

# Article and every type below it: https://schema.org/Article
ARTICLE_TYPES = frozenset(
    "Article AdvertiserContentArticle NewsArticle AnalysisNewsArticle AskPublicNewsArticle "
    "BackgroundNewsArticle OpinionNewsArticle ReportageNewsArticle ReviewNewsArticle Report "
    "SatiricalArticle ScholarlyArticle MedicalScholarlyArticle SocialMediaPosting BlogPosting "
    "LiveBlogPosting DiscussionForumPosting TechArticle APIReference".split()
)

# Properties with which a page or blog refers to the article itself, not to one beside it.
MAIN_USES = frozenset(("mainEntity", "mainEntityOfPage", "blogPost", "blogPosts"))

# Properties with which an article refers to an entry, an answer or a source of its own: articles by
# type, often at a fragment of the page's URL.
PART_USES = frozenset("citation comment isBasedOn liveBlogUpdate mentions sharedContent".split())


class ArticleSigns(NamedTuple):
    """The facts about an article outside the structured data that identify its items."""

    headline: Element | None
    blocks: Sequence[Block]
    title: Title | None
    head: Head
    url: str | None
    canonicals: Sequence[Canonical]


def find_article_items(data: StructuredData, signs: ArticleSigns) -> tuple[Item, ...]:
    """Return the items that describe the article.

    They are of an article type and have a URL or title of the page, or mark up the article's
    element; if none does, the only item of an article type. Cards of related stories, comments and
    the entries of a live blog are articles too, and are left out.
    """
    found = [item for item in data.typed(ARTICLE_TYPES) if not _is_part(item)]
    if not found:
        return ()
    shared = (meta.content for meta in signs.head.named("og:title", "twitter:title"))
    named = (*headlines(signs.headline, signs.title), *shared)
    titles = {name for text in named if (name := _name(text))}
    own = set(map(same_page, _addresses(signs)))
    text = _Text(signs.blocks)
    matching = tuple(
        item
        for item in found
        if _marks_up(item, signs.headline, text)
        or any(same_page(url) in own for url in _urls(item))
        or any(_name(title.text) in titles for title in item.texts("headline", "name"))
    )
    if matching or len(found) > 1:
        return matching
    [only] = found
    uses = {name for _, name in only.uses}
    return (only,) if uses <= MAIN_USES and not only.element else ()


def _is_part(item: Item) -> bool:
    """Whether the item is only used as an entry, an answer or a source of another one."""
    uses = {name for _, name in item.uses}
    return bool(uses) and uses <= PART_USES


def headlines(headline: Element | None, title: Title | None) -> Sequence[str]:
    """Return what readers see as the title: the article's headline and the page's title."""
    shown = [element_text(headline)] if headline else []
    titles = [title.text, title.without_brand] if title else []
    return [text for text in (*shown, *titles) if text]


def _addresses(signs: ArticleSigns) -> Sequence[str]:
    canonicals = [canonical.url for canonical in signs.canonicals]
    shared = [meta.content for meta in signs.head.named("og:url")]
    return [url for url in (signs.url, *canonicals, *shared) if url]


class _Text:
    """How much of the article's text an element contains, for thousands of elements."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        placed = sorted((block.element.index, len(block.text)) for block in blocks)
        self._numbers = [number for number, _ in placed]
        self._lengths = [0, *accumulate(length for _, length in placed)]

    def is_mostly_in(self, element: Element) -> bool:
        """Whether an element contains most of the text."""
        first = bisect_left(self._numbers, element.index)
        after = bisect_right(self._numbers, element.last)
        return self._lengths[after] - self._lengths[first] > self._lengths[-1] / 2


def _marks_up(item: Item, headline: Element | None, text: _Text) -> bool:
    """Whether the element of the item contains the article's headline or most of its text."""
    element = item.element
    if element is None:
        return False
    return (headline is not None and headline in element) or text.is_mostly_in(element)


def _urls(item: Item) -> Iterator[str]:
    yield item.id
    for value in item.values("url", "mainEntityOfPage"):
        yield value.id if isinstance(value, Item) else value.text
    for page in item.items("mainEntityOfPage"):
        yield from (url.text for url in page.texts("url"))


def same_page(url: str) -> str:
    """Return one form for the URLs of a page, whatever the scheme, "www." and last slash."""
    address = urls.normal(urls.without_fragment(urls.clean(url)))
    return address.partition("://")[2].removeprefix("www.").rstrip("/")


def _name(title: str) -> str:
    return fold_spaces(normalise(title))
