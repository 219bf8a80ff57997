"""Word forms by the Snowball stemmers, with guards where these remove more than inflection.

Snowball also removes derivational endings: Spanish "universidad" and "universo" get the same stem,
as do German "versichern" and "Versicherung". Keeping the ending with the stem distinguishes them.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from unicodedata import category

from seoaudit.late_pattern import late_pattern
from seoaudit.text.forms.snowball import germanic, romance, slavic
from seoaudit.text.languages.records import LANGUAGES
from seoaudit.text.resources import listed, read_irregular_forms, read_lines
from seoaudit.text.segments.normalise import normalise, unaccented

if TYPE_CHECKING:
    from Stemmer import Stemmer

_SHORT = 2
# French and Italian clitics of more than three letters before an apostrophe.
_LONG_ELIDED = frozenset("dell nell sull dall quell lorsqu puisqu jusqu".split())


@lru_cache(maxsize=16_384)
def index_terms(raw: str, language: str) -> frozenset[str]:
    """Return the terms to index a word under; also without accents, if readers may omit them."""
    word = _plain(raw, language)
    keys = {*_stems(word, language)}
    if LANGUAGES[language].accents_optional:
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
def query_terms(raw: str, language: str) -> frozenset[str]:
    """Return the terms to look up for a word of a keyphrase.

    Without accents, it also finds the accented word. With accents, it finds the unaccented word
    only in capitals (ECOLE, Ecole), where accents are customarily omitted.
    """
    word = _plain(raw, language)
    keys = {*_stems(word, language)}
    if LANGUAGES[language].accents_optional:
        bare = _unaccented(word, language)
        if bare == word:
            keys |= {f"~{stem}" for stem in keys}
        else:
            keys |= {f"^{stem}" for stem in _stems(bare, language)}
            first = _unaccented(word[0], language) + word[1:]
            keys |= {f"^1{stem}" for stem in _stems(first, language) if first != word}
    return frozenset(keys)


def whole_stem(raw: str, language: str) -> str:
    """Return the stem of a word as Snowball makes it, with no guard against derivation."""
    stem: str = _stemmer(language).stemWord(_plain(raw, language))
    return stem


def _plain(raw: str, language: str) -> str:
    word = normalise(raw)
    if language == "fr":
        word = word.replace("œ", "oe").replace("æ", "ae")
    if LANGUAGES[language].elides and "'" in word:
        head, _, tail = word.partition("'")
        if len(head) <= 3 or head in _LONG_ELIDED:
            word = tail or word
    if language == "ru":
        word = word.replace("ё", "е")
    return word.removesuffix("'s") if language == "nl" else word


def _unaccented(word: str, language: str) -> str:
    return unaccented(word, LANGUAGES[language].kept_letters)


@cache
def _stemmer(language: str) -> "Stemmer":
    from Stemmer import Stemmer

    return Stemmer(LANGUAGES[language].stemmer)


@cache
def _derivational(language: str) -> re.Pattern[str] | None:
    """Return a pattern of derivational endings, with optional accents and any inflection after."""
    endings = set(_endings(language))
    endings |= {_unaccented(ending, language) for ending in endings}
    if not endings:
        return None
    behind = "|".join(("", *_endings(f"{language}+")))
    return late_pattern(rf"({'|'.join(sorted(endings, key=len, reverse=True))})(?:{behind})$")


def _endings(name: str) -> Sequence[str]:
    """Return the endings listed in derivational_endings.txt under "de", or "de+" for inflection."""
    lines = (line.split() for line in read_lines("derivational_endings.txt"))
    return [ending for of, *endings in lines if of == name for ending in endings]


@cache
def _irregular(language: str) -> dict[str, str]:
    """Map each irregular form to its word."""
    if language not in listed("irregular_forms"):
        return {}
    return read_irregular_forms(language, normalise)


@cache
def _irregular_bases(language: str) -> frozenset[str]:
    return frozenset(_irregular(language).values())


def _stems(word: str, language: str) -> set[str]:
    """Return the stems of all words that `word` may be a form of, with any derivational ending."""
    if not _is_spelled_out(word):
        return {word}
    if LANGUAGES[language].word_forms == "snowball + germanic" and len(word) >= _SHORT:
        # The stemmer takes the end of some words for an ending: "Problem", "kurs".
        base = _irregular(language).get(word, word)
        whole = germanic.whole_words(language)
        for ending in ("", "n", "s", "es"):
            if base.endswith(ending) and base.removesuffix(ending) in whole:
                return {f"={base.removesuffix(ending)}"}
        bare = germanic.bare_forms(base, language) if base is word else ()
        keys = {*_guarded(base, language), f"={base}"}
        return keys.union(f"={form}" for form in bare if form not in whole)
    if language == "pl" and len(word) > _SHORT:
        base = _irregular(language).get(word, word)
        stems = {*_guarded(base, language)}
        stems.update(f"={stem}" for stem in slavic.polish_stems(base))
        # Those with other sounds end in -a.
        stems.update(f"={slavic.polish_stem(form[:-1])}" for form in slavic.bare_forms(base, "pl"))
        return stems
    forms = _bare_forms(word, language)
    return {stem for form in forms for stem in _guarded(form, language)}


def _is_spelled_out(word: str) -> bool:
    """Whether a word has only letters, with the signs that are vowels in Hindi or Tamil."""
    return word.isalpha() or all(sign.isalpha() or category(sign)[0] == "M" for sign in word)


def _bare_forms(word: str, language: str) -> set[str]:
    """Return the words to stem for `word`: itself, or base forms that the stemmer would miss."""
    word_forms = LANGUAGES[language].word_forms
    irregular = _irregular(language).get(word)
    if not irregular and word in _irregular_bases(language) and word_forms != "snowball + slavic":
        return {word}  # dios, whose s is no plural
    if irregular:
        return {irregular, word} if word_forms == "snowball + slavic" else {irregular}
    if len(word) < 3:
        return {word}
    if word_forms == "snowball + romance":
        return {*romance.singulars(word, language)}
    if word_forms == "snowball + slavic":
        return {word, *slavic.bare_forms(word, language)}
    return {word}


def _guarded(word: str, language: str) -> set[str]:
    stem = _stemmer(language).stemWord(word) if len(word) > 3 else word
    if len(stem) < 3:
        stem = word
    if language == "pl":
        stem = stem.translate(slavic.POLISH_VOWELS)
    lost = f"{stem}+{_derivation(word, stem, language)}"
    if word[-1] in LANGUAGES[language].telling_endings:
        return {f"{lost}{word[-1]}"}
    if language == "de" and not {"ä", "ö", "ü"}.isdisjoint(word):
        # Häuser is a form of Haus, but schön is not a form of schon: only in a word with an ending
        # may the umlaut mark the plural.
        kept = f"{word[: len(stem)]}+"
        return {kept} if len(stem) == len(word) else {kept, lost}
    return {lost}


def _derivation(word: str, stem: str, language: str) -> str:
    """Return the derivational ending that Snowball removed from `word`, or ""."""
    pattern = _derivational(language)
    found = pattern.search(word) if pattern else None
    return found[1] if found and len(stem) < found.end(1) else ""
