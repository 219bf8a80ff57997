"""Keyphrases as somebody named them, and compiled for an article."""

from __future__ import annotations

from collections.abc import Sequence

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.article.article_text import ArticleText
from seoaudit.page.keyphrase.keyphrases import Keyphrase, KeyphraseOrigin
from seoaudit.text.matching.find import Phrase, compile_phrase
from seoaudit.text.segments.enumeration import split_enumeration
from seoaudit.text.segments.normalise import fold_spaces


class NamedKeyphrases(NamedTuple):
    """Keyphrases that somebody named, the primary one first, and synonyms of that one."""

    texts: Sequence[str]
    synonyms: Sequence[str]
    origin: KeyphraseOrigin


def compile_keyphrases(
    named: NamedKeyphrases, article: ArticleText, *, runners_up: tuple[str, ...] = ()
) -> tuple[Keyphrase, ...]:
    """Return the keyphrases ready to be searched for, without duplicates and those without a word.

    One text may contain several synonyms, separated by commas of any script.
    """
    phrases = _phrases(named.texts, article.language)
    if not phrases:
        return ()
    primary, *others = phrases
    items = [item for text in named.synonyms for item in split_enumeration(text)]
    synonyms = _phrases([primary.text, *items], article.language)[1:]
    first = Keyphrase(primary, named.origin, article, synonyms, runners_up)
    return (first, *(Keyphrase(phrase, named.origin, article) for phrase in others))


def _phrases(texts: Sequence[str], language: str) -> tuple[Phrase, ...]:
    """Return the phrases of these texts, without other spellings of the same phrase."""
    known: dict[tuple[str, ...], Phrase] = {}
    for text in texts:
        phrase = compile_phrase(fold_spaces(text), language)
        known.setdefault(tuple(word.text for word in phrase.words), phrase)
    return tuple(phrase for words, phrase in known.items() if words)
