"""Turkish word forms: the endings of plural, possession and case, in this order."""

from functools import cache, lru_cache

from seoaudit.text.resources import read_words
from seoaudit.text.segments.normalise import normalise

# Outermost first; by vowel harmony, i represents ı i u ü, and a represents a e.
_CASES = (
    "ndan",
    "dan",
    "tan",
    "nda",
    "da",
    "ta",
    "nin",
    "in",
    "yla",
    "la",
    "ya",
    "na",
    "yi",
    "ni",
    "a",
    "i",
)
_POSSESSIVES = ("imiz", "iniz", "miz", "niz", "im", "in", "si", "m", "n", "i")
_AFTER_POSSESSIVE = frozenset({"ndan", "nda", "na", "ni"})
_FOLDED = str.maketrans("ıâîû", "iaiu")
_CLASSES = str.maketrans("ıiuüaeâîû", "iiiiaaaii")
_DEVOICED = {"b": "p", "c": "ç", "d": "t", "ğ": "k", "g": "k"}
_BEFORE_KI = ("daki", "deki", "taki", "teki")
# Forms of su, "water", which irregularly takes a y.
_SHORT = dict.fromkeys(
    "suyu suya suyun suyunu suyla suyumuz suda sudan sular sulari suyunda".split(), "su"
)
_VOWELS = "aeıioöuü"
_SYNCOPE = dict(
    pair.split("/")
    for pair in (
        "şehr/şehir ism/isim resm/resim fikr/fikir akl/akil ağz/ağiz burn/burun beyn/beyin oğl/oğul"
        " nehr/nehir vakt/vakit nakl/nakil şekl/şekil cism/cisim metn/metin karn/karin"
        " omz/omuz boyn/boyun aln/alin göğs/göğüs koyn/koyun sabr/sabir emr/emir"
        " keşf/keşif hükm/hüküm ilm/ilim"
    ).split()
)


@cache
def _whole() -> frozenset[str]:
    """Return words whose last letters only look like an ending."""
    listed = read_words("whole_words/tr.txt", normalise)
    return frozenset(word.translate(_FOLDED) for word in listed)


@lru_cache(maxsize=16_384)
def index_terms(raw: str) -> frozenset[str]:
    """Return the word and every shorter word that it may be an inflection of."""
    word, _, ending = normalise(raw).partition("'")
    word = word.translate(_FOLDED)
    if ending:  # the apostrophe separates a name from its endings
        return frozenset({word})
    return frozenset({word} | _inflected_from(word))


@lru_cache(maxsize=1_024)
def query_terms(raw: str) -> frozenset[str]:
    """Return the word, and its bare form if it is a plural or ends a compound (arabası)."""
    word = normalise(raw).partition("'")[0].translate(_FOLDED)
    bare = {word}
    if word not in _whole():
        for ending, least in (("lari", 2), ("lar", 2), ("si", 3), ("i", 4)):
            stem = _strip(word, ending, least)
            if stem:
                bare |= {stem} | _sounds(stem, ending)
                break
    return frozenset(bare)


def _inflected_from(word: str) -> set[str]:
    if word in _whole():
        return set()
    found = {_SHORT[word]} if word in _SHORT else set()
    if word.endswith(_BEFORE_KI):
        word = word[:-2]  # okullardaki
        found |= {word}
    for case in ("", *_CASES):
        stem = _strip(word, case, 3 if len(case) > 1 else 4) if case else word
        if not stem or (case in _AFTER_POSSESSIVE and stem[-1] not in "iuü"):
            continue
        found |= _numbered(stem)
        if case and case not in _AFTER_POSSESSIVE:
            found |= {stem} | _sounds(stem, case)
    for short in ("da", "dan", "ta", "tan"):
        stem = _strip(word, short, 2)
        if stem:
            found.add(stem)
    return found


def _numbered(word: str) -> set[str]:
    """Return `word` without a possessive ending, a plural ending, or both."""
    if word in _whole():  # "kadının" is a form of "kadın", whose last letters are not an ending
        return set()
    found: set[str] = set()
    for possessive in ("", *_POSSESSIVES):
        least = {1: 4, 4: 2}.get(len(possessive), 3)
        stem = _strip(word, possessive, least) if possessive else word
        if not stem:
            continue
        if possessive:
            found |= {stem} | _sounds(stem, possessive)
        plural = _strip(stem, "lar", 2)
        if plural:
            found.add(plural)
    return found


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
    """Whether a or e of the ending follows the stem's last vowel; ı, folded to i, allows both."""
    last = next(letter for letter in reversed(stem) if letter in _VOWELS)
    first = next((letter for letter in ending if letter in "ae"), "")
    return last == "i" or not first or (first == "a") == (last in "aou")


def _sounds(stem: str, ending: str) -> set[str]:
    """Return the forms of `stem` with no vowel after it: kitap for kitab-, şehir for şehr-."""
    if ending[0] not in "ai":
        return set()
    sounds = {stem[:-1] + _DEVOICED[stem[-1]]} if stem[-1] in _DEVOICED else set()
    return sounds | ({_SYNCOPE[stem]} if stem in _SYNCOPE else set())
