"""Words of a site of any size: phrases that are all different, and texts that never say them."""

from __future__ import annotations

import random
from functools import lru_cache

_CONSONANTS, _VOWELS = "bdfgklmnprtvz", "aeiou"
_SYLLABLES = [c + v for c in _CONSONANTS for v in _VOWELS]

# Different words of a site, of which the first are the most common; and those that are too common
# to be part of a keyphrase.
VOCABULARY, COMMON = 20_000, 2_000

SENTENCES, WORDS_OF_A_SENTENCE = 15, 8


@lru_cache(maxsize=VOCABULARY)
def word(number: int) -> str:
    """Return a word: another one for each number."""
    rest, syllables = number + len(_SYLLABLES) ** 2, ""
    while rest:
        rest, index = divmod(rest, len(_SYLLABLES))
        syllables = _SYLLABLES[index] + syllables
    return f"{syllables}x"


def phrase(number: int) -> str:
    """Return a phrase of two words, another one for each number up to 81 million.

    Its first word has an even number and its second an odd one.
    """
    rare = (VOCABULARY - COMMON) // 2
    first, second = number % rare, (number // rare + number * 7) % rare
    return f"{word(COMMON + 2 * first)} {word(COMMON + 2 * second + 1)}"


def sentences(rnd: random.Random) -> list[str]:
    """Return sentences of words as common as words are, none of which says a phrase.

    In each, the words with odd numbers are before those with even ones.
    """
    numbers = [int(VOCABULARY * rnd.random() ** 3) for _ in range(SENTENCES * WORDS_OF_A_SENTENCE)]
    made = []
    for start in range(0, len(numbers), WORDS_OF_A_SENTENCE):
        own = sorted(numbers[start : start + WORDS_OF_A_SENTENCE], key=lambda each: -(each % 2))
        made.append(f"The {' '.join(map(word, own))}.")
    return made
