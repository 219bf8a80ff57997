"""A keyphrase in a text: where it stands, in whatever form its words take."""

from collections.abc import Sequence
from operator import or_
from typing import NamedTuple

from seoaudit.text.forms.stems import agree_in_number
from seoaudit.text.languages.function_words import function_words, particles, prepositions
from seoaudit.text.matching.indexed_text import IndexedText
from seoaudit.text.matching.phrase import SPACE, Phrase, PhraseWord, compile_phrase
from seoaudit.text.segments.normalise import normalise_word

__all__ = [
    "IndexedText",
    "Match",
    "Phrase",
    "PhraseWord",
    "compile_phrase",
    "find",
    "matches_whole",
    "says_every_word",
]

# More function words in a row than this between two words of a phrase, and they no longer belong
# together. Chosen by reading matches; not swept.
_MAX_GAP = 4
# What parts a sentence: "ran out of time, the loop".
_PAUSES = frozenset(",;:،؛，、；：—(")


class Match(NamedTuple):
    """`text[start:end]` is the phrase; `exact` when spelled as it is, with no word between."""

    start: int
    end: int
    text: str
    exact: bool


def find(phrase: Phrase, text: IndexedText) -> tuple[Match, ...]:
    """Where `phrase` stands in `text`, in order, none overlapping another.

    All its content words in order within one sentence, each in any form; between them only function
    words, and of the phrase's own function words none replaced by another ("to Rome", "from Rome").
    """
    found: dict[int, Match] = {}
    for reading in phrase.readings:
        for match in _find_reading(reading, text):
            known = found.get(match.start)
            if known is None or known.end < match.end:
                found[match.start] = match
    matches: list[Match] = []
    for start in sorted(found):
        if not matches or start >= matches[-1].end:
            matches.append(found[start])
    return tuple(matches)


def _find_reading(reading: tuple[PhraseWord, ...], text: IndexedText) -> list[Match]:
    content = [place for place, word in enumerate(reading) if not word.optional]
    if not content:
        return []
    words = [reading[place] for place in content]
    positions = [_positions(word.keys, word, text) for word in words]
    agreeing = [_positions(word.agreeing, word, text) if word.agreeing else {} for word in words]
    if not all(map(or_, positions, agreeing)):
        return []
    light = function_words(text.language)
    matches: list[Match] = []
    free_from = 0
    for first in sorted(positions[0]):
        if first < free_from:
            continue
        spans = [(first, positions[0][first])]
        for index in range(1, len(content)):
            own = reading[content[index - 1] + 1 : content[index]]
            end = spans[-1][1]
            span = _next_span(text, end, positions[index], own, light)
            if span is None and agreeing[index]:
                span = _next_span(text, end, agreeing[index], own, light)
                if span and agree_in_number(words[index - 1].written, text.tokens[end - 1].text):
                    span = None
            if span is None:
                break
            spans.append(span)
        else:
            matches.append(_match(reading, content, spans, text))
            free_from = spans[-1][1]
    return matches


def _positions(keys: frozenset[str], word: PhraseWord, text: IndexedText) -> dict[int, int]:
    """Where `word` stands in the tokens of `text` by one of `keys`, and the position behind it."""
    wanted = {
        written
        for key in keys
        for written in text.forms.get(key, ())
        if written.isupper() or not word.name
    }
    positions: dict[int, int] = {}
    if wanted:
        positions = {
            position: position + 1 for written in wanted for position in text.positions[written]
        }
    for key in keys:
        for start, end in text.compounds.get(key, ()):
            positions.setdefault(start, end)
    return positions


def _next_span(
    text: IndexedText,
    position: int,
    wanted: dict[int, int],
    own: Sequence[PhraseWord],
    light: frozenset[str],
) -> tuple[int, int] | None:
    """The next word of the phrase, at `position` or behind function words, else None."""
    tokens = text.tokens
    loose = particles(text.language)
    previous = tokens[position - 1]
    between: list[str] = []
    while position < len(tokens) and len(between) <= _MAX_GAP + len(own):
        if position in wanted and _allows(own, between, text.language):
            here = tokens[position]
            if between and not _PAUSES.isdisjoint(text.text[previous.end : here.start]):
                return None
            together = text.sentence_at(previous.start) == text.sentence_at(here.start)
            return (position, wanted[position]) if together else None
        word = normalise_word(tokens[position].text)
        if word not in (loose if SPACE in own else light) and all(word != one.text for one in own):
            return None
        between.append(word)
        position += 1
    return None


def _allows(own: Sequence[PhraseWord], between: Sequence[str], language: str) -> bool:
    """Whether the text may have `between` where the phrase has `own`: nothing, or all of them.

    A preposition counts as itself where it has grown together with an article ("de", "du").
    """
    if not own or not between:
        return True
    alone = prepositions(language)
    said = {alone.get(word, word) for word in between}
    return all(alone.get(word.text, word.text) in said for word in own if word is not SPACE)


def _match(
    reading: tuple[PhraseWord, ...],
    content: list[int],
    spans: list[tuple[int, int]],
    text: IndexedText,
) -> Match:
    """The match over `spans`, with the phrase's leading function words where the text has them."""
    first, last = spans[0][0], spans[-1][1]
    for word in reversed(reading[: content[0]]):
        if first > 0 and normalise_word(text.tokens[first - 1].text) == word.text:
            first -= 1
        else:
            break
    start, end = text.tokens[first].start, text.tokens[last - 1].end
    spelled = [normalise_word(token.text) for token in text.tokens[first:last]]
    written = [word.text for word in reading if word is not SPACE]
    return Match(start, end, text.text[start:end], spelled == written)


def says_every_word(phrase: Phrase, text: IndexedText) -> bool:
    """Whether one sentence of `text` has all content words of the phrase, apart or in any order."""
    words = phrase.content_words
    places = [_positions(word.keys | word.agreeing, word, text) for word in words]
    sentences = [
        {text.sentence_at(text.tokens[place].start) for place in positions} for positions in places
    ]
    return bool(sentences) and bool(set.intersection(*sentences))


def matches_whole(phrase: Phrase, text: IndexedText) -> bool:
    """Whether `text` says the phrase and nothing more besides function words."""
    matches = find(phrase, text)
    if not matches:
        return False
    light = function_words(text.language)
    inside = [(match.start, match.end) for match in matches]
    return all(
        normalise_word(token.text) in light
        or any(start <= token.start and token.end <= end for start, end in inside)
        for token in text.tokens
    )
