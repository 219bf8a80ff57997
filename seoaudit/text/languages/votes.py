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
    owners_of = _owners(languages)
    for word, times in Counter(spoken).items():
        for language in (owners := owners_of.get(word, ())):
            vote = times * (1 + 1 / len(owners)) / 2
            # A language with few pages in the world is met where its own words are, not those it
            # shares with a neighbour.
            is_borrowed = language in RARER and not RARER.issuperset(owners)
            found[language] += vote * shared if is_borrowed else vote
    return found


@cache
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
