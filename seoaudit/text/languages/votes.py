"""Votes of function words for the languages that a text may be in."""

from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache

from seoaudit.text.resources import read_lines
from seoaudit.text.segments.function_words import function_words
from seoaudit.text.segments.normalise import normalise
from seoaudit.text.segments.words import spelled_words

# Languages that have many function words in common with a larger one.
RARER = frozenset("ca cs da fi hr hu ms no ro sk sl sr vi".split())
# Weight of a function word that a rarer language shares with a larger one; not swept.
SHARED_WEIGHT = 0.7


# Both ends of a text are asked for each language that it may be in.
@lru_cache(maxsize=8)
def words(sample: str) -> Sequence[str]:
    """Return the words of a text, normalised."""
    return spelled_words(normalise(sample))


def votes(
    spoken: Sequence[str], languages: tuple[str, ...], shared: float = SHARED_WEIGHT
) -> dict[str, float]:
    """Count for each language its function words among the words; shared ones count less."""
    found = dict.fromkeys(languages, 0.0)
    shares = _shares(languages)
    for word, times in Counter(spoken).items():
        if word in shares:
            share, owners, borrowers = shares[word]
            vote = times * share
            for language in owners:
                found[language] += vote
            for language in borrowers:
                found[language] += vote * shared
    return found


@cache
def _shares(languages: tuple[str, ...]) -> dict[str, tuple[float, list[str], list[str]]]:
    """Map each word to its vote, the languages that have all of it and those with less.

    A language with few pages in the world is met where its own words are, not those it shares with
    a neighbour.
    """
    shares: dict[str, tuple[float, list[str], list[str]]] = {}
    for word, owners in _owners(languages).items():
        lends = not RARER.issuperset(owners)
        borrowers = [language for language in owners if lends and language in RARER]
        full = [language for language in owners if language not in borrowers]
        shares[word] = (1 + 1 / len(owners)) / 2, full, borrowers
    return shares


def _owners(languages: tuple[str, ...]) -> dict[str, list[str]]:
    """Map each function word, and each that tells neighbours apart, to its languages."""
    owners: dict[str, list[str]] = {}
    for language in languages:
        listed = function_words(language)
        for word in listed:
            owners.setdefault(word, []).append(language)
        for word in _telling_words().get(language, "").split():
            if word not in listed:
                owners.setdefault(word, []).append(language)
    return owners


@cache
def _telling_words() -> dict[str, str]:
    """Return the words of telling_words.txt by language, unsplit: most texts need few of them."""
    rows = (line.partition(" ") for line in read_lines("telling_words.txt"))
    return {language: listed for language, _, listed in rows}
