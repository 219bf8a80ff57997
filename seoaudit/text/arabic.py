"""Arabic word forms: what a word of a text is found under, and what a word of a keyphrase looks up.

A word of a text sheds its particles (و ف ب ك ل س), its article, its pronouns and its endings of
number; a word of a keyphrase only its article and its ending of number. Guards hold back where the
first or last letters belong to the word: a list of whole words, and the least length of what may
remain.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from seoaudit.text.function_words import function_words
from seoaudit.text.normalise import normalise
from seoaudit.text.resources import read_lines

# Stands for an alef that carries a hamza or madda: it opens a word, it is never that of the
# article.
_CARRIER = "\ue000"
_CARRIERS = str.maketrans(dict.fromkeys("أإآ", _CARRIER))
_PRONOUNS = ("هما", "كما", "هم", "هن", "كم", "ها", "نا", "ه", "ك", "ي")
# Pronouns that are also the last letter of many words ask for a longer rest.
_LEAST_BEFORE_PRONOUN = {"ك": 4, "ي": 4, "نا": 4}
# Letters that particles and the article begin with.
_OPENING_LETTERS = frozenset("وفبكلسا")
_TANWEEN = "\u064b"


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """What rules cannot know: whole words, broken plurals, pairs that are not one word."""

    whole: frozenset[str]
    singulars: dict[str, tuple[str, ...]]
    with_hamza_above: frozenset[str]
    distinct: frozenset[tuple[str, str]]


@cache
def _lexicon() -> _Lexicon:
    singulars: defaultdict[str, list[str]] = defaultdict(list)
    above: set[str] = set()
    for line in read_lines("broken_plurals_ar.txt"):
        singular, *plurals = normalise(line).split()
        for written, plural in zip(line.split()[1:], plurals, strict=True):
            singulars[plural].append(singular)
            if written[0] in "أآ":
                above.add(plural)
    whole = set(normalise(" ".join(read_lines("whole_words/ar.txt"))).split())
    known = set(singulars) | {one for several in singulars.values() for one in several}
    whole |= {word for word in known if word[0] in "وفبكل" or word.startswith("ال")}
    whole |= function_words("ar")
    pairs = (normalise(line).split() for line in read_lines("distinct_ar.txt"))
    return _Lexicon(
        frozenset(whole),
        {plural: tuple(ones) for plural, ones in singulars.items()},
        frozenset(above),
        frozenset((form, other) for form, other in pairs),
    )


@lru_cache(maxsize=32_768)
def text_keys(raw: str) -> frozenset[str]:
    """Every form that the word `raw` of a text may be an inflection of, itself among them."""
    word = normalise(raw)
    keys = {word}
    shape = _shape(raw, word)
    for base, definite in _unprefixed(shape):
        plain = base.replace(_CARRIER, "ا")
        keys.add(plain)
        keys.update(_uninflected(plain, definite=definite, marked=_TANWEEN in raw))
    keys |= _singulars(keys, raw)
    return frozenset(keys)


@lru_cache(maxsize=1_024)
def phrase_keys(raw: str) -> frozenset[str]:
    """What the word `raw` of a keyphrase looks up: itself, its singular, both also bare."""
    word = normalise(raw)
    keys = {word}
    for base, _ in _without_article(_shape(raw, word)):
        keys.add(base.replace(_CARRIER, "ا"))
    for base in tuple(keys):
        if base[-1:] == "ه" and len(base) >= 4:
            keys.add(base[:-1] + "ة")
        if base not in _lexicon().whole:
            keys.update(_unnumbered(base))
        if _TANWEEN in raw and base[-1:] == "ا":
            keys.add(base[:-1])
    return frozenset(keys | _singulars(keys, raw))


def _shape(raw: str, word: str) -> str:
    """`word` with carriers in the place of hamza-bearing alefs, which normalising makes plain."""
    if not any(letter in raw for letter in "أإآ"):
        return word
    shape = normalise(raw.translate(_CARRIERS))
    return shape if len(shape) == len(word) else word


def _unprefixed(shape: str) -> Iterator[tuple[str, bool]]:
    """The word as it is and without its particles, with whether an article was among them."""
    yield shape, False
    if shape[:1] not in _OPENING_LETTERS or _is_whole(shape):
        return
    yield from _without_article(shape)
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
    """`shape` without ال, وال, بال, كال, فال or لل, where it has one."""
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
            yield bare[1:], True  # للغة holds a noun that opens with ل itself


@lru_cache(maxsize=32_768)
def _is_whole(shape: str) -> bool:
    """Whether the word, or what is left without its endings, is listed as having no prefix.

    The ending of a dual does not count: البستان is the garden, not two garments.
    """
    whole = _lexicon().whole
    word = shape.replace(_CARRIER, "ا")
    if word in whole or word.endswith(("ان", "ين")):
        return word in whole
    return any(form in whole for form in _uninflected(word, definite=False, marked=False))


def _uninflected(base: str, *, definite: bool, marked: bool) -> set[str]:
    """Forms that `base` is made of by an ending; `marked` when its tanween is written."""
    lexicon = _lexicon()
    if base in lexicon.whole:
        return set()
    forms = _unnumbered(base)
    if base.endswith("ه") and len(base) >= 3:
        forms.add(base[:-1] + "ة")
    if definite:
        return forms
    for pronoun in _PRONOUNS:
        if base.endswith(pronoun):
            forms |= _without_pronoun(base[: -len(pronoun)], _LEAST_BEFORE_PRONOUN.get(pronoun, 3))
    if base.endswith("ا") and (len(base) >= 4 or (marked and len(base) >= 3)):
        forms.add(base[:-1])
    if base.endswith("و") and len(base) >= 5:
        forms.add(base[:-1])  # موظفو الشركة
    return {form for form in forms if (base, form) not in lexicon.distinct}


def _without_pronoun(stem: str, least: int) -> set[str]:
    forms: set[str] = set()
    if stem.endswith("ت") and len(stem) >= 3:
        forms.add(stem[:-1] + "ة")
    if len(stem) >= least:
        forms.add(stem)
        forms |= _unnumbered(stem)
        if stem.endswith("ا"):
            forms.add(stem[:-1] + "ي")  # مستواه from مستوى
    return forms


def _unnumbered(base: str) -> set[str]:
    """Singulars that `base` may be the sound plural, the dual or the feminine adjective of."""
    forms: set[str] = set()
    stem, ending = base[:-2], base[-2:]
    if base in _lexicon().whole or len(stem) < 2:
        return forms
    if ending == "ات":
        forms.add(stem + "ة")
        if len(stem) >= 4:
            forms.add(stem)
        if stem.endswith("و") and len(stem) >= 3:
            forms |= {stem[:-1] + "ة", stem[:-1] + "اة"}
    elif ending in {"ين", "ان"}:
        if stem.endswith("ت") and len(stem) >= 3:
            forms.add(stem[:-1] + "ة")
        if len(stem) >= 4 or (len(stem) == 3 and (stem[0] != "ت" or ending == "ان")):
            forms.add(stem)
    elif ending == "ون" and len(stem) >= 4:
        forms.add(stem)
    elif ending == "ية" and len(stem) >= 3:
        forms.add(stem + "ي")
    return {form for form in forms if (base, form) not in _lexicon().distinct}


def _singulars(keys: set[str], raw: str) -> set[str]:
    """The singulars of those of `keys` that are broken plurals; إعلام is not أعلام."""
    lexicon = _lexicon()
    below = "إ" in raw
    return {
        singular
        for key in keys
        if key in lexicon.singulars and not (below and key in lexicon.with_hamza_above)
        for singular in lexicon.singulars[key]
    }
