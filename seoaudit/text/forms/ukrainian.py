"""Ukrainian word forms: the cases of nouns and adjectives, with the sounds that change in them."""

from collections.abc import Iterator
from functools import cache, lru_cache

from seoaudit.text.resources import read_irregular_forms
from seoaudit.text.segments.normalise import normalise

# The endings of nouns and adjectives.
_ENDINGS = frozenset(
    "а я о е є у ю і и ї й ь ом ем єм ою ею єю ам ям ами ями ах ях ів їв ей ові еві єві ьми"
    " ий ій ого ього ому ьому им ім ої ьої их іх ими іми їй їм їх їми ьо".split()
)
_LONGEST = max(map(len, _ENDINGS))
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


def _stems(word: str) -> Iterator[str]:
    """Yield the stem of `word` by each ending it may have, in its dictionary spelling."""
    if len(word) < _MIN_STEM:
        return
    least = _MIN_STEM if len(word) > _MIN_STEM + 1 else _MIN_SHORT
    if word[-1] not in _VOWELS and word[-1] != "й":
        yield from _closed(word.removesuffix("ь"))
    elif word.endswith("істю"):
        yield from _closed(word[:-1])  # якістю, якості
    if word.endswith(("анин", "янин")):
        yield word[:-2]  # громадянин, громадяни
    for length in range(1, _LONGEST + 1):
        stem = word[:-length]
        enough = _MIN_SHORT if length > _MIN_SHORT else least
        is_stem = len(stem) >= enough and not _VOWELS.isdisjoint(stem)
        if not is_stem or word[-length:] not in _ENDINGS:
            continue
        yield from _spelled(stem)
        if length == 1 and word[-1] == "і" and stem[-1] in _HARD:
            yield from _spelled(stem[:-1] + _HARD[stem[-1]])  # нозі of нога


def _closed(stem: str) -> Iterator[str]:
    """Yield the stem of a word without ending, also without a vowel that only such words have."""
    yield from _spelled(stem)
    vowel = max((place for place, letter in enumerate(stem) if letter in _VOWELS), default=-1)
    if vowel < 0:
        return
    if stem[vowel] in "іє" or stem[vowel] == "ї":
        yield from (stem[:vowel] + other + stem[vowel + 1 :] for other in "оеє")  # ніч, ночі
    if vowel == len(stem) - 2 and stem[vowel] in "еоє" and len(stem) > _MIN_SHORT:
        softened = "й" if stem[vowel] == "є" else ""
        yield stem[:vowel] + softened + stem[-1]  # вітер, вітру; китаєць, китайці


def _spelled(stem: str) -> Iterator[str]:
    """Yield a stem with one letter for a doubled last one: питання, питань."""
    yield stem[:-1] if stem[-1] == stem[-2:-1] else stem
