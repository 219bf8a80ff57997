"""Indonesian word forms: reduplicated plurals, enclitics, active and passive verbs."""

from functools import cache, lru_cache

from seoaudit.text.segments.normal_lists import normal_words
from seoaudit.text.segments.normalise import normalise

_ENDINGS = (("nya", 3), ("lah", 4), ("kah", 4), ("pun", 4), ("ku", 4), ("mu", 4))


@cache
def _whole() -> frozenset[str]:
    """Return words whose last letters only look like an enclitic."""
    return normal_words("whole_words/id.txt")


_NASAL = (
    ("meng", ("", "k")),
    ("meny", ("s",)),
    ("mem", ("", "p")),
    ("men", ("", "t")),
    ("me", ("",)),
    ("di", ("",)),
)


@lru_cache(maxsize=16_384)
def index_terms(raw: str) -> frozenset[str]:
    """Return the bare word, and the root of an active (me-) or passive (di-) verb."""
    word = normalise(raw)
    first, hyphen, second = word.partition("-")
    if hyphen and first and second.startswith(first):  # buku-buku, buku-bukunya: many books
        word = second
    found = {word, _without_ending(word)}
    for form in tuple(found):
        for prefix, instead in _NASAL:
            if form.startswith(prefix) and len(form) >= max(len(prefix) + 3, 6):
                found.update(f"verb {start}{form[len(prefix) :]}" for start in instead)
    return frozenset(found)


def _without_ending(word: str) -> str:
    if word in _whole():
        return word
    for ending, least in _ENDINGS:
        if word.endswith(ending) and len(word) >= len(ending) + least:
            return word[: -len(ending)]
    return word


query_terms = index_terms
