"""Occurrences of a keyphrase in a text, in any inflection of its words."""

from collections.abc import Sequence
from operator import or_

from seoaudit.named_tuple import NamedTuple
from seoaudit.text.forms.stems import agree_in_number
from seoaudit.text.matching.indexed_text import IndexedText
from seoaudit.text.matching.phrase import SPACE, Phrase, PhraseWord, compile_phrase
from seoaudit.text.segments.function_words import function_words, particles, prepositions
from seoaudit.text.segments.normalise import normalise_word

__all__ = [
    "IndexedText",
    "Match",
    "Phrase",
    "PhraseWord",
    "compile_phrase",
    "find",
    "matches_whole",
    "word_positions",
]

# With more consecutive function words than this between them, two words of a phrase no longer
# belong together. Chosen by reading matches; not swept.
_MAX_GAP = 4
# Marks that separate clauses: "ran out of time, the loop" is no match for "time loop".
_PAUSES = frozenset(",;:،؛，、；：—(")


class Match(NamedTuple):
    """An occurrence, `text[start:end]`; `exact` if it has the same words, spelled the same."""

    start: int
    end: int
    text: str
    exact: bool


def find(phrase: Phrase, text: IndexedText) -> tuple[Match, ...]:
    """Return the matches of `phrase` in `text`, in order and without overlaps.

    A match has all content words of the phrase in order within one sentence, each in any
    inflection, with only function words in between. A function word of the phrase may be missing
    but not replaced by another ("to Rome", "from Rome").
    """
    text.look_up(phrase.terms)
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
    positions = [word_positions(word.keys, word, text) for word in words]
    agreeing = [
        word_positions(word.agreeing, word, text) if word.agreeing else {} for word in words
    ]
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
                if span and agree_in_number(words[index - 1].written, text.tokens.texts[end - 1]):
                    span = None
            if span is None:
                break
            spans.append(span)
        else:
            matches.append(_match(reading, content, spans, text))
            free_from = spans[-1][1]
    return matches


def word_positions(keys: frozenset[str], word: PhraseWord, text: IndexedText) -> dict[int, int]:
    """Map each position of `word` in `text`, found by any of `keys`, to the position after it."""
    wanted = text.spellings(keys)
    if word.name:
        wanted = set(filter(str.isupper, wanted))
    positions = {position: position + 1 for position in text.positions(wanted)}
    for key in keys:
        for start, end in text.compounds.get(key, ()):
            positions.setdefault(start, end)
    if word.dotted:
        return {start: end for start, end in positions.items() if text.is_dotted(start)}
    return positions


def _next_span(
    text: IndexedText,
    position: int,
    wanted: dict[int, int],
    own: Sequence[PhraseWord],
    light: frozenset[str],
) -> tuple[int, int] | None:
    """Return the span of the phrase's next word, at `position` or after function words, or None."""
    words, starts = text.tokens.texts, text.tokens.starts
    loose = particles(text.language)
    previous = starts[position - 1]
    previous_end = previous + len(words[position - 1])
    between: list[str] = []
    while position < len(words) and len(between) <= _MAX_GAP + len(own):
        if position in wanted and _allows(own, between, text.language):
            here = starts[position]
            beside = text.text[previous_end:here]
            if between and not _PAUSES.isdisjoint(beside):
                return None
            # No sentence ends at a space alone, which is what stands between most words.
            together = beside == " " or (text.sentence_at(previous) == text.sentence_at(here))
            return (position, wanted[position]) if together else None
        word = normalise_word(words[position])
        if word not in (loose if SPACE in own else light) and all(word != one.text for one in own):
            return None
        between.append(word)
        position += 1
    return None


def _allows(own: Sequence[PhraseWord], between: Sequence[str], language: str) -> bool:
    """Whether a text may have `between` for `own`: either is empty, or `between` has all of `own`.

    A contraction of preposition and article counts as the preposition: "du" as "de".
    """
    if not own or not between:
        return True
    alone = prepositions(language)
    between_words = {alone.get(word, word) for word in between}
    return all(
        alone.get(word.text, word.text) in between_words for word in own if word is not SPACE
    )


def _match(
    reading: tuple[PhraseWord, ...],
    content: list[int],
    spans: list[tuple[int, int]],
    text: IndexedText,
) -> Match:
    """Return the match over `spans`, with leading function words of the phrase if present."""
    words, starts = text.tokens.texts, text.tokens.starts
    first, last = spans[0][0], spans[-1][1]
    for word in reversed(reading[: content[0]]):
        if first > 0 and normalise_word(words[first - 1]) == word.text:
            first -= 1
        else:
            break
    start, end = starts[first], starts[last - 1] + len(words[last - 1])
    spelled = list(map(normalise_word, words[first:last]))
    written = [word.text for word in reading if word is not SPACE]
    return Match(start, end, text.text[start:end], spelled == written)


def matches_whole(phrase: Phrase, text: IndexedText) -> bool:
    """Whether `text` consists of the phrase, in any inflection, and function words only."""
    matches = find(phrase, text)
    if not matches:
        return False
    light = function_words(text.language)
    inside = [(match.start, match.end) for match in matches]
    return all(
        normalise_word(written) in light
        or any(first <= start and start + len(written) <= end for first, end in inside)
        for written, start in zip(text.tokens.texts, text.tokens.starts, strict=True)
    )
