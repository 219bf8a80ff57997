"""Turkish word forms: the endings of plural, possession, case and copula, in this order."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import product

from seoaudit.late_pattern import late_pattern
from seoaudit.text.segments.normal_lists import normal_words
from seoaudit.text.segments.normalise import normalise

# By vowel harmony, i represents ı i u ü, and a represents a e. Cases after a noun, and after its
# possessive of the third person, with the minimum letters before them.
_CASES = "dan tan da ta nin in yla la ya yi a i".split()
_AFTER_POSSESSIVE = frozenset({"nin", "yla"})
_ONLY_AFTER_POSSESSIVE = frozenset({"ndan", "nda", "na", "ni"})
_POSSESSIVES = "si i imiz iniz miz niz im in m n".split()
_BEHIND_CONSONANT = frozenset({"di", "ti", "miş"})
_COPULAS = "dir tir dirlar di ti ydi miş ymiş yse".split()
# Endings of a verb: tenses, each with its persons, and forms without person.
_PERSONS = ["", "m", "n", "k", "niz", "lar"]
_OTHER_PERSONS = ["", "im", "sin", "iz", "siniz", "lar"]
_FINITE = [
    *(tense + person for tense in ("di", "ti", "sa") for person in _PERSONS),
    *(tense + person for tense in ("miş", "iyor", "ar", "ir", "r", "acak", "acağ", "yacak", "mali")
      for person in _OTHER_PERSONS),
    "mak", "ma", "maya", "mayi", "masi", "madan", "mada", "malar", "manin",
    "arak", "yarak", "inca", "yinca", "ip", "yip", "an", "yan",
]  # fmt: skip
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
_MIN_BEFORE_COPULA = 4
_MIN_BEFORE_COMPOUND = 3
_LONGEST = 5
_PLURAL = ("lar",)
_OF_COMPOUNDS = ("lari", "si", "i")
_ALL_CASES = (*_CASES, *_ONLY_AFTER_POSSESSIVE)
# Adverbs that become adjectives by -ki: önceki.
_BEFORE_KI = frozenset("önce sonra bugün dün yarin şimdi öbür öte demin akşam sabah".split())


@cache
def _whole() -> frozenset[str]:
    """Return words whose last letters only look like an ending."""
    listed = normal_words("whole_words/tr.txt")
    return frozenset(word.translate(_FOLDED) for word in listed)


@cache
def _spelled(endings: tuple[str, ...]) -> dict[str, str]:
    """Map each spelling of endings to the ending, by harmony: "lar" and "ler" to "lar"."""
    found: dict[str, str] = {}
    for ending in endings:
        parts = [{"i": "iuü", "a": "ae"}.get(letter, letter) for letter in ending]
        found |= {"".join(spelling): ending for spelling in product(*parts)}
    return found


@cache
def _adjectives_in_ki() -> re.Pattern[str]:
    """Return a pattern of adjectives made of a locative, themselves inflected: okuldakiler."""
    case = "i|in|n[ae]|ni|nin|nd[ae]|nd[ae]n|d[ae]|d[ae]n"
    return late_pattern(f"(.*[dt][ae])ki(?:l[ae]r)?(?:{case})?")


@lru_cache(maxsize=16_384)
def index_terms(raw: str) -> frozenset[str]:
    """Return the word and every shorter word that it may be an inflection of."""
    word, _, ending = normalise(raw).partition("'")
    word = word.translate(_FOLDED)
    if ending:  # the apostrophe separates a name from its endings, not a compound from its own
        return frozenset({word, *_bare_compounds(word)})
    found = {word, *_stems(word)}
    for copula, stem in _stripped(word, _COPULAS, _MIN_BEFORE_COPULA):
        if stem[-1] not in _VOWELS or copula not in _BEHIND_CONSONANT:
            found |= {stem, *_stems(stem)}
    return frozenset(found)


@lru_cache(maxsize=1_024)
def query_terms(raw: str) -> frozenset[str]:
    """Return the word and the nouns that it may be a form of; of an infinitive also its tenses."""
    word = normalise(raw).partition("'")[0].translate(_FOLDED)
    found = {word, *_stems(word)}
    if word.endswith(("mek", "mak")) and len(word) > _MIN_STEM + 2 and word not in _whole():
        found.update(_conjugated(word[:-3]))
    return frozenset(found)


def _conjugated(root: str) -> Iterator[str]:
    """Yield the tenses and verbal nouns of a verb: verdim, veriyor and verecek of ver-."""
    if not any(letter in _VOWELS for letter in root):
        return
    voiced = f"{root[:-1]}d" if root[-1] == "t" else root  # gidiyor of gitmek
    before_yor = root[:-1] if root[-1] in _VOWELS else voiced
    for ending in _FINITE:
        stems = {before_yor} if ending.startswith("iyor") else {root, voiced}
        for spelling, _ in filter(lambda pair: pair[1] == ending, _spelled((ending,)).items()):
            yield from (stem + spelling for stem in stems)


def _bare_compounds(word: str) -> Iterator[str]:
    """Yield `word` without the ending of a compound: Mahkemesi, Ödülü, Meydanı."""
    if word in _whole():
        return
    for ending, stem in _stripped(word, _OF_COMPOUNDS, _MIN_BEFORE_COMPOUND):
        if ending != "i" or len(stem) > _MIN_BEFORE_COMPOUND:
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
    for case, stem in _stripped(word, _ALL_CASES, _MIN_STEM):
        if case == "nin" and word[:-2] in _whole():
            continue  # kadının is of kadın, not of "kadı"
        if case not in _ONLY_AFTER_POSSESSIVE:
            found |= {stem, *_sounds(stem, case), *_unowned(stem)}
        elif stem[-1] in "iuü" and len(stem) > _MIN_STEM:
            found |= _unowned(stem)
    return frozenset(found)


def _unowned(word: str) -> set[str]:
    """Return `word` without a possessive ending, a plural ending, or both."""
    if word in _whole():  # "kadının" is a form of "kadın", whose last letters are not an ending
        return set()
    found = _plain(word)
    for ending, stem in _stripped(word, _POSSESSIVES, _MIN_STEM):
        if (ending[0] == "i") == (stem[-1] in _VOWELS):
            continue
        known = stem in _whole() and len(stem) > _MIN_BEFORE_COMPOUND
        if ending in "mn" and not known and (ending == "n" or len(stem) < _MIN_OWNED):
            continue  # too many nouns end in one of these: yapım, sorun
        found |= {stem, *_sounds(stem, ending), *_plain(stem)}
    return found


def _plain(word: str) -> set[str]:
    """Return the singular of `word`, if it has the ending of the plural."""
    if word[-3:] not in {"lar", "ler"}:
        return set()
    return {stem for _, stem in _stripped(word, _PLURAL, _MIN_STEM)}


def _stripped(word: str, endings: Sequence[str], least: int) -> Iterator[tuple[str, str]]:
    """Yield each ending that `word` has, in the spelling that vowel harmony asks for, and the rest.

    At least `least` letters remain, one of them a vowel.
    """
    spelled = _spelled(tuple(endings))
    for length in range(1, min(_LONGEST, len(word) - least) + 1):
        ending = spelled.get(word[-length:])
        if ending:
            stem = word[:-length]
            if any(letter in _VOWELS for letter in stem) and _harmonious(stem, word[-length:]):
                yield ending, stem


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
