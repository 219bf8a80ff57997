"""Which keyphrases a page is judged by: the first of those who may name them that does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from seoaudit.page.article.article_text import ArticleText
from seoaudit.page.elements.language import PageLanguage
from seoaudit.page.head.head import Head, Meta, Title
from seoaudit.page.keyphrase.keyphrases import Keyphrase, NamedKeyphrases, compile_keyphrases
from seoaudit.page.tree.element import Element
from seoaudit.text.segments.enumeration import split_enumeration

if TYPE_CHECKING:
    from seoaudit.manuscripts.manuscript import Manuscript
    from seoaudit.page.keyphrase.keyphrase_map import KeyphraseMap

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


class KeyphraseRequest(NamedTuple):
    """What the caller wants a page to be found for.

    `synonyms` are those of the primary keyphrase, whoever names it.
    """

    keyphrases: Sequence[str] = ()
    synonyms: Sequence[str] = ()
    map: KeyphraseMap | None = None


class KeyphraseChoice:
    """What a caller, an author or the page itself says that decides over the keyphrases."""

    def __init__(  # noqa: PLR0913 - all that may name a keyphrase, or speak for one
        self,
        request: KeyphraseRequest,
        *,
        source: str,
        url: str | None,
        manuscript: Manuscript | None,
        head: Head,
        title: Title | None,
        description: Meta | None,
        headline: Element | None,
        language: PageLanguage,
        text: ArticleText,
    ) -> None:
        self.request = request
        self.source = source
        self.url = url
        self.manuscript = manuscript
        self.head = head
        self.title = title
        self.description = description
        self.headline = headline
        self.language = language
        self.text = text

    def named(self) -> tuple[Keyphrase, ...]:
        """The keyphrases that somebody named, the primary one first."""
        offers = (compile_keyphrases(named, self.text) for named in self._offers())
        return next(filter(None, offers), ()) or tuple(filter(self._is_meant, self._keywords()))

    def unused_meta_keywords(self) -> tuple[Keyphrase, ...]:
        """The keywords of the page's head where the page itself is about none of them.

        Content systems write sections and tags there; they are no more than that where the headline
        leaves them out and the article hardly says them.
        """
        keywords = self._keywords()
        return () if any(map(self._is_meant, keywords)) else keywords

    def inferred(self) -> tuple[Keyphrase, ...]:
        """The keyphrase that the page seems to be about; none where nothing stands out."""
        from seoaudit.page.keyphrase.headline_texts import read_headline_texts
        from seoaudit.page.keyphrase.inference import infer_keyphrase

        front = read_headline_texts(self.title, self.headline, self.description, self.url)
        inferred = infer_keyphrase(front, self.text)
        if inferred is None:
            return ()
        synonyms = (*self.request.synonyms, *inferred.synonyms)
        named = NamedKeyphrases((inferred.text,), synonyms, "inferred")
        return compile_keyphrases(named, self.text, runners_up=inferred.runners_up)

    def _offers(self) -> Iterator[NamedKeyphrases]:
        """What each names who may, the one who decides first; later ones are asked in need only."""
        request = self.request
        yield NamedKeyphrases(request.keyphrases, request.synonyms, "option")
        if self.manuscript:
            synonyms = (*request.synonyms, *self.manuscript.synonyms)
            yield NamedKeyphrases(self.manuscript.keyphrases, synonyms, "front-matter")
        row = request.map.find(self.source, self.url) if request.map else None
        if row:
            yield NamedKeyphrases((row.keyphrase,), (*request.synonyms, *row.synonyms), "map")

    def _keywords(self) -> tuple[Keyphrase, ...]:
        named = NamedKeyphrases(_meta_keywords(self.head), self.request.synonyms, "meta")
        return compile_keyphrases(named, self.text)

    def _is_meant(self, keyphrase: Keyphrase) -> bool:
        """Whether the page is about a keyword of its head."""
        if len(keyphrase.phrase.content_words) > MAX_KEYWORD_WORDS:
            return False
        mentions = len(keyphrase.mentions)
        if mentions >= MIN_MENTIONS or 100 * mentions > MIN_DENSITY * self.text.words:
            return True
        # Around a text in other letters than the page declares, the headline may be another
        # article's.
        language = self.language
        is_believed = language.declared is None or language.origin in ("html", "option")
        front = [place.text for place in (self.title, self.headline) if place]
        return is_believed and any(map(keyphrase.is_mentioned_in, front))


def _meta_keywords(head: Head) -> Sequence[str]:
    """Up to three; a longer list is a custom of the 1990s and says nothing of the article."""
    written = next((meta.text for meta in head.named("keywords") if meta.text), "")
    texts = split_enumeration(written)
    return texts if len(texts) <= MAX_META_KEYWORDS else ()
