"""Ukrainian word forms: the cases of nouns and adjectives, with the sounds that change in them."""

from functools import cache, lru_cache

from seoaudit.text.resources import read_irregular_forms
from seoaudit.text.segments.normalise import normalise

# The endings of nouns and adjectives.
_ENDINGS = frozenset(
    "а я о е є у ю і и ї й ь ом ем єм ою ею єю ам ям ами ями ах ях ів їв ей ові еві єві ьми"
    " ий ій ого ього ому ьому им ім ої ьої их іх ими іми їй їм їх їми ьо".split()
)
_LONGEST = max(map(len, _ENDINGS))
_LAST_LETTERS = frozenset(ending[-1] for ending in _ENDINGS)
_VOWELS = frozenset("аеєиіїоуюя")
# Consonants before an -і of the dative and locative, and those of the dictionary form.
_HARD = {"з": "г", "ц": "к", "с": "х"}
# Minimum letters of a stem, which may be fewer in a word without ending: дня. Not swept.
_MIN_STEM = 3
_MIN_SHORT = 2


@cache
def _irregular() -> dict[str, str]:
    return read_irregular_forms("uk", normalise)


@lru_cache(maxsize=16_384)
def index_terms(raw: str) -> frozenset[str]:
    """Return the stems of the words that `raw` may be a form of, and itself."""
    word = normalise(raw)
    base = _irregular().get(word)
    if base:
        return frozenset({base, *_stems(base)})
    return frozenset({word, *_stems(word)})


query_terms = index_terms


def _stems(word: str) -> list[str]:
    """Return the stem of `word` by each ending it may have, in its dictionary spelling."""
    if len(word) < _MIN_STEM:
        return []
    found: list[str] = []
    last = word[-1]
    if last not in _VOWELS and last != "й":
        found += _closed(word.removesuffix("ь"))
        if word.endswith(("анин", "янин")):
            found.append(word[:-2])  # громадянин, громадяни
    elif word.endswith("істю"):
        found += _closed(word[:-1])  # якістю, якості
    if last not in _LAST_LETTERS:
        return found
    any_stem_has_a_vowel = not _VOWELS.isdisjoint(word[:_MIN_SHORT])
    least = _MIN_STEM if len(word) > _MIN_STEM + 1 else _MIN_SHORT
    for length in range(1, min(_LONGEST, len(word) - _MIN_SHORT) + 1):
        if word[-length:] not in _ENDINGS:
            continue
        stem = word[:-length]
        is_short = length <= _MIN_SHORT and len(stem) < least
        if is_short or not (any_stem_has_a_vowel or not _VOWELS.isdisjoint(stem)):
            continue
        found.append(_spelled(stem))
        if length == 1 and last == "і" and stem[-1] in _HARD:
            found.append(_spelled(stem[:-1] + _HARD[stem[-1]]))  # нозі of нога
    return found


def _closed(stem: str) -> list[str]:
    """Return the stem of a word without ending, also without a vowel that only such words have."""
    found = [_spelled(stem)]
    place = len(stem) - 1
    while place >= 0 and stem[place] not in _VOWELS:
        place -= 1
    vowel = stem[place] if place >= 0 else ""
    if vowel in ("і", "ї", "є"):
        found += [stem[:place] + other + stem[place + 1 :] for other in "оеє"]  # ніч, ночі
    if place == len(stem) - 2 and vowel in ("е", "о", "є") and len(stem) > _MIN_SHORT:
        softened = "й" if vowel == "є" else ""
        found.append(stem[:place] + softened + stem[-1])  # вітер, вітру; китаєць, китайці
    return found


def _spelled(stem: str) -> str:
    """Return a stem with one letter for a doubled last one: питання, питань."""
    return stem[:-1] if stem[-1] == stem[-2:-1] else stem
