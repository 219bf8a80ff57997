"""Bare forms of German, Dutch and Swedish words whose endings Snowball does not remove."""

from collections.abc import Iterator
from functools import cache

from seoaudit.text.resources import read_words
from seoaudit.text.segments.normal_lists import normal_words

# Minimum letters of a stem. Chosen by reading word forms; not swept.
_MIN_STEM = 3
_VOWELS = frozenset("aeiouyäöüåëïé")
_WITHOUT_UMLAUT = str.maketrans("äöü", "aou")
# Dutch consonants before an ending, and those at the end of the word.
_UNVOICED = {"v": "f", "z": "s"}


def bare_forms(word: str, language: str) -> Iterator[str]:
    """Yield the words that `word` may be a form of and the stemmer does not find."""
    if language == "de":
        yield from _german(word)
    elif language == "nl":
        yield from _dutch(word)
    elif word not in _whole_swedish():
        yield from _swedish(word)
        if word.endswith("s") and len(word) > _MIN_STEM and word[-2] != "s":
            yield word[:-1]  # the genitive
            yield from _swedish(word[:-1])


def _german(word: str) -> Iterator[str]:
    if len(word) > _MIN_STEM and word.endswith("s") and not word.endswith(("ss", "aus", "eis")):
        yield word[:-1]  # Autos, Taxis, Tipps
    if word.endswith("en") and len(word) > _MIN_STEM + 1:  # Museen, Firmen, Konten, Daten
        yield from (word[:-2] + ending for ending in ("um", "a", "o", "is"))
    if word.endswith("ika"):
        yield f"{word[:-1]}um"  # Antibiotika
    for ending in ("innen", "en", "es", "em", "e", "n"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _MIN_STEM:
            yield from _german_stems(f"{stem}in" if ending == "innen" else stem)


def _german_stems(stem: str) -> Iterator[str]:
    yield stem
    if stem.endswith("ss"):
        yield stem[:-1]  # Busse, Zeugnisse
    elif stem[-1] == "s":
        yield stem.translate(_WITHOUT_UMLAUT)  # Hälse
    if stem[-1] in "lr" and stem[-2] not in "aeiouy":
        yield f"{stem[:-1]}e{stem[-1]}"  # dunkle
    elif stem.endswith("ur") and stem[-3] in "ae":
        yield f"{stem[:-1]}er"  # teure


def _dutch(word: str) -> Iterator[str]:
    if word.endswith("heden"):
        yield f"{word[:-5]}heid"
    if word.endswith("ici"):
        yield f"{word[:-1]}us"
    if word.endswith(("en", "ën")) and len(word) >= _MIN_STEM + 2:
        yield from _dutch_stems(word[:-2])
        if word.endswith("eren"):
            yield word[:-4]  # kinderen
    if len(word) > _MIN_STEM and word.endswith("s") and word[-2] not in "su":
        yield word[:-1].removesuffix("'")  # wapens, tests
    if len(word) > _MIN_STEM and word.endswith("e") and word[-2] not in "aeiou":
        yield from _dutch_stems(word[:-1])  # grote


def _dutch_stems(stem: str) -> Iterator[str]:
    """Yield the spellings of a stem without ending: probleem for problem-, brief for briev-."""
    closed = stem[:-1] + _UNVOICED.get(stem[-1], stem[-1])
    yield closed
    if stem[-1] == stem[-2]:
        if stem[-4:-3] not in _VOWELS:
            yield stem[:-1]  # successen
    elif stem[-2] in "aeou" and stem[-3] not in "aeiou":
        yield closed[:-1] + closed[-2] + closed[-1]


@cache
def whole_words(language: str) -> frozenset[str]:
    """Return German words whose -er or -en belongs to them: Lehrer is no form of Lehre."""
    return normal_words("whole_words/de.txt") if language == "de" else frozenset()


@cache
def _whole_swedish() -> frozenset[str]:
    """Return words that only look like a definite form."""
    return read_words("whole_words/sv.txt", str)


# The endings of Swedish nouns, each with those of the dictionary form.
_SWEDISH = (
    ("orna", ("a", "")), ("or", ("a", "")), ("an", ("a",)), ("arna", ("", "e")), ("ar", ("", "e")),
    ("ierna", ("ium",)), ("ier", ("ium",)), ("iet", ("ium",)), ("erna", ("",)), ("er", ("",)),
    ("ena", ("e",)), ("na", ("",)), ("en", ("", "e")), ("et", ("", "e")),
)  # fmt: skip


def _swedish(word: str) -> Iterator[str]:
    for ending, instead in _SWEDISH:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < (_MIN_STEM - 1 if ending in {"en", "et"} else _MIN_STEM):
            continue
        yield from (stem + new for new in instead)
        if ending[0] in "ae" and len(stem) > _MIN_STEM:
            if stem[-1] in "lrn" and stem[-2] not in _VOWELS:
                yield f"{stem[:-1]}e{stem[-1]}"  # nycklar, fönstret
            elif stem[-1] == stem[-2] and stem[-1] in "nm":
                yield stem[:-1]  # vänner, hemmet
    if word[-1] == "n" and (word[-2] in "åuoiylr" or word.endswith("en")) and len(word) > _MIN_STEM:
        yield word[:-1]  # byrån, doktorn, yrken
    if word[-1] == "r" and word[-2] in "uåoiyé" and len(word) > _MIN_STEM:
        yield word[:-1]  # hustrur
    if word.endswith(("igt", "iskt", "samt", "bart")):
        yield word[:-1]
