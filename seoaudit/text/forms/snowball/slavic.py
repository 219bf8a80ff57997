"""Polish and Russian words, with the consonants and vowels of their base form.

Inflection changes more than the ending: "ręce" is a form of "ręka", "drodze" of "droga", "книжек"
of "книжка", "конца" of "конец". Each such form is mapped to one that the stemmer reduces to the
stem of the base form; the changes are those that grammars list.
"""

from collections.abc import Iterator
from functools import cache

from seoaudit.text.segments.normal_lists import normal_words

# Softened endings of a case or the masculine plural, the longest first, with the hard consonants.
_SOFTENED = (
    ("ździe", "zd"), ("ście", "st"), ("śnie", "sn"), ("dzie", "d"), ("dze", "g"), ("rze", "r"),
    ("sze", "ch"), ("cie", "t"), ("sie", "s"), ("zie", "z"), ("ce", "k"), ("le", "ł"),
    ("ści", "st"), ("dzi", "d"), ("dzy", "g"), ("rzy", "r"), ("acy", "ak"), ("icy", "ik"),
    ("ycy", "yk"), ("ci", "t"), ("eli", "el"),
)  # fmt: skip
_SOFT_ENDINGS = tuple(ending for ending, _ in _SOFTENED)
_SOFT_CONSONANTS = {"ć": "c", "ń": "n", "ś": "s", "ź": "z"}
# Minimum letters of a stem. Chosen by reading word forms; not swept.
_MIN_STEM = 3
_POLISH_CONSONANTS = frozenset("bcćdfghjklłmnńprsśtwzźż")
_RUSSIAN_CONSONANTS = frozenset("бвгджзклмнпрстфхцчшщ")
# "rąk" is a form of "ręka", "szkół" of "szkoła".
POLISH_VOWELS = str.maketrans("óą", "oę")


@cache
def _whole() -> frozenset[str]:
    """Return Polish words that only look like a softened form of another."""
    return normal_words("whole_words/pl.txt")


# Endings of Polish nouns and adjectives.
_POLISH_ENDINGS = frozenset(
    "owie ami iami emi ymi imi ego iego emu iemu owi ów om iom ach iach ych ich em iem ym im ej iej"
    " ie ia ii io iu ią ię a ą e ę i o u y".split()
)
_LONGEST_POLISH = max(map(len, _POLISH_ENDINGS))
_POLISH_SOFT = str.maketrans("ćńśźóą", "cnszoę")


def polish_stems(word: str) -> Iterator[str]:
    """Yield the stem of a Polish word by each ending it may have, in one spelling of its sounds.

    Snowball takes the ends of many nouns for endings of verbs: "uczucie", "opinia".
    """
    plain = word.translate(_POLISH_SOFT)
    yield _unsoftened(plain)
    for length in range(1, min(_LONGEST_POLISH, len(word) - _MIN_STEM) + 1):
        if word[-length:] in _POLISH_ENDINGS:
            yield _unsoftened(plain[:-length])


def polish_stem(stem: str) -> str:
    """Return a stem in one spelling of its sounds: "koń" as "kon", "opini" as "opin"."""
    return _unsoftened(stem.translate(_POLISH_SOFT))


def _unsoftened(plain: str) -> str:
    return plain.rstrip("ij")


def bare_forms(word: str, language: str) -> Iterator[str]:
    """Yield forms of the same word, in a case whose ending the stemmer recognizes."""
    if language == "ru":
        yield from _russian(word)
    elif word not in _whole():
        yield from _hardened(word)
        yield from _polish_without_fleeting_vowel(word)
        if word[-1] in _SOFT_CONSONANTS:
            yield f"{word[:-1]}{_SOFT_CONSONANTS[word[-1]]}ia"  # koń, konie


def _hardened(word: str) -> Iterator[str]:
    """Yield forms in -a with the hard consonants that `word` may come from: "noga" for "nodze"."""
    if not word.endswith(_SOFT_ENDINGS):
        return
    for ending, hard in _SOFTENED:
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            if len(stem) + len(hard) >= _MIN_STEM:
                yield f"{stem}{hard}a"
            before, e, after = stem.rpartition("e")
            if e and before and _POLISH_CONSONANTS.issuperset(after) and len(after) < 2:
                yield f"{before}a{after}{hard}a"  # "świecie" of "świat", "lecie" of "lato"
            return


def _polish_without_fleeting_vowel(word: str) -> Iterator[str]:
    """Yield the word without an e that appears only in a closed syllable: "książek", "kupiec"."""
    if len(word) < 4 or word[-2] != "e" or word[-1] not in _POLISH_CONSONANTS:
        return
    before = word[:-2].removesuffix("i")
    if before[-1] in _POLISH_CONSONANTS:
        yield f"{before}{word[-1]}a"


# Plurals of young animals, each with the singular's ending in the genitive: котята, котёнка.
_YOUNG = tuple(
    (plural + case, singular)
    for plural, singular in (("ят", "енка"), ("жат", "жонка"), ("чат", "чонка"), ("шат", "шонка"))
    for case in ("а", "", "ам", "ами", "ах")
)


def _russian(word: str) -> Iterator[str]:
    for plural, singular in _YOUNG:
        if word.endswith(plural) and len(word) >= len(plural) + _MIN_STEM:
            yield word.removesuffix(plural) + singular
    if word[-1] not in _RUSSIAN_CONSONANTS:
        return
    yield f"{word}а"  # Snowball treats "кредит" as a verb, "кредита" as a noun
    if len(word) > 4 and word[-1] in "кц" and word[-2] in "ео" and word[-3] in _RUSSIAN_CONSONANTS:
        yield f"{word[:-2]}{word[-1]}а"  # рынок, конец, девушек
