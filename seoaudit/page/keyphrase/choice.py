"""The keyphrases by which a page is judged: those of the first source that names any."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.article.article_text import ArticleText
from seoaudit.page.elements.language import PageLanguage
from seoaudit.page.head.head import Head, Meta, Title
from seoaudit.page.keyphrase.keyphrases import Keyphrase
from seoaudit.page.keyphrase.named_keyphrases import NamedKeyphrases, compile_keyphrases
from seoaudit.page.tree.element import Element
from seoaudit.text.segments.enumeration import split_enumeration

if TYPE_CHECKING:
    from seoaudit.manuscripts.manuscript import Manuscript
    from seoaudit.page.keyphrase.keyphrase_map import Rows

# The numbers below were chosen by reading pages, and swept on 28 November 2026 on 724 pages: 245 in
# many languages, 203 of news, 276 of WordPress, of which 38 %, 55 % and 15 % have a keyphrase.
# The right ones are unknown; the comment on each number says on how many pages neighbouring values
# find another one, or none.
# To measure again: python -m benchmarks.sweep

# Keywords in a page's head; a longer list says nothing about the article.
# Swept: pages that change: 18 at 1, 12 at 2, 15 at 4, 30 at 5.
MAX_META_KEYWORDS = 3

# Content words of a keyword; a longer one is a sentence or the title.
# Swept: pages that change: 0 at 6, 0 at 9, 1 at 15, 1 at 18.
MAX_KEYWORD_WORDS = 12

# Mentions from which an article is about a keyword that is not in its headline.
# Swept: pages that change: 31 at 0, 9 at 1, 1 at 3, 1 at 4.
MIN_MENTIONS = 2

# The same for a short article: mentions per hundred words.
# Swept: pages that change: 2 at 0.25, 0 at 0.375, 0 at 0.625, 2 at 0.75.
MIN_DENSITY = 0.5


class KeyphraseRequest(NamedTuple):
    """The keyphrases that the caller sets for a page.

    `synonyms` are those of the primary keyphrase, whatever source names it.
    """

    keyphrases: Sequence[str] = ()
    synonyms: Sequence[str] = ()
    map: Rows | None = None


class KeyphraseChoice:
    """Chooses the keyphrases of a page from those of the caller, the author and the page."""

    def __init__(  # noqa: PLR0913 - all sources and signs of a keyphrase
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
        """Return the keyphrases of the first source that names any, the primary one first."""
        offers = (compile_keyphrases(named, self.text) for named in self._offers())
        return next(filter(None, offers), ()) or self._meant_keywords()

    def unused_meta_keywords(self) -> tuple[Keyphrase, ...]:
        """Return the keywords of the page's head if the page is about none of them, else nothing.

        Content systems put sections and tags there; a keyword is no more than that if the headline
        does not contain it and the article hardly mentions it.
        """
        return () if self._meant_keywords() else self._keywords()

    def inferred(self) -> tuple[Keyphrase, ...]:
        """Return the keyphrase that the page seems to be about; nothing if none stands out."""
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
        """Yield what each source names, by precedence; later sources are only read if needed."""
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

    def _meant_keywords(self) -> tuple[Keyphrase, ...]:
        """Return the keywords of the head that the page is about, those of its headline first.

        Several of which none is in the headline are tags.
        """
        keywords = self._keywords()
        meant = tuple(filter(self._is_meant, keywords))
        if len(keywords) < 2 or not (self._is_believed and self._front):
            return meant
        shown = [keyphrase for keyphrase in meant if self._is_in_front(keyphrase)]
        return (*shown, *(k for k in meant if k not in shown)) if shown else ()

    def _is_meant(self, keyphrase: Keyphrase) -> bool:
        """Whether the page is about a keyword of its head."""
        if len(keyphrase.phrase.content_words) > MAX_KEYWORD_WORDS:
            return False
        mentions = len(keyphrase.mentions)
        if mentions >= MIN_MENTIONS or 100 * mentions > MIN_DENSITY * self.text.words:
            return True
        return self._is_believed and self._is_in_front(keyphrase)

    @property
    def _is_believed(self) -> bool:
        """Whether the headline is the article's.

        Around a text in other letters than the page declares, it may be that of another one.
        """
        return self.language.declared is None or self.language.origin in ("html", "option")

    @property
    def _front(self) -> Sequence[str]:
        return [place.text for place in (self.title, self.headline) if place]

    def _is_in_front(self, keyphrase: Keyphrase) -> bool:
        return any(map(keyphrase.is_mentioned_in, self._front))


def _meta_keywords(head: Head) -> Sequence[str]:
    """Return up to three keywords; nothing for a longer list, in one tag or in one tag each.

    That is a custom of the 1990s and says nothing about the article.
    """
    written = (meta.text for meta in head.named("keywords") if meta.text)
    texts = [text for each in written for text in split_enumeration(each)]
    return texts if len(texts) <= MAX_META_KEYWORDS else ()
