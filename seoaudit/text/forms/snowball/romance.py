"""Catalan, French, Italian, Portuguese and Spanish singulars that Snowball does not find."""

from functools import cache

from seoaudit.text.segments.normal_lists import normal_words

# Plural endings, the longest first, each with the endings that the singular may have.
_PLURALS = {
    "ca": (
        ("ns", ("n",)),
        ("ques", ("ca", "que")),
        ("gues", ("ga", "gue")),
        ("ces", ("ça", "ce")),
        ("ges", ("ja", "ge")),
        ("es", ("a", "e", "")),
    ),
    "es": (("ces", ("z", "ce")), ("iones", ("ión",))),
    "pt": (
        ("ões", ("ão",)),
        ("oes", ("ao",)),
        ("ães", ("ão",)),
        ("ãos", ("ão",)),
        ("ais", ("al",)),
        ("éis", ("el",)),
        ("óis", ("ol",)),
        ("uis", ("ul",)),
        ("eis", ("el", "il")),
        ("is", ("il", "i")),
        ("ns", ("m",)),
    ),
}
# In the plural, Spanish and Portuguese words lose the accent of their last syllable: inglés,
# ingleses.
_ACCENTED = {"es": str.maketrans("aeiou", "áéíóú"), "pt": str.maketrans("aeo", "áêó")}
_ACCENTS = frozenset("áéíóúâêô")


@cache
def _french_singulars_in_s() -> frozenset[str]:
    return normal_words("whole_words/fr.txt")


def singulars(word: str, language: str) -> tuple[str, ...]:
    """Return the words whose plural `word` may be, or itself; it must have at least 3 letters."""
    if language == "it":
        return _italian(word)
    if language == "fr":
        return _french(word)
    return _iberian(word, language)


def _iberian(word: str, language: str) -> tuple[str, ...]:
    if not word.endswith("s") or len(word) == 3:
        return (word,)
    for plural, endings in _PLURALS[language]:
        if word.endswith(plural):
            return tuple(word.removesuffix(plural) + ending for ending in endings)
    if word[-2] in _ACCENTS:
        return (word, word[:-1])  # autobús, país
    if not word.endswith("es"):
        return (word[:-1],)
    bare = word[:-2]
    if bare[-1] in "sn" and language in _ACCENTED:
        return (word[:-1], bare, bare[:-2] + bare[-2].translate(_ACCENTED[language]) + bare[-1])
    return (word[:-1], bare)


def _french(word: str) -> tuple[str, ...]:
    if word in _french_singulars_in_s():
        return (f"{word}=",)
    if word.endswith("aux") and not word.endswith("eaux"):
        return (word[:-3] + "al", word[:-1])
    if word.endswith(("eaux", "eux", "oux")) or (word.endswith("s") and not word.endswith("ss")):
        return (word[:-1],)
    return (word,)


def _italian(word: str) -> tuple[str, ...]:
    if word.endswith("i"):
        hard = word[:-2] if word.endswith(("chi", "ghi")) else word[:-1]
        singular = (hard + "o", word[:-1] + "e", word + "o")
        return singular if word.endswith(("ci", "gi")) else (*singular, hard + "a")
    if word.endswith(("ce", "ge")):
        return (word,) if word.endswith("sce") else (word[:-1] + "ia", word)
    if word.endswith("e"):
        return ((word[:-2] if word.endswith(("che", "ghe")) else word[:-1]) + "a", word)
    return (word,)
