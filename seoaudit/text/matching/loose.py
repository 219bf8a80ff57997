"""Weaker mentions of a keyphrase: its words in one sentence, but not as the phrase."""

from bisect import bisect_left
from collections.abc import Sequence

from seoaudit.text.forms.kindred import kindred_query_terms
from seoaudit.text.languages.traits import uses_spaces
from seoaudit.text.matching.find import Match, word_positions
from seoaudit.text.matching.indexed_text import IndexedText
from seoaudit.text.matching.phrase import Phrase, PhraseWord

# Tokens between the first and the last word of a loose mention, besides the phrase's own words.
# Chosen on 28 November 2026 by reading the mentions of 238 pages; not swept.
MAX_APART = 8


def find_loosely(phrase: Phrase, text: IndexedText) -> tuple[Match, ...]:
    """Return where one sentence of `text` has all content words of the phrase, one match each.

    The words may be in another order, apart, or all but one in a form derived from them: "starter
    of sourdough", "sourdough rye starter", "نزرع على الشرفة" for "الزراعة على الشرفة". At most
    MAX_APART words are between them; of several places in a sentence it is the narrowest. Full
    matches of the phrase are among them. Empty for a phrase of one content word, and in languages
    written without spaces.
    """
    words = phrase.content_words
    if len(words) < 2 or not uses_spaces(text.language):
        return ()
    own = [sorted(word_positions(word.keys | word.agreeing, word, text)) for word in words]
    if not any(own):
        return ()
    places = [
        sorted({*found, *_kindred_positions(word, text)})
        for word, found in zip(words, own, strict=True)
    ]
    if not all(places):
        return ()
    known = {place for found in own for place in found}
    rarest = min(places, key=len)
    best: dict[int, tuple[int, int]] = {}
    for place in rarest:
        sentence = text.sentence_of(place)
        near = {each for found in places for each in _nearest(found, place, sentence, text)}
        first, last = min(near), max(near)
        is_whole = len(near) == len(places) and not known.isdisjoint(near)
        if is_whole and last - first < len(near) + MAX_APART:
            width = best.get(sentence, (0, len(text.tokens)))
            if last - first < width[1] - width[0]:
                best[sentence] = first, last
    return tuple(_match(text, *best[sentence]) for sentence in sorted(best))


def _kindred_positions(word: PhraseWord, text: IndexedText) -> set[int]:
    terms = kindred_query_terms(word.written, text.language) if not word.name else ()
    spellings = {spelling for term in terms for spelling in text.kindred.get(term, ())}
    return set(text.positions(spellings))


def _nearest(places: Sequence[int], place: int, sentence: int, text: IndexedText) -> Sequence[int]:
    """Return the one that is nearest to `place` in its sentence; none if there is none."""
    after = bisect_left(places, place)
    if after < len(places) and places[after] == place:
        return (place,)
    beside = [
        each for each in places[max(0, after - 1) : after + 1] if text.sentence_of(each) == sentence
    ]
    return sorted(beside, key=lambda other: abs(other - place))[:1]


def _match(text: IndexedText, first: int, last: int) -> Match:
    words, starts = text.tokens.texts, text.tokens.starts
    start, end = starts[first], starts[last] + len(words[last])
    return Match(start, end, text.text[start:end], exact=False)
