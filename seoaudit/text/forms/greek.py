"""Greek word forms: the cases of nouns and adjectives; accents make no difference."""

from collections.abc import Iterator
from functools import cache, lru_cache
from unicodedata import normalize

from seoaudit.text.resources import read_irregular_forms
from seoaudit.text.segments.normalise import normalise

_TONOS_AND_DIALYTIKA = {0x0301: None, 0x0308: None}
# The endings of nouns and adjectives, with σ for ς as in a normalised word.
_ENDINGS = (
    "οσ ου ο ε οι ων ουσ α ασ εσ η ησ εισ εωσ εων εα εασ ον οντοσ οντα οντεσ οντων"
    " αδεσ αδων εδεσ εδων ουδεσ ουδων αδοσ υσ υ ατοσ ατα ατων οτοσ οτα οτων ωσ ωτοσ ωτα ωτων"
).split()
_VERBAL = "ω εισ ει ουμε ετε ουν ουνε ομαι εσαι εται ομαστε ονται".split()
_MIN_STEM = 2


@cache
def _irregular() -> dict[str, str]:
    return read_irregular_forms("el", _plain)


def _plain(raw: str) -> str:
    """Return a word normalised and without accents: capitals are written without any."""
    parted = normalize("NFD", normalise(raw)).translate(_TONOS_AND_DIALYTIKA)
    return normalize("NFC", parted)


@lru_cache(maxsize=16_384)
def index_terms(raw: str) -> frozenset[str]:
    """Return the stems of the words that `raw` may be a form of, and itself."""
    word = _plain(raw)
    word = _irregular().get(word, word)
    return frozenset({word, *_stems(word)})


query_terms = index_terms


def _stems(word: str) -> Iterator[str]:
    """Yield "-" behind the stem by each ending that fits, so that no stem is another's word."""
    if word.endswith("ι"):
        yield f"{word}-"  # παιδί, παιδιά
    elif word.endswith("μα"):
        yield f"{word}τ-"  # πρόβλημα, προβλήματα
    for endings, kind in ((_ENDINGS, "-"), (_VERBAL, "-ω")):
        for ending in endings:
            stem = word.removesuffix(ending)
            if stem != word and len(stem) >= _MIN_STEM:
                yield stem + kind
