"""Which keyphrases a page is judged by: the first of those who may name them that does."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from seoaudit.page.keyphrase.keyphrases import Keyphrase, Named, compile_keyphrases
from seoaudit.text.segments.enumeration import split_enumeration

if TYPE_CHECKING:
    from seoaudit.page.head.head import Head
    from seoaudit.page.keyphrase.keyphrase_map import KeyphraseMap
    from seoaudit.page.page import Page

# The numbers below were chosen by reading pages, and swept on 28 November 2026 on 724 pages: 245 in
# many languages, 203 of news, 276 of WordPress, of which 38 %, 55 % and 15 % have a keyphrase.
# Nobody tells which is right; beside each number stands on how many pages its neighbours find
# another one, or none.
# To measure again: python -m benchmarks.sweep

# Keywords in a page's head; a longer list says nothing of the article.
# Swept: pages that change: 18 at 1, 12 at 2, 15 at 4, 30 at 5.
MAX_META_KEYWORDS = 3

# Content words; what is longer is a sentence or the title.
# Swept: pages that change: 0 at 6, 0 at 9, 1 at 15, 1 at 18.
MAX_KEYWORD_WORDS = 12

# Times that an article says a keyword and is about it though its headline leaves it out.
# Swept: pages that change: 31 at 0, 9 at 1, 1 at 3, 1 at 4.
MIN_MENTIONS = 2

# The same of a short article: times in a hundred words.
# Swept: pages that change: 2 at 0.25, 0 at 0.375, 0 at 0.625, 2 at 0.75.
MIN_DENSITY = 0.5


class Wish(NamedTuple):
    """What the caller wants a page to be found for.

    `synonyms` are those of the primary keyphrase, whoever names it.
    """

    keyphrases: Sequence[str] = ()
    synonyms: Sequence[str] = ()
    map: KeyphraseMap | None = None


def named_keyphrases(page: Page, wish: Wish) -> tuple[Keyphrase, ...]:
    """The keyphrases that somebody named, the primary one first."""
    offers = (compile_keyphrases(named, page.text) for named in _offers(page, wish))
    return next(filter(None, offers), ()) or tuple(
        filter(_is_meant_by(page), _keywords(page, wish))
    )


def unsaid_keywords(page: Page, wish: Wish) -> tuple[Keyphrase, ...]:
    """The keywords of the page's head where the page itself is about none of them.

    Content systems write sections and tags there; they are no more than that where the headline
    leaves them out and the article hardly says them.
    """
    keywords = _keywords(page, wish)
    return () if any(map(_is_meant_by(page), keywords)) else keywords


def _keywords(page: Page, wish: Wish) -> tuple[Keyphrase, ...]:
    return compile_keyphrases(Named(_meta_keywords(page.head), wish.synonyms, "meta"), page.text)


def _is_meant_by(page: Page) -> Callable[[Keyphrase], bool]:
    front = [place.text for place in (page.title, page.article.headline) if place]
    # Around a text in other letters than the page declares, the headline may be another article's.
    language = page.language
    is_believed = language.declared is None or language.origin in ("html", "option")

    def is_meant(keyphrase: Keyphrase) -> bool:
        if len(keyphrase.phrase.content_words) > MAX_KEYWORD_WORDS:
            return False
        said = len(keyphrase.mentions)
        is_said = said >= MIN_MENTIONS or 100 * said > MIN_DENSITY * page.text.words
        return is_said or (is_believed and any(map(keyphrase.is_mentioned_in, front)))

    return is_meant


def _offers(page: Page, wish: Wish) -> Iterator[Named]:
    """What each names who may, the one who decides first; the later ones are asked in need only."""
    yield Named(wish.keyphrases, wish.synonyms, "option")
    if page.manuscript:
        synonyms = (*wish.synonyms, *page.manuscript.synonyms)
        yield Named(page.manuscript.keyphrases, synonyms, "front-matter")
    row = wish.map.find(page.document.source, page.url) if wish.map else None
    if row:
        yield Named((row.keyphrase,), (*wish.synonyms, *row.synonyms), "map")


def _meta_keywords(head: Head) -> Sequence[str]:
    """Up to three; a longer list is a custom of the 1990s and says nothing of the article."""
    written = next((meta.text for meta in head.named("keywords") if meta.text), "")
    texts = split_enumeration(written)
    return texts if len(texts) <= MAX_META_KEYWORDS else ()


def inferred_keyphrases(page: Page, wish: Wish) -> tuple[Keyphrase, ...]:
    """The keyphrase that the page seems to be about; none where nothing stands out."""
    if not page.is_in_its_language:
        return ()
    from seoaudit.page.keyphrase.evidence import read_front
    from seoaudit.page.keyphrase.inference import infer_keyphrase

    front = read_front(page.title, page.article.headline, page.description, page.url)
    inferred = infer_keyphrase(front, page.text)
    if inferred is None:
        return ()
    named = Named((inferred.text,), (*wish.synonyms, *inferred.synonyms), "inferred")
    return compile_keyphrases(named, page.text, runners_up=inferred.runners_up)
