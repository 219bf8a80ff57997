"""Turkish word forms: the endings of plural, possession, case and copula, in this order."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from seoaudit.text.resources import read_words
from seoaudit.text.segments.normalise import normalise

# By vowel harmony, i represents ı i u ü, and a represents a e. Outermost first: cases after a noun,
# cases after its possessive of the third person.
_CASES = ("dan", "tan", "da", "ta", "nin", "in", "yla", "la", "ya", "yi", "a", "i")
_AFTER_POSSESSIVE = frozenset({"nin", "yla"})
_ONLY_AFTER_POSSESSIVE = frozenset({"ndan", "nda", "na", "ni"})
_POSSESSIVES = ("imiz", "iniz", "miz", "niz", "im", "in", "m", "n")
_COPULAS = ("dir", "tir", "dirlar", "di", "ti", "ydi", "miş", "ymiş", "yse")
_FOLDED = str.maketrans("ıâîû", "iaiu")
_CLASSES = str.maketrans("ıiuüaeâîû", "iiiiaaaii")
_DEVOICED = {"b": "p", "c": "ç", "d": "t", "ğ": "k", "g": "k"}
_VOWELS = "aeıioöuü"
# The vowel that a word has only with no vowel behind it, by the one before: şehir, şehri.
_FLEETING = {"a": "i", "i": "i", "e": "i", "o": "u", "u": "u", "ö": "ü", "ü": "ü"}
# Loanwords whose last syllable counts as having a front vowel: saatler. So do most in -al and -ol.
_FRONTED = frozenset(
    "saat dikkat seyahat harf kalp kalb harp harb şefkat hakikat tabiat kabul usul meşgul".split()
)
# Forms of su, "water", which irregularly takes a y.
_SHORT = dict.fromkeys(
    "suyu suya suyun suyunu suyla suyumuz suda sudan sular sulari suyunda".split(), "su"
)
# Minimum letters that remain before endings. Chosen by reading word forms; not swept.
_MIN_STEM = 2
_MIN_OWNED = 5
# Adverbs that become adjectives by -ki: önceki.
_BEFORE_KI = frozenset("önce sonra bugün dün yarin şimdi öbür öte demin akşam sabah".split())


@cache
def _whole() -> frozenset[str]:
    """Return words whose last letters only look like an ending."""
    listed = read_words("whole_words/tr.txt", normalise)
    return frozenset(word.translate(_FOLDED) for word in listed)


@cache
def _verb() -> re.Pattern[str]:
    """Return a pattern of verbs: the root, then tense and person, or an infinitive and its case."""
    person = "(?:[iuü]?m|s[iuü]n(?:[iuü]z)?|[iuü]z|l[ae]r)?"
    past = "(?:[dt][iuü]|s[ae])(?:[mnk]|n[iuü]z|l[ae]r)?"
    tense = f"(?:m[iuü]ş|[iuü]yor|[aeiuü]r|y?[ae]c[ae][kğ]|m[ae]li)(?:[dt][iuü]r)?{person}"
    converb = "[ae]r[ae]k|y?[iuü]nc[ae]|y?[iuü]p|y?[ae]n|m[ae](?:k|y[aei]|si|d[ae]n?|l[ae]r|nin)?"
    return re.compile(f"(.*?[{_VOWELS}].*?)(?:{past}|{tense}|{converb})")


@cache
def _adjectives_in_ki() -> re.Pattern[str]:
    """Return a pattern of adjectives made of a locative, themselves inflected: okuldakiler."""
    return re.compile("(.*[dt][ae])ki(?:l[ae]r)?(?:i|in|n[ae]|ni|nin|nd[ae]|nd[ae]n|d[ae]|d[ae]n)?")


@lru_cache(maxsize=16_384)
def index_terms(raw: str) -> frozenset[str]:
    """Return the word and every shorter word that it may be an inflection of."""
    word, _, ending = normalise(raw).partition("'")
    word = word.translate(_FOLDED)
    if ending:  # the apostrophe separates a name from its endings, not a compound from its own
        return frozenset({word, *_bare_compounds(word)})
    found = {word}
    for copula in _COPULAS:
        found.add(_strip(word, copula, 4) or word)
    found |= {f"verb {root}" for root in _roots(word)}
    return frozenset({stem for form in found for stem in (form, *_stems(form))})


@lru_cache(maxsize=1_024)
def query_terms(raw: str) -> frozenset[str]:
    """Return the word and the nouns that it may be a form of; of an infinitive also the verb."""
    word = normalise(raw).partition("'")[0].translate(_FOLDED)
    found = {word, *_stems(word)}
    if word.endswith(("mek", "mak")) and len(word) > 4 and word not in _whole():
        found.add(f"verb {word[:-3]}")
    return frozenset(found)


def _roots(word: str) -> set[str]:
    """Return the roots of the verb that `word` may be: ver for verdim, veriyor and vermek."""
    verb = _verb().fullmatch(word)
    if not verb or word in _whole():
        return set()
    root = verb[1]
    roots = {root, root + "a", root + "e"} if word[len(root) : len(root) + 1] in "aeiuü" else {root}
    return roots | {f"{one[:-1]}t" for one in roots if one[-1] == "d"}  # gidiyor of gitmek


def _bare_compounds(word: str) -> Iterator[str]:
    """Yield `word` without the ending of a compound: Mahkemesi, Ödülü, Meydanı."""
    if word in _whole():
        return
    for ending, least in (("lari", 3), ("si", 3), ("i", 4)):
        stem = _strip(word, ending, least)
        if stem:
            yield from (stem, *_sounds(stem, ending))


@lru_cache(maxsize=16_384)
def _stems(word: str) -> frozenset[str]:
    """Return the nouns that `word` may be a form of."""
    if word in _whole():
        return frozenset()
    found = {_SHORT[word]} if word in _SHORT else set()
    in_ki = _adjectives_in_ki().fullmatch(word)
    if in_ki:
        word = in_ki[1]
        found.add(word)
    if word[-2:] in {"ki", "kü"} and word[:-2] in _BEFORE_KI:
        found.add(word[:-2])
    found |= _unowned(word)
    # kadının is of kadın, not of "kadı".
    cases = {*_CASES} - ({"nin"} if _strip(word, "in", _MIN_STEM) in _whole() else set())
    for case in cases:
        stem = _strip(word, case, _MIN_STEM)
        if stem:
            found |= {stem, *_sounds(stem, case), *_unowned(stem)}
    for case in cases.intersection(_AFTER_POSSESSIVE) | _ONLY_AFTER_POSSESSIVE:
        stem = _strip(word, case, _MIN_STEM + 1)
        if stem and stem[-1] in "iuü":
            found |= _unowned(stem)
    return frozenset(found)


def _unowned(word: str) -> set[str]:
    """Return `word` without a possessive ending, a plural ending, or both."""
    if word in _whole():  # "kadının" is a form of "kadın", whose last letters are not an ending
        return set()
    found = _plain(word)
    for ending in ("si", "i"):
        stem = _strip(word, ending, _MIN_STEM)
        if stem and (ending == "i") == (stem[-1] not in _VOWELS):
            found |= {stem, *_sounds(stem, ending), *_plain(stem)}
    for ending in _POSSESSIVES:
        stem = _strip(word, ending, _MIN_STEM)
        if len(ending) == 1 and stem not in _whole() and (ending == "n" or len(stem) < _MIN_OWNED):
            continue  # too many nouns end in one of these: yapım, sorun
        if stem and (ending[0] == "i") == (stem[-1] not in _VOWELS):
            found |= {stem, *_sounds(stem, ending), *_plain(stem)}
    return found


def _plain(word: str) -> set[str]:
    """Return the singular of `word`, if it has the ending of the plural."""
    return {stem for stem in (_strip(word, "lar", _MIN_STEM),) if stem}


def _strip(word: str, ending: str, least: int) -> str:
    """Return `word` without `ending`, in any vowel harmony.

    Return "" if the word does not have the ending, or less than `least` letters would remain.
    """
    stem = word[: -len(ending)]
    if len(stem) < least or word[-len(ending) :].translate(_CLASSES) != ending:
        return ""
    if not any(letter in _VOWELS for letter in stem) or not _harmonious(stem, word[-len(ending) :]):
        return ""
    return stem


def _harmonious(stem: str, ending: str) -> bool:
    """Whether the ending's first vowel follows the stem's last; ı, folded to i, allows both."""
    last = next(letter for letter in reversed(stem) if letter in _VOWELS)
    first = next((letter for letter in ending if letter in _VOWELS), "")
    if last == "i" or not first:
        return True
    if stem.endswith(("al", "ol")) or stem in _FRONTED:
        return True
    if first in "ae":
        return (first == "a") == (last in "aou")
    return first == {"a": "i", "e": "i", "o": "u", "u": "u"}.get(last, "ü")


def _sounds(stem: str, ending: str) -> set[str]:
    """Return the forms of `stem` with no vowel after it: kitap for kitab-, şehir for şehr-."""
    if ending[0] not in "ai":
        return set()
    sounds = {stem[:-1] + _DEVOICED[stem[-1]]} if stem[-1] in _DEVOICED else set()
    if stem[-1] == stem[-2:-1] and stem[-1] not in _VOWELS:
        sounds.add(stem[:-1])  # hakkı
    if len(stem) > 2 and stem[-1] not in _VOWELS and stem[-2] not in _VOWELS:
        before = next((letter for letter in reversed(stem) if letter in _VOWELS), "")
        sounds |= {f"{form[:-1]}{_FLEETING[before]}{form[-1]}" for form in {stem, *sounds}}
    return sounds
