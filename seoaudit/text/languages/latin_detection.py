"""The language of a text in Latin script: by function words, letters, then endings of words."""

from collections import Counter
from collections.abc import Sequence
from functools import cache

from seoaudit.text.languages.records import LANGUAGES
from seoaudit.text.languages.votes import votes
from seoaudit.text.resources import read_lines

_LATIN = tuple(
    code
    for code, language in LANGUAGES.items()
    if language.is_detected and (language.script == "latin" or code == "sr")
)
# Languages that share most of their function words. The first of a group is the answer where no
# word tells it from the others, unless it is "".
_SISTERS = (("id", "ms"), ("sv", "da", "no"), ("cs", "sk"), ("", "hr", "sl", "sr"))
# Letters of languages in Latin script that are not detected: Icelandic, Lithuanian, Latvian, Welsh.
_OTHER_LATIN = frozenset("ðþėįųūēģķļņāīŵŷħġ")
# Share of words with such a letter from which the text is in one of those languages: names of
# people and towns have them anywhere. Not swept.
MAX_FOREIGN = 0.1
# Weight of a word with a telling letter of a language, relative to one of its function words.
# Swept: right answers .921 at 0.175, .921 at 0.2625, .925 at 0.4375, .925 at 0.525.
LETTER_WEIGHT = 0.35

# Weight of a word with a letter that one language alone has, likewise; not swept.
OWN_LETTER_WEIGHT = 0.7
# Weight of a word with an ending of a language, likewise; not swept.
ENDING_WEIGHT = 0.8
_LONGEST_ENDING = 5

# Minimum votes for a language: a single word shared with other languages proves little.
# Swept: right answers .931 at 0.65, .931 at 0.975, .913 at 1.625, .894 at 1.95.
MIN_VOTES = 0.975

# The same for a text of more than `OF_ONE_VOTE` words, of which one may be quoted. Not swept.
OF_ONE_VOTE = 6
MIN_VOTES_OF_MORE = 1.3

# Minimum ratio of the votes for the first language to the second's: it must lead clearly.
# Swept: right answers .925 at 1.075, .925 at 1.1125, .925 at 1.1875, .923 at 1.225.
MIN_LEAD = 1.15

# Maximum words of a text that is too short for the share below to apply.
# Swept: no page of 156 changes from 6 to 18.
FEW_WORDS = 12

# Minimum ratio of the votes for the first language to the words of the text.
# Swept: right answers .926 at 0.04, .925 at 0.06, .921 at 0.1, .921 at 0.12.
MIN_SHARE = 0.08


def latin_script(words: Sequence[str]) -> str | None:
    """Return the language of the words of a text in Latin script; None if it cannot be told."""
    found = votes(words, _LATIN)
    letters = Counter(letter for word in words if not word.isascii() for letter in set(word))
    foreign = sum(letters[letter] for letter in _OTHER_LATIN.intersection(letters))
    if foreign > len(words) * MAX_FOREIGN:
        return None
    for letter, times in letters.items():
        owners = _letter_owners().get(letter, ())
        weight = LETTER_WEIGHT if len(owners) > 1 else OWN_LETTER_WEIGHT
        for language in owners:
            found[language] += times * weight
    return _leader(found, words) or _leader(_with_endings(found, words), words)


@cache
def _letter_owners() -> dict[str, list[str]]:
    """Map each telling letter to the languages in Latin script that have it."""
    owners: dict[str, list[str]] = {}
    for language in _LATIN:
        for letter in LANGUAGES[language].telling_letters:
            owners.setdefault(letter, []).append(language)
    return owners


def _leader(found: dict[str, float], words: Sequence[str]) -> str | None:
    """Return the language with the most votes, if it leads clearly."""
    ranked = sorted(((vote, name) for name, vote in found.items()), reverse=True)
    most, first = ranked[0]
    sisters = _sisters(first)
    next_most = next(vote for vote, name in ranked[1:] if name not in sisters)
    needed = MIN_VOTES if len(words) <= OF_ONE_VOTE else MIN_VOTES_OF_MORE
    is_clear = most >= needed and most >= next_most * MIN_LEAD
    is_carried = len(words) <= FEW_WORDS or most >= len(words) * MIN_SHARE
    if not (is_clear and is_carried):
        return None
    return _of_sisters(sisters, words) if sisters else first


@cache
def _sisters(language: str) -> tuple[str, ...]:
    """Return the language with those that share most of its function words; empty for most."""
    return next((group for group in _SISTERS if language in group), ())


def _of_sisters(group: tuple[str, ...], words: Sequence[str]) -> str | None:
    """Return the one of a group that words are in, by what the others have not; else None."""
    found = votes(words, tuple(filter(None, group)), shared=1.0)
    for word in words:
        if not word.isascii():
            for language in found:
                telling = LANGUAGES[language].telling_letters
                found[language] += LETTER_WEIGHT * any(letter in telling for letter in word)
    most = max(found.values())
    near = [language for language in found if found[language] > most - LETTER_WEIGHT]
    if len(near) == 1:
        return near[0]
    return group[0] if group[0] in near else None


def _with_endings(found: dict[str, float], words: Sequence[str]) -> dict[str, float]:
    """Return the votes with those for the endings of longer words: "-zione" is Italian."""
    owners = _endings()
    found = dict(found)
    for word in words:
        if len(word) <= _LONGEST_ENDING:
            continue
        for length in range(_LONGEST_ENDING, 1, -1):
            having = owners.get(word[-length:], ())
            for language in having:
                found[language] += ENDING_WEIGHT / len(having)
            if having:
                break
    return found


@cache
def _endings() -> dict[str, list[str]]:
    """Map each ending of telling_word_endings.txt to the languages whose words have it."""
    owners: dict[str, list[str]] = {}
    for line in read_lines("word_endings.txt"):
        language, *endings = line.split()
        for ending in endings:
            owners.setdefault(ending, []).append(language)
    return owners
