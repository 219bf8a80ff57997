"""OSMAN, the reading ease of Arabic, for text with and without its vowel signs.

M. El-Haj and P. Rayson, "OSMAN: A Novel Arabic Readability Metric", LREC 2016,
https://aclanthology.org/L16-1038/, read beside the authors' own program,
https://github.com/drelhaj/OsmanReadability:

    200.791 - 1.015 W - 24.181 (L + S + C + F)

W is words per sentence; L, S, C and F are, per word: long words (over five letters), the weight of
syllables (a short vowel 1, a long one 2, tanween and shadda 2 each), complex words (over four vowel
signs), and complex words with a letter of careful spelling (ئ ء ؤ ذ ظ, final وا or ون).

The formula requires vowel signs. Its authors add missing ones with a program first; here a word
without them has the mean weight of vocalised words of its length.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple
from seoaudit.text.readability.syllables import is_vocalised

# Linear fits to 160 vocalised words of this project's own: .95 + .73 per letter for the weight; the
# share of complex words grows by a twelfth with each letter over three.
_MIN_WEIGHT = 0.95
_WEIGHT_OF_LETTER = 0.73
_COMPLEX_OF_LETTER = 1 / 12


class _Word(NamedTuple):
    """The counts of one word; fractions if its vowels had to be estimated."""

    letters: int
    weight: float
    complex: float


def osman(sentences: Sequence[Sequence[str]]) -> float:
    """Return the OSMAN score of a text, given as the words of each sentence; mostly 0 to 130.

    There must be at least one word.
    """
    words = [word for sentence in sentences for word in sentence]
    total = sum(map(_burden, words))
    return 200.791 - 1.015 * len(words) / len(sentences) - 24.181 * total / len(words)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    signs = r"[\u064b-\u0651]"
    long = r"[\u064e-\u0650](?=\u0651?[اوي])"
    written = (r"[ء-غف-يٱ-ۓ]", r"[\u064e-\u0650]", long, r"[\u064b-\u064d\u0651]", signs)
    return tuple(map(late_pattern, written))


@lru_cache(maxsize=32_768)
def _burden(word: str) -> float:
    """Return the contribution of a word to the sum of L, S, C and F."""
    measured = _measure(word)
    return (measured.letters > 5) + measured.weight + measured.complex + _faseeh(word, measured)


def _measure(word: str) -> _Word:
    letter, short, long, stressed, sign = _patterns()
    letters = len(letter.findall(word))
    if not is_vocalised(word):
        weight = _MIN_WEIGHT + _WEIGHT_OF_LETTER * letters if letters else 1
        return _Word(letters, weight, min(1, max(0, letters - 3) * _COMPLEX_OF_LETTER))
    shorts, longs = len(short.findall(word)), len(long.findall(word))
    weight = shorts + longs + 2 * len(stressed.findall(word))
    return _Word(letters, weight, len(sign.findall(word)) > 4)


@cache
def _careful() -> re.Pattern[str]:
    return late_pattern(r"[ئءؤذظ]|و[\u064b-\u0652]*[ان][\u064b-\u0652]*$")


def _faseeh(raw: str, word: _Word) -> bool:
    return word.weight > 4 and _careful().search(raw) is not None
