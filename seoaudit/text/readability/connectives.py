"""Words and phrases that connect sentences: "however", "for example", "لذلك", "بالإضافة إلى".

The lists are in data/connectives: one file per language, phrases separated by commas. One with "^"
before it connects only as the first word of a sentence: French "or" is gold elsewhere, English
"first" a number.
"""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from seoaudit.text.languages.records import language_of
from seoaudit.text.resources import listed, read_lines
from seoaudit.text.segments.normalise import normalise, normalise_word
from seoaudit.text.tags import primary

# Letters; a word this short is too short for a proclitic and another word. Not swept.
_MIN_REST = 2

# Phrases by their second word, the longest first; those of a single word under "".
Phrases = Mapping[str, Sequence[tuple[str, ...]]]


def has_connectives(language: str) -> bool:
    """Whether there is a list of connectives for the language."""
    return primary(language) in listed("connectives")


def find_connective(words: Sequence[str], language: str) -> tuple[int, int] | None:
    """Return the positions of the first and last word of a sentence's first connective, or None.

    Spellings are normalised, and a proclitic "and" is ignored. None also for a language without a
    list.
    """
    language = primary(language)
    if words and normalise_word(words[0]) in _openings(language):
        return 0, 0
    for place, word in enumerate(words):
        begun = _begun_by(word, language)
        if begun is None:
            continue
        if len(begun) > ("" in begun) and place + 1 < len(words):
            for phrase in begun.get(normalise_word(words[place + 1]), ()):
                end = place + len(phrase)
                if tuple(map(normalise_word, words[place + 2 : end])) == phrase[2:]:
                    return place, end - 1
        if "" in begun:
            return place, place
    return None


@lru_cache(maxsize=32_768)
def _begun_by(word: str, language: str) -> Phrases | None:
    """Return the phrases that may begin with `word`; for "ولكن" also those with "لكن"."""
    known = _phrases(language)
    found = [known[form] for form in _forms(normalise_word(word), language) if form in known]
    if len(found) < 2:
        return found[0] if found else None
    return {**found[1], **found[0]}


def _forms(word: str, language: str) -> tuple[str, ...]:
    """Return the spellings a word may be listed under: "qu'ensuite" also as "ensuite"."""
    record = language_of(language)
    if word[:1] in record.joined_words and len(word) > _MIN_REST:
        return word, word[1:]
    if record.elides and "'" in word:
        return word, word.rpartition("'")[2]
    return (word,)


@cache
def _openings(language: str) -> frozenset[str]:
    """Return the words that connect as the first of a sentence alone."""
    if not has_connectives(language):
        return frozenset()
    lines = read_lines(f"connectives/{language}.txt")
    phrases = [phrase.strip() for line in lines for phrase in normalise(line).split(",")]
    return frozenset(phrase[1:] for phrase in phrases if phrase.startswith("^"))


@cache
def _phrases(language: str) -> Mapping[str, Phrases]:
    """Return the phrases of a language by their first word."""
    if not has_connectives(language):
        return {}
    found: dict[str, dict[str, list[tuple[str, ...]]]] = {}
    for line in read_lines(f"connectives/{language}.txt"):
        phrases = (
            tuple(phrase.split()) for phrase in normalise(line).split(",") if "^" not in phrase
        )
        for phrase in sorted(phrases, key=len, reverse=True):
            second = phrase[1] if len(phrase) > 1 else ""
            found.setdefault(phrase[0], {}).setdefault(second, []).append(phrase)
    return {first: dict(seconds) for first, seconds in found.items()}
