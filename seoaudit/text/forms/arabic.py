"""Arabic word forms: the terms that words of a text are indexed under and keyphrases look up.

From a word of a text, its proclitics (و ف ب ك ل س), article, pronouns and endings of number are
removed; from a word of a keyphrase, only its article and ending of number. Two guards protect words
whose first or last letters only look like these: a list of whole words, and the minimum length
of what remains.
"""

from collections.abc import Iterator
from functools import lru_cache

from seoaudit.text.forms.arabic_lexicon import kin_of, lexicon, seated, singulars_of
from seoaudit.text.segments.function_words import function_words
from seoaudit.text.segments.normalise import normalise

# Represents an alef with a hamza or madda, which may begin a word but never the article.
_CARRIER = "\ue000"
_CARRIERS = str.maketrans(dict.fromkeys("أإآ", _CARRIER))
_PRONOUNS = ("هما", "كما", "هم", "هن", "كم", "ها", "نا", "ه", "ك", "ي")
# A final ي is as often that of an adjective, so that a longer stem must remain.
_MIN_BEFORE_PRONOUN = {"ي": 4}
# What remains of ون, ين and ان before a pronoun, with the minimum length of the singular.
_MIN_BEFORE_NUMBER = {"و": 4, "ي": 3, "ا": 4}
# First letters of proclitics and the article.
_OPENING_LETTERS = frozenset("وفبكلسا")
_TANWEEN = "\u064b"
_TANWEEN_OF_KASRA = "\u064d"


@lru_cache(maxsize=32_768)
def index_terms(raw: str) -> frozenset[str]:
    """Return the word `raw` of a text, normalised, and every word that it may be a form of."""
    word = normalise(raw)
    keys = {word}
    shape = _shape(raw, word)
    for base, definite in _unprefixed(shape):
        plain = base.replace(_CARRIER, "ا")
        keys.add(plain)
        keys.update(_uninflected(plain, definite=definite, marked=_TANWEEN in raw))
    if raw.endswith(_TANWEEN_OF_KASRA):
        keys |= {f"{key}ي" for key in keys}  # محامٍ
    singulars = singulars_of(keys, raw)
    kin = kin_of(keys | singulars, raw)
    return frozenset(seated(keys | kin, raw) | seated(singulars))


@lru_cache(maxsize=1_024)
def query_terms(raw: str) -> frozenset[str]:
    """Return the terms of a keyphrase word: itself and its singular, each also without article."""
    word = normalise(raw)
    keys = {word}
    for base, _ in _without_article(_shape(raw, word)):
        keys.add(base.replace(_CARRIER, "ا"))
    for base in tuple(keys):
        if base[-1:] == "ه" and len(base) >= 4:
            keys.add(base[:-1] + "ة")
        if base not in lexicon().whole:
            keys.update(_unnumbered(base))
        if _TANWEEN in raw and base[-1:] == "ا":
            keys.add(base[:-1])
    return frozenset(seated(keys, raw) | seated(singulars_of(keys, raw)))


def compound_terms(raw: str) -> frozenset[str]:
    """Return the terms of a keyphrase word that follows another: وشراء in "بيع وشراء" is also شراء.

    After a noun, an adjective does not mean a person, and also matches its noun: "طاقة شمسية"
    matches "الشمس".
    """
    own = query_terms(raw) | kin_of(query_terms(raw), raw)
    word = normalise(raw)
    if word[:1] != "و" or len(word) < 4 or _is_whole(_shape(raw, word)):
        return own
    return own | query_terms(raw.lstrip("و"))


def agreeing_terms(raw: str) -> frozenset[str]:
    """Return the other gender of an adjective, for a plural noun: هاتف محمول, هواتف محمولة."""
    word = normalise(raw)
    bare = {base.replace(_CARRIER, "ا") for base, _ in _without_article(_shape(raw, word))} or {
        word
    }
    return frozenset(
        form.removesuffix("ة") if form.endswith("ة") else form + "ة"
        for form in bare
        if len(form) >= 3 and form not in function_words("ar")
    )


def is_inflected_for_number(raw: str) -> bool:
    """Whether a word is a plural or a dual."""
    word = normalise(raw)
    stems = {base.replace(_CARRIER, "ا") for base, _ in _unprefixed(_shape(raw, word))}
    return any(_unnumbered(stem) or stem in lexicon().singulars for stem in stems)


def _shape(raw: str, word: str) -> str:
    """Return `word` with carriers in place of the alefs whose hamza normalisation removes."""
    if not any(letter in raw for letter in "أإآ"):
        return word
    shape = normalise(raw.translate(_CARRIERS))
    return shape if len(shape) == len(word) else word


def _unprefixed(shape: str) -> Iterator[tuple[str, bool]]:
    """Yield the word with and without its proclitics, each with whether an article was removed."""
    if shape[:1] not in _OPENING_LETTERS or _is_whole(shape):
        yield shape, False
        return
    bare = list(_without_article(shape))
    yield shape, bool(bare)
    yield from bare
    first, rest = shape[0], shape[1:]
    if first in "وف" and len(rest) >= (3 if first == "و" else 4):
        yield from _unprefixed(rest)
    elif (first in "بكل" and _may_follow_particle(first, rest)) or (
        first == "س" and len(rest) >= 4 and rest[0] in "ينت" + _CARRIER
    ):
        yield rest, False


def _may_follow_particle(particle: str, rest: str) -> bool:
    return len(rest) >= (4 if particle == "ك" and rest[:1] != _CARRIER else 2)


def _without_article(shape: str) -> Iterator[tuple[str, bool]]:
    """Yield `shape` without ال, وال, بال, كال, فال or لل, if it has one."""
    if _is_whole(shape):
        return
    if shape.startswith("ال") and len(shape) >= 4:
        yield shape[2:], True
    elif shape[:1] in "وفبك" and shape.startswith("ال", 1) and len(shape) >= 5:
        yield shape[3:], True
    elif shape[:2] in {"وب", "فب", "وك"} and shape.startswith("ال", 2) and len(shape) >= 6:
        yield shape[4:], True
    else:
        bare = shape[1:] if shape[:1] in "وف" else shape
        if bare.startswith("لل") and len(bare) >= 4:
            yield bare[2:], True
            yield bare[1:], True  # للغة has a noun that itself begins with ل


@lru_cache(maxsize=32_768)
def _is_whole(shape: str) -> bool:
    """Whether the word, with or without its endings, is listed as having no prefix.

    The ending of a dual does not count: البستان is the garden, not two garments.
    """
    whole = lexicon().whole
    word = shape.replace(_CARRIER, "ا")
    if word in whole or word.endswith(("ان", "ين")):
        return word in whole
    return any(form in whole for form in _uninflected(word, definite=False, marked=False))


def _uninflected(base: str, *, definite: bool, marked: bool) -> set[str]:
    """Return the words that `base` may be with an ending; `marked` if its tanween is written."""
    known = lexicon()
    if base in known.whole or base in known.singulars:
        return set()
    forms = _unnumbered(base)
    if base.endswith("ه") and len(base) >= 3:
        forms.add(base[:-1] + "ة")
    if definite:
        return forms
    for pronoun in _PRONOUNS:
        if base.endswith(pronoun):
            forms |= _without_pronoun(base[: -len(pronoun)], _MIN_BEFORE_PRONOUN.get(pronoun, 3))
    if base.endswith("ا") and (len(base) >= 4 or (marked and len(base) >= 3)):
        forms.add(base[:-1])
    if base.endswith("و") and len(base) >= 5:
        forms.add(base[:-1])  # موظفو الشركة
    return {form for form in forms if (base, form) not in known.distinct}


def _without_pronoun(stem: str, least: int) -> set[str]:
    forms: set[str] = set()
    if stem.endswith("ت") and len(stem) >= 3:
        forms.add(stem[:-1] + "ة")
    if len(stem) >= least:
        forms.add(stem)
        forms |= _unnumbered(stem)
        if stem.endswith("ا"):
            forms.add(stem[:-1] + "ي")  # مستواه from مستوى
        elif stem.endswith("ء"):
            forms.add(stem[:-1] + "ا")  # خطؤه from خطأ
        if stem[-1] in _MIN_BEFORE_NUMBER and len(stem) > _MIN_BEFORE_NUMBER[stem[-1]]:
            forms.add(stem[:-1])  # لاعبوها, طفليها, والداه
            if stem.endswith("تي"):
                forms.add(stem[:-2] + "ة")  # شركتيهما
    return forms


def _unnumbered(base: str) -> set[str]:
    """Return the words whose sound plural, dual or feminine adjective `base` may be."""
    stem, ending = base[:-2], base[-2:]
    if base in lexicon().whole or len(stem) < 2:
        return set()
    forms: set[str] = set()
    if ending == "ات":
        forms = _of_plural_in_at(stem)
    elif ending in {"ين", "ان"}:
        if stem.endswith("ت") and len(stem) >= 3:
            forms.add(stem[:-1] + "ة")
        if stem.endswith("يت") and len(stem) >= 5:
            forms.add(stem[:-1])  # لبنانيتان
        if len(stem) >= 4 or (len(stem) == 3 and (stem[0] != "ت" or ending == "ان")):
            forms.add(stem)
    elif ending == "ون" and len(stem) >= 4:
        forms.add(stem)
    elif ending == "ية" and (len(stem) >= 3 or f"{stem}ي" in lexicon().kin):
        forms.add(stem + "ي")
    return {form for form in forms if (base, form) not in lexicon().distinct}


def _of_plural_in_at(stem: str) -> set[str]:
    """Return the singulars of a plural in ات: سيارات, تهديدات, منشآت, قنوات."""
    forms = {stem + "ة"}
    if len(stem) >= 3:
        forms.add(stem + "اة")
    if len(stem) > 4 or (len(stem) == 4 and stem[1] != "ا"):  # طائرات is from طائرة, not طائر
        forms.add(stem)
    if stem.endswith("و") and len(stem) >= 3:
        forms |= {stem[:-1] + "ة", stem[:-1] + "اة"}
    return forms
