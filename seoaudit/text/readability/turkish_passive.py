"""Hints of the passive voice in Turkish, which is an ending of the verb: yapıldı, söylenir.

The same ending says that something happens by itself (üzüldü) or that one does it to oneself
(giyindi), so that only verbs of data/passive/tr.txt count, and causatives, which always have an
object (değiştirildi). Only a finite verb makes a sentence passive; participles before a noun
(yapılan iş) do not.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from seoaudit.late_pattern import late_pattern
from seoaudit.text.resources import read_lines
from seoaudit.text.segments.normalise import normalise, normalise_word

_VOWEL = late_pattern("[aeıioöuü]")
# The vowel of an ending, by the last one before it.
_HARMONY = {"a": "ı", "ı": "ı", "e": "i", "i": "i", "o": "u", "u": "u", "ö": "ü", "ü": "ü"}
_COPULA = "(?:y?dI|y?sA|[dt]Ir|tI|y?mIş)"
# Tenses of the third person: yapıldı, yapılıyor, yapılabilir, yapılmamalıdır, yapılsın.
_TENSE = (
    "(?:A?mA)?(?:y?Abil)?(?:dI|sA|sIn|mAlI|mAktA|Ir)"
    "|(?:A?m|Abil)?Iyor"
    f"|(?:A?mA)?(?:y?Abil)?(?:mIş|y?AcAk)(?={_COPULA}|lAr)"
    f"|A?mAz(?={_COPULA}|lAr)"
)
_FINITE = f"(?:{_TENSE}){_COPULA}*(?:lAr)?{_COPULA}?"
# These are participles before a noun, and finite at the end: yapılmış iş, iş yapılmış.
_LAST = "(?:A?mA)?(?:y?Abil)?(?:mIş|y?AcAk)|A?mAz"
# Passives of causatives, and of any noun with etmek: değiştiril, yükseltil, kaydedil.
_PRODUCTIVE = "..+[dt]IrIl|...+(?:A|l|n)tIl|.+edil"

# The last letters of all these, which most words of a text do not end in.
_LAST_LETTERS = tuple(
    "dı di du dü tı ti tu tü ır ir ur ür or ar er sa se ın in un ün lı li ta te mış miş muş müş"
    " ak ek az ez".split()
)


@lru_cache(maxsize=16_384)
def is_turkish_passive(written: str, *, is_last: bool) -> bool:
    """Whether a word is a finite verb in the passive; `is_last`: whether it ends the sentence."""
    if not written.endswith(_LAST_LETTERS) or not written[:1].islower():
        return False
    word = normalise_word(written)
    return any(
        _is_stem(word[:end])
        for end in range(2, len(word) - 1)
        if word[end - 1] in "ln" and _is_ending(word[end:], is_last=is_last)
    )


def _is_ending(ending: str, *, is_last: bool) -> bool:
    finite = _harmonised(_FINITE).fullmatch(ending)
    return bool(finite or (is_last and _harmonised(_LAST).fullmatch(ending)))


def _is_stem(stem: str) -> bool:
    return stem in _stems() or _harmonised(_PRODUCTIVE).fullmatch(stem) is not None


@cache
def _harmonised(pattern: str) -> re.Pattern[str]:
    """Return a pattern in which I stands for ı i u ü, and A for a e."""
    return late_pattern(pattern.replace("I", "[ıiuü]").replace("A", "[ae]"))


@cache
def _stems() -> frozenset[str]:
    lines = (line.partition(":") for line in read_lines("passive/tr.txt"))
    words = {name: normalise(rest).split() for name, _, rest in lines}
    return frozenset(_made(words))


def _made(words: dict[str, list[str]]) -> Iterator[str]:
    yield from words["passive"]
    yield from (f"{stem}n" for stem in words["vowel"])
    for name, ending in (("l", "n"), ("consonant", "l")):
        for stem in words[name]:
            vowel = _HARMONY[(_VOWEL.findall(stem) or ["ı"])[-1]]
            yield stem + vowel + ending
