"""Words that stand for a keyphrase where an article does not use it: parts of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.article.article_text import ArticleText
from seoaudit.text.languages.traits import uses_spaces
from seoaudit.text.matching.find import Phrase, compile_phrase, find, word_positions
from seoaudit.text.matching.indexed_text import IndexedText

# Occurrences from which a part of the keyphrase is likely to be the article's own word for it, and
# the most that a message names. Chosen by reading articles; not swept.
MIN_COUNT = 2
MAX_NAMED = 3

# Content words of a keyphrase; the parts of a longer one are those of a sentence.
MAX_WORDS = 6


class StandIn(NamedTuple):
    """A part of the keyphrase, as written there, and its number of occurrences in the article."""

    text: str
    occurrences: int


def likely_stand_ins(phrase: Phrase, article: ArticleText) -> tuple[StandIn, ...]:
    """Return the parts of the keyphrase that the article uses, the most frequent first.

    A part is one of its content words, or several in a row. It is left out if a longer part has as
    many occurrences. Empty for a keyphrase of one word, and in languages written without spaces.
    """
    found: list[StandIn] = []
    for part in _parts(phrase):
        count = len(find(compile_phrase(part, article.language), article.index))
        longer = max((one.occurrences for one in found if part in one.text), default=0)
        if count >= MIN_COUNT and count > longer:
            found.append(StandIn(part, count))
    return tuple(sorted(found, key=lambda one: -one.occurrences)[:MAX_NAMED])


def places_of_parts(phrase: Phrase, text: IndexedText) -> Sequence[tuple[int, int]]:
    """Return start and end of each content word of a phrase of several, in any form, in order."""
    words = phrase.content_words
    if len(words) < 2 or not uses_spaces(text.language):
        return ()
    places = {place for word in words for place in word_positions(word.keys, word, text)}
    found, starts = text.tokens.texts, text.tokens.starts
    return [(starts[place], starts[place] + len(found[place])) for place in sorted(places)]


def _parts(phrase: Phrase) -> Iterator[str]:
    """Yield each run of the phrase's words between two content words, the longest first."""
    content = [place for place, word in enumerate(phrase.words) if not word.optional]
    number = len(content)
    if number not in range(2, MAX_WORDS + 1) or not uses_spaces(phrase.language):
        return
    for size in range(number - 1, 0, -1):
        for first in range(number - size + 1):
            words = phrase.words[content[first] : content[first + size - 1] + 1]
            if size > 1 or (len(words[0].text) > 2 and words[0].text.isalpha()):
                yield " ".join(word.written for word in words)
