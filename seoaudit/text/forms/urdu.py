"""Urdu word forms: number and the oblique case of nouns and adjectives."""

from functools import cache, lru_cache

from seoaudit.text.resources import read_irregular_forms
from seoaudit.text.segments.normalise import normalise

# Endings, each with its replacements and the minimum length of the stem; normalised below.
_ENDINGS = (
    ("یاں", ("ی",), 2), ("یوں", ("ی",), 2), ("ؤں", ("", "و"), 2), ("وں", ("", "ا", "ہ"), 2),
    ("ئیں", ("",), 2), ("یں", ("",), 2), ("ات", ("", "ہ"), 3), ("ے", ("ا", "ہ"), 2),
)  # fmt: skip
_RULES = tuple(
    (normalise(ending), tuple(normalise(new) for new in instead), least)
    for ending, instead, least in _ENDINGS
)


@cache
def _irregular() -> dict[str, str]:
    """Map the Arabic plurals used in Urdu to their singulars."""
    return read_irregular_forms("ur", normalise)


@lru_cache(maxsize=16_384)
def index_terms(raw: str) -> frozenset[str]:
    """Return the word and the direct singulars that it may be a form of."""
    word = normalise(raw)
    found = {word, _irregular().get(word, word)}
    for ending, instead, least in _RULES:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= least:
            found.update(stem + new for new in instead)
            break
    return frozenset(found)


query_terms = index_terms
