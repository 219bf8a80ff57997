"""English word forms: plurals, possessives and regular verb endings, not derivation.

A word has a term for every word it may be a form of: "rating" for "rate", "planning" for "plan",
"visiting" for "visit". British and American spellings count as one.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from seoaudit.kept_table import kept_table
from seoaudit.text.resources import DATA, read_irregular_forms, read_words
from seoaudit.text.segments.normalise import normalise, unaccented

_VOWELS = frozenset("aeiou")
_BRITISH_ENDINGS = (
    ("isation", "ization"), ("ise", "ize"), ("yse", "yze"), ("tre", "ter"), ("ogue", "og"),
    ("ence", "ense"), ("our", "or"), ("ourite", "orite"), ("ourable", "orable"), ("oural", "oral"),
    ("ourhood", "orhood"),
)  # fmt: skip
# One look for any of them spares nearly every word eleven.
_ANY_BRITISH = tuple(british for british, _ in _BRITISH_ENDINGS)
# Minimum letters of a compound in "-men": "omen" and "women" are none. Not swept.
_MIN_COMPOUND = 6
# Minimum letters before such an ending: "four" is not British for "for". Not swept.
_MIN_BEFORE_SPELLING = 3


@cache
def _irregular() -> dict[str, str]:
    return kept_table(_read_irregular, f"{DATA}/irregular_forms/en.txt")


def _read_irregular(file: Path) -> dict[str, str]:
    return read_irregular_forms(file.stem, str)


@cache
def _whole() -> frozenset[str]:
    """Return words that only look like a plural or a participle, or have a meaning of their own."""
    return read_words("whole_words/en.txt", str)


@cache
def _nouns_in_u_and_i() -> frozenset[str]:
    """Return the nouns whose plurals end like "virus" and "basis": menu, taxi."""
    return read_words("nouns_in_u_and_i_en.txt", str)


@lru_cache(maxsize=16_384)
def index_terms(raw: str) -> frozenset[str]:
    """Return the words that `raw` may be a form of, also without accents: "cafe" for "cafés"."""
    word = normalise(_acronym(raw))
    if word.isascii():
        return frozenset(_words(word))
    return frozenset({*_words(word), *_words(unaccented(word))})


query_terms = index_terms


def _acronym(raw: str) -> str:
    """Return `raw` without the plural s behind capitals, "API" for "APIs", "CPU" for "CPUs"."""
    is_plural = raw.endswith("s") and len(raw) > 2 and raw[:-1].isupper()
    return raw[:-1] if is_plural else raw


def _words(written: str) -> Iterator[str]:
    """Yield the words that `written` may be a form of, in American spelling."""
    form = written.removesuffix("'s").rstrip("'")
    form = _irregular().get(form, form)
    is_long = len(form) > _MIN_COMPOUND and form not in _whole()
    if is_long and form.endswith(("men", "children")):
        form = f"{form[:-2]}an" if form.endswith("men") else form[:-3]  # businessmen, grandchildren
    if form in _whole() or len(form) < 4 or not form.isalpha():
        yield form
        return
    for one in _singulars(form):
        singular = _irregular().get(one, one)
        if singular in _whole():
            yield singular
        else:
            yield from map(_american, _infinitives(singular))


def _singulars(word: str) -> tuple[str, ...]:
    if not word.endswith("s") or word.endswith("ss"):
        return (word,)
    if word.endswith(("us", "is")):
        return (word[:-1],) if word[:-1] in _nouns_in_u_and_i() else (word,)
    if word.endswith("ies") and len(word) > 4:
        return (word[:-3] + "y", word[:-1])
    if word.endswith(("ches", "shes", "xes", "zes", "ses", "oes")) and len(word) > 4:
        return (word[:-1], word[:-2])
    return (word[:-1],)


def _infinitives(word: str) -> tuple[str, ...]:
    """Return the verbs that `word` may be a participle or past of; itself if it is neither."""
    if word.endswith("ied") and len(word) > 4:
        return (word[:-3] + "y",)
    stem = word.removesuffix("ing")
    if stem == word and not word.endswith("eed"):
        stem = word.removesuffix("ed")
    if stem == word or len(stem) < 3 or not any(letter in "aeiouy" for letter in stem):
        return (word,)
    if stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
        return (word, stem, stem[:-1])  # selling, planning
    if _wants_e(stem):
        return (word, stem + "e")  # rating is not a form of rat
    return (word, stem, stem + "e")


def _wants_e(stem: str) -> bool:
    """Whether `stem` has one syllable and would have a doubled last letter if its verb had no e."""
    is_closed = stem[-2] in _VOWELS and stem[-1] not in "aeiouwxy"
    return is_closed and _VOWELS.union("y").isdisjoint(stem[:-2])


def _american(word: str) -> str:
    """Return the American spelling: "color" for "colour", "organize" for "organise"."""
    if not word.endswith(_ANY_BRITISH) or word in _whole():
        return word
    for british, american in _BRITISH_ENDINGS:
        if word.endswith(british) and len(word) >= len(british) + _MIN_BEFORE_SPELLING:
            return word.removesuffix(british) + american
    return word
