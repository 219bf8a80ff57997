"""Forms of adjectives beside a noun: gender, number and degree, as in "narrower streets".

Whether a word is an adjective is not known, so these forms count only in a keyphrase of several
words, where the others show what is meant; for a single word "casa" is not "caso".
"""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path

from seoaudit.kept_table import kept_table
from seoaudit.text.resources import DATA, listed, read_lines
from seoaudit.text.segments.normalise import normalise

_VOWELS = frozenset("aeiouyåäöæøéèêëïü")
# Endings of the two genders in Romance languages, each with those of the other, longest first.
_GENDERS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "es": (
        ("ores", "oras"), ("oras", "ores"), ("ora", "or"), ("or", "ora"),
        ("eses", "esas"), ("esas", "eses"), ("esa", "és"), ("és", "esa"),
        ("ana", "án"), ("án", "ana"), ("ona", "ón"), ("ón", "ona"), ("ina", "ín"), ("ín", "ina"),
        ("os", "as"), ("as", "os"), ("o", "a"), ("a", "o"),
    ),
    "pt": (
        ("ores", "oras"), ("oras", "ores"), ("ora", "or"), ("or", "ora"),
        ("eses", "esas"), ("esas", "eses"), ("esa", "ês"), ("ês", "esa"),
        ("ão", "ã"), ("ã", "ão"), ("os", "as"), ("as", "os"), ("o", "a"), ("a", "o"),
    ),
    "it": (
        ("tori", "trici"), ("trici", "tori"), ("tore", "trice"), ("trice", "tore"),
        ("o", "a"), ("a", "o"), ("i", "e"), ("e", "i"),
    ),
    "fr": (
        ("euses", "eux"), ("euse", "eux"), ("eux", "euse"), ("ives", "ifs"), ("ive", "if"),
        ("if", "ive"), ("ifs", "ives"), ("ère", "er"), ("er", "ère"), ("ers", "ères"),
        ("elle", "el"), ("el", "elle"), ("els", "elles"), ("enne", "en"), ("en", "enne"),
        ("ens", "ennes"), ("onne", "on"), ("on", "onne"), ("ales", "aux"), ("aux", "ales"),
        ("es", "s"), ("e", ""), ("s", "es"), ("", "e"),
    ),
}  # fmt: skip
_GERMAN_ENDINGS = ("en", "em", "er", "es", "e", "")
_GERMAN_DERIVED = ("ig", "lich", "sam", "bar", "haft", "ibel", "abel")
# Minimum letters of an adjective before its ending. Chosen by reading phrases; not swept.
_MIN_STEM = 3


@lru_cache(maxsize=1_024)
def agreeing_forms(word: str, language: str, *, follows: bool) -> frozenset[str]:
    """Return the other forms that an adjective may have beside a noun; empty for most languages.

    Those of the other gender only if it `follows` another word, as such adjectives do.
    """
    plain = normalise(word)
    if language in _GENDERS:
        return frozenset(_other_gender(plain, language) if follows else ())
    if language == "sv":
        return frozenset(_swedish(plain))
    if language == "he":
        # A plural that alone is another word: "news".
        return frozenset(("חדשות",) if follows and plain in {"חדש", "חדשה"} else ())
    return _degrees(language).get(plain, frozenset()) if language != "de" else _german(plain)


def _other_gender(word: str, language: str) -> Iterator[str]:
    for ending, other in _GENDERS[language]:
        if word.endswith(ending) and len(word) >= len(ending) + _MIN_STEM:
            yield word.removesuffix(ending) + other
            return


@cache
def _listed(language: str) -> Mapping[str, tuple[str, ...]]:
    """Return each listed adjective with its degrees; none are given for regular ones."""
    return kept_table(_read, f"{DATA}/degrees/{language}.txt")


def _read(file: Path) -> dict[str, tuple[str, ...]]:
    lines = [normalise(line) for line in read_lines(f"degrees/{file.name}")]
    regular = chain.from_iterable(
        line.partition(":")[2].split() for line in lines if line.startswith("regular:")
    )
    rows = [line.split() for line in lines if not line.startswith("regular:")]
    return dict.fromkeys(regular, ()) | {word: tuple(forms) for word, *forms in rows}


@cache
def _degrees(language: str) -> Mapping[str, frozenset[str]]:
    """Map each form of an English or Dutch adjective to its comparatives and superlatives."""
    if language not in listed("degrees"):
        return {}
    return kept_table(_read_degrees, f"{DATA}/degrees/{language}.txt")


def _read_degrees(file: Path) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for word, degrees in _read(file).items():
        if file.stem == "nl":
            inflected = _dutch_with_e(word)
            regular = (f"{inflected[:-1]}der" if word[-1] == "r" else f"{inflected}r", f"{word}st")
            forms = [word, inflected]
            forms += [form + e for form in degrees or regular for e in ("", "e")]
            found[word] = found[inflected] = frozenset(forms)
        else:
            found[word] = frozenset(degrees or _english_degrees(word))
    return found


def _english_degrees(word: str) -> tuple[str, str]:
    stem = word
    if word.endswith("e"):
        stem = word[:-1]
    elif word[-1] == "y" and word[-2] not in _VOWELS:
        stem = f"{word[:-1]}i"
    elif word[-1] not in _VOWELS | {"w", "x"} and word[-2] in _VOWELS and word[-3] not in _VOWELS:
        stem = word + word[-1] if _VOWELS.isdisjoint(word[:-2]) else word
    return f"{stem}er", f"{stem}est"


def _dutch_with_e(word: str) -> str:
    """Return an adjective with its ending: grote for groot, snelle for snel, lieve for lief."""
    if word[-1] in _VOWELS:
        return f"{word}e"
    stem, last = word[:-1], word[-1]
    if stem[-2:] in {"aa", "ee", "oo", "uu"}:
        return f"{stem[:-1]}{_voiced(last)}e"
    if stem[-1] in _VOWELS and (len(stem) < 2 or stem[-2] not in _VOWELS):
        is_unstressed = word.endswith(("ig", "er", "el", "en")) and len(word) > _MIN_STEM + 1
        return f"{word}e" if is_unstressed else f"{word}{last}e"
    return f"{stem}{_voiced(last)}e"


def _voiced(letter: str) -> str:
    return {"f": "v", "s": "z"}.get(letter, letter)


def _german(word: str) -> frozenset[str]:
    """Return comparatives and superlatives, with the endings that the stemmer does not remove."""
    known = _listed("de")
    for ending in _GERMAN_ENDINGS:
        stem = word.removesuffix(ending)
        if not word.endswith(ending) or len(stem) < _MIN_STEM:
            continue
        stem = {"hoh": "hoch", "teur": "teuer", "dunkl": "dunkel", "edl": "edel"}.get(stem, stem)
        if stem.endswith("bl"):
            stem = f"{stem[:-1]}el"  # flexible
        if stem in known or stem.endswith(_GERMAN_DERIVED):
            link = "e" if stem[-1] in "dtsßzx" else ""
            longer = f"{stem[:-2]}l" if stem.endswith("bel") else stem
            degrees = known.get(stem) or (f"{longer}er", f"{stem}{link}st")
            return frozenset({stem, *(form + e for form in degrees for e in ("", "e"))})
    return frozenset()


def _swedish(word: str) -> Iterator[str]:
    """Yield the forms of the adjective that `word` may be: stor, stort, stora, större, störst."""
    for first, forms in _listed("sv").items():
        if word == first or word in forms:
            yield from (first, *forms)
            return
    if len(word) < _MIN_STEM:
        return
    for stem in _swedish_stems(word):
        yield from (stem, _swedish_neuter(stem))
        plural = stem[:-2] + stem[-1] if stem.endswith(("el", "er", "en")) else stem
        yield from (plural + ending for ending in ("a", "are", "ast", "aste"))


def _swedish_stems(word: str) -> Iterator[str]:
    yield word
    if word.endswith("tt"):
        yield from (word[:-2], f"{word[:-2]}d", word[:-1])
    elif word.endswith("t"):
        yield from (word[:-1], f"{word[:-1]}d")
    elif word.endswith("a"):
        yield word[:-1]
        if word[-2] in "lrn" and word[-3] not in _VOWELS:
            yield f"{word[:-2]}e{word[-2]}"


def _swedish_neuter(stem: str) -> str:
    if stem[-1] == "d":
        return f"{stem[:-1]}tt" if stem[-2] in _VOWELS else f"{stem[:-1]}t"
    if stem[-1] == "t":
        return f"{stem}t" if stem[-2] in _VOWELS else stem
    if stem.endswith("en"):
        return f"{stem[:-1]}t"
    return f"{stem}tt" if stem[-1] in _VOWELS else f"{stem}t"
