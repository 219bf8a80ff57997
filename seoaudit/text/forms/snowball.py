"""Word forms by the Snowball stemmers, with guards where those go further than inflection.

Snowball takes endings of derivation off too: it gives Spanish "universidad" and "universo", or
German "versichern" and "Versicherung", one stem. The ending, kept beside the stem, tells them apart
again.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from seoaudit.text.forms import germanic, romance, slavic
from seoaudit.text.resources import read_lines
from seoaudit.text.segments.normalise import normalise

if TYPE_CHECKING:
    from Stemmer import Stemmer

NAMES = {
    "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "es": "spanish",
    "et": "estonian", "eu": "basque", "fi": "finnish", "fr": "french", "hi": "hindi",
    "hu": "hungarian", "hy": "armenian", "it": "italian", "lt": "lithuanian",
    "nb": "norwegian", "ne": "nepali", "nl": "dutch", "nn": "norwegian", "no": "norwegian",
    "pl": "polish", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil",
}  # fmt: skip
# Languages whose readers write and search without accents; elsewhere a letter with a mark is
# another letter.
_ACCENTS_OPTIONAL = frozenset({"ca", "es", "fr", "it", "nl", "pt", "ro"})
_KEPT = {"es": "ñ"}
_ELIDED = frozenset({"ca", "fr", "it"})
# What number and case may add behind an ending of derivation.
_BEHIND = {
    "de": ("", "en", "e", "er", "es", "em", "s", "n"),
    "nl": ("", "en", "s", "e"),
    "sv": ("", "en", "ar", "arna", "er", "erna", "et", "a", "s", "ens"),
    "ru": (
        "",
        "а",
        "у",
        "ом",
        "е",
        "ы",
        "ов",
        "ам",
        "ами",
        "ах",
        "и",
        "ь",
        "я",
        "ю",
        "ем",
        "ей",
        "ев",
        "ям",
        "ями",
        "ях",
        "й",
        "ью",
        "о",
        "ый",
        "ая",
        "ое",
        "ые",
        "ого",
        "ому",
        "ым",
        "ой",
        "ую",
        "ых",
        "ыми",
        "ий",
        "ие",
        "его",
        "ему",
        "им",
        "их",
        "ими",
    ),
}
_WITH_IRREGULAR_FORMS = frozenset("de es fr it nl pl pt ru sv".split())
# Last letters that tell words apart: es "caso" (case) and "casa" (house), fr "port" and "porte"
# (door).
_TELLING_ENDS = {"ca": "aoe", "es": "aoe", "fr": "e", "it": "aoe", "pt": "aoe"}


@lru_cache(maxsize=16_384)
def text_keys(raw: str, language: str) -> frozenset[str]:
    """What a word of a text is filed under; also without accents, where readers omit them."""
    word = _plain(raw, language)
    keys = {*_stems(word, language)}
    if language in _ACCENTS_OPTIONAL:
        bare = _unaccented(word, language)
        if bare != word:
            keys |= {f"~{stem}" for stem in _stems(bare, language)}
        letters = raw.rpartition("'")[2].rpartition("’")[2]
        if letters.isupper() and len(letters) > 1:
            keys |= {f"^{stem}" for stem in _stems(bare, language)}
        elif letters[:1].isupper() and letters[0].isascii():
            keys |= {f"^1{stem}" for stem in _stems(word, language)}
    return frozenset(keys)


@lru_cache(maxsize=1_024)
def phrase_keys(raw: str, language: str) -> frozenset[str]:
    """What a word of a keyphrase looks up.

    Without accents it finds the word with them; with accents it finds the word without them only in
    capitals (ECOLE, Ecole), where they are customarily left off.
    """
    word = _plain(raw, language)
    keys = {*_stems(word, language)}
    if language in _ACCENTS_OPTIONAL:
        bare = _unaccented(word, language)
        if bare == word:
            keys |= {f"~{stem}" for stem in keys}
        else:
            keys |= {f"^{stem}" for stem in _stems(bare, language)}
            first = _unaccented(word[0], language) + word[1:]
            keys |= {f"^1{stem}" for stem in _stems(first, language) if first != word}
    return frozenset(keys)


def _plain(raw: str, language: str) -> str:
    word = normalise(raw)
    if language == "fr":
        word = word.replace("œ", "oe").replace("æ", "ae")
    if language in _ELIDED and "'" in word:
        head, _, tail = word.partition("'")
        if len(head) <= 3 or head in {
            "dell",
            "nell",
            "sull",
            "dall",
            "quell",
            "lorsqu",
            "puisqu",
            "jusqu",
        }:
            word = tail or word
    if language == "ru":
        word = word.replace("ё", "е")
    return word.removesuffix("'s") if language == "nl" else word


def _unaccented(word: str, language: str) -> str:
    if word.isascii():
        return word
    kept = _KEPT.get(language, "")
    return "".join(
        letter if letter in kept else unicodedata.normalize("NFD", letter)[0] for letter in word
    )


@cache
def _stemmer(language: str) -> "Stemmer":
    from Stemmer import Stemmer

    return Stemmer(NAMES[language])


@cache
def _derivational(language: str) -> re.Pattern[str] | None:
    """An ending of derivation, with or without accents, and what inflection adds to it."""
    lines = (line.split() for line in read_lines("derivational_endings.txt"))
    endings = {ending for code, *listed in lines if code == language for ending in listed}
    endings |= {_unaccented(ending, language) for ending in endings}
    if not endings:
        return None
    behind = "|".join(_BEHIND.get(language, ("",)))
    return re.compile(rf"({'|'.join(sorted(endings, key=len, reverse=True))})({behind})$")


@cache
def _irregular(language: str) -> dict[str, str]:
    """Each irregular form and its word."""
    if language not in _WITH_IRREGULAR_FORMS:
        return {}
    lines = (normalise(line).split() for line in read_lines(f"irregular_forms/{language}.txt"))
    return {form: word for word, *forms in lines for form in forms}


def _stems(word: str, language: str) -> set[str]:
    """Stems of what `word` may be a form of, each with what Snowball lost of the word."""
    if not word.isalpha():
        return {word}
    return {stem for form in _bare_forms(word, language) for stem in _guarded(form, language)}


def _bare_forms(word: str, language: str) -> set[str]:
    """What `word` may be a form of, as far as the stemmer needs telling."""
    irregular = _irregular(language).get(word)
    if irregular:
        return {irregular, word} if language in slavic.LANGUAGES else {irregular}
    if len(word) < 3:
        return {word}
    if language in romance.LANGUAGES:
        return {*romance.singulars(word, language)}
    if language in germanic.LANGUAGES:
        return {word, *germanic.bare_forms(word, language)}
    if language in slavic.LANGUAGES:
        return {word, *slavic.bare_forms(word, language)}
    return {word}


def _guarded(word: str, language: str) -> set[str]:
    stem = _stemmer(language).stemWord(word) if len(word) > 3 else word
    if len(stem) < 3:
        stem = word
    if language == "pl":
        stem = stem.translate(slavic.POLISH_VOWELS)
    lost = f"{stem}+{_derivation(word, stem, language)}"
    if word[-1] in _TELLING_ENDS.get(language, ""):
        return {f"{lost}{word[-1]}"}
    if language == "de" and not {"ä", "ö", "ü"}.isdisjoint(word):
        # Häuser is of Haus, but schön is not schon: only with an ending may the dots be of the
        # plural.
        kept = f"{word[: len(stem)]}+"
        return {kept} if len(stem) == len(word) else {kept, lost}
    return {lost}


def _derivation(word: str, stem: str, language: str) -> str:
    """The ending of derivation that Snowball took off `word`, or ""."""
    pattern = _derivational(language)
    found = pattern.search(word) if pattern else None
    return found[1] if found and len(stem) < found.end(1) else ""
