"""Words and phrases that connect sentences: "however", "for example", "لذلك", "بالإضافة إلى".

The lists are in data/connectives: one file per language, phrases separated by commas. One with "^"
before it connects only at the beginning of a sentence: French "or" is gold elsewhere, English
"first" a number. One with "!" connects nothing, though it begins like another: "de plus en plus".
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache, partial
from itertools import compress
from pathlib import Path

from seoaudit.kept_table import kept_table
from seoaudit.named_tuple import NamedTuple
from seoaudit.text.languages.records import language_of
from seoaudit.text.resources import DATA, listed, read_lines
from seoaudit.text.segments.normalise import normalise, normalise_word
from seoaudit.text.segments.word_table import WordTable
from seoaudit.text.tags import primary

# Letters; a word this short is too short for a proclitic and another word. Not swept.
_MIN_REST = 2

# Phrases by their second word, the longest first; those of a single word under "".
Phrases = Mapping[str, Sequence[tuple[str, ...]]]


class Listed(NamedTuple):
    """Phrases by their first word: those of an opening, and the others; and those that are denied.

    Denied ones are among the others.
    """

    openings: Mapping[str, Phrases]
    others: Mapping[str, Phrases]
    denied: frozenset[tuple[str, ...]]


def has_connectives(language: str) -> bool:
    """Whether there is a list of connectives for the language."""
    return primary(language) in listed("connectives")


def find_connective(words: Sequence[str], language: str) -> tuple[int, int] | None:
    """Return the positions of the first and last word of a sentence's first connective, or None.

    Spellings are normalised, and a proclitic "and" is ignored. None also for a language without a
    list.
    """
    return next(find_connectives([words], language))


def find_connectives(
    sentences: Sequence[Sequence[str]], language: str
) -> Iterator[tuple[int, int] | None]:
    """Yield what `find_connective` returns for each sentence."""
    language = primary(language)
    opening, begun = _listed(language).openings, _begun(language)
    for words in sentences:
        # What connects at the beginning alone.
        end = _end_of(opening.get(normalise_word(words[0])), words, 0) if words else None
        yield _first_connective(words, begun, language) if end is None else (0, end)


def _first_connective(
    words: Sequence[str], begun: WordTable[Phrases | None], language: str
) -> tuple[int, int] | None:
    """Return the first connective of a sentence, by the phrases that its words begin."""
    done = 0
    for place in compress(range(len(words)), map(begun.__getitem__, words)):
        end = _end_of(begun[words[place]], words, place) if place >= done else None
        if end is not None:
            if not _is_denied(words, place, end, language):
                return place, end
            done = end + 1
    return None


def _end_of(begun: Phrases | None, words: Sequence[str], place: int) -> int | None:
    """Return the position of the last word of the longest phrase that begins at `place`."""
    if begun is None:
        return None
    if len(begun) > ("" in begun) and place + 1 < len(words):
        for phrase in begun.get(normalise_word(words[place + 1]), ()):
            end = place + len(phrase)
            if tuple(map(normalise_word, words[place + 2 : end])) == phrase[2:]:
                return end - 1
    return place if "" in begun else None


@lru_cache(maxsize=32)
def _begun(language: str) -> WordTable[Phrases | None]:
    return WordTable(partial(_begun_by, language=language))


def _begun_by(word: str, language: str) -> Phrases | None:
    """Return the phrases that may begin with `word`; for "ولكن" also those with "لكن"."""
    known = _listed(language).others
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


def _is_denied(words: Sequence[str], place: int, end: int, language: str) -> bool:
    denied = _listed(language).denied
    return bool(denied) and tuple(map(normalise_word, words[place : end + 1])) in denied


@cache
def _listed(language: str) -> Listed:
    if not has_connectives(language):
        return Listed({}, {}, frozenset())
    return Listed(*kept_table(_read, f"{DATA}/connectives/{language}.txt"))


Grouped = dict[str, dict[str, list[tuple[str, ...]]]]


def _read(file: Path) -> tuple[Grouped, Grouped, frozenset[tuple[str, ...]]]:
    lines = map(normalise, read_lines(f"connectives/{file.name}"))
    written = [phrase.strip() for line in lines for phrase in line.split(",")]
    listed = [(phrase[0], tuple(phrase.lstrip("^!").split())) for phrase in written if phrase]
    openings: Grouped = {}
    others: Grouped = {}
    for mark, phrase in sorted(listed, key=lambda item: -len(item[1])):
        second = phrase[1] if len(phrase) > 1 else ""
        known = openings if mark == "^" else others
        known.setdefault(phrase[0], {}).setdefault(second, []).append(phrase)
    return openings, others, frozenset(phrase for mark, phrase in listed if mark == "!")
