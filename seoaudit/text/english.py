"""English word forms: plurals, possessives and regular verb endings, not derivation."""

from functools import cache, lru_cache
from unicodedata import normalize

from seoaudit.text.normalise import normalise
from seoaudit.text.resources import read_lines


@cache
def _irregular() -> dict[str, str]:
    lines = (line.split() for line in read_lines("irregular_forms_en.txt"))
    return {form: word for word, *forms in lines for form in forms}


@cache
def _whole() -> frozenset[str]:
    """Words that end like a plural or a participle and are none, or have gone their own way."""
    return frozenset(" ".join(read_lines("whole_words/en.txt")).split())


@lru_cache(maxsize=16_384)
def text_keys(raw: str) -> frozenset[str]:
    """The root of `raw`, and the word without its accents: "cafés" is found by "cafe"."""
    word = normalise(raw)
    return frozenset({_root(word), _root(_unaccented(word))})


def _unaccented(word: str) -> str:
    if word.isascii():
        return word
    return "".join(character for character in normalize("NFD", word) if character < "\u0300")


def _root(word: str) -> str:
    """A form that all inflections of a word share; not always a word itself."""
    word = word.removesuffix("'s").rstrip("'")
    word = _irregular().get(word, word)
    if word in _whole() or len(word) < 4 or not word.isalpha():
        return word
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-3] + "y" if word.endswith("ies") and len(word) > 4 else word[:-1]
    if word in _whole():
        return word
    for ending, least in (("ing", 3), ("ed", 3)):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= least and _has_vowel(stem) and not word.endswith("eed"):
            word = stem
            break
    return _bare(word)


def _has_vowel(stem: str) -> bool:
    return any(letter in "aeiouy" for letter in stem)


def _bare(word: str) -> str:
    """Without final e, doubled consonant or y/i change: "bake" and "baking" meet in "bak"."""
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    if word.endswith("y"):
        word = word[:-1] + "i"
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiou":
        word = word[:-1]
    return word


phrase_keys = text_keys
