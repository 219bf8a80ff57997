"""Addresses without end: calendars, parameters that pile up, paths that repeat, sessions.

What an address looks like tells some of them. Of the others, a chain of addresses of one pattern
whose texts are alike tells: the months of an empty calendar read the same, the pages of an archive
do not. https://developers.google.com/search/docs/crawling-indexing/url-structure
"""

from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import urlsplit

from seoaudit.late_pattern import late_pattern

# How often a part of a path, or a parameter, may stand in an address. Three is what Heritrix takes
# for pathological; no page of a real site was seen with as many.
REPEATS = 3
MAX_SEGMENTS = 24
MAX_LENGTH = 2000
# A chain of this many links, each from an address of the pattern to the next, is looked at; when as
# many texts again in a row say the same, 51 addresses in all, it is a trap.
CHAIN = 20
ALIKE = 31
# The share of common words from which two texts say the same, numbers aside.
LIKENESS = 0.8

_NUMBER = late_pattern(r"\d+")
_WORD = late_pattern(r"[^\W\d_]+")


def endless(url: str) -> str:
    """Return the pattern by which an address alone tells that it leads on without end; or ""."""
    parts = urlsplit(url)
    names = [name for name in parts.path.split("/") if name]
    if len(url) > MAX_LENGTH or len(names) > MAX_SEGMENTS:
        return f"{'/'.join(parts.path.split('/')[:3])}/…"
    if repeated := _repeated(names):
        return f"…/{'/'.join(repeated * REPEATS)}/…"
    keys = [pair.partition("=")[0] for pair in parts.query.split("&")] if parts.query else []
    if key := next((key for key in keys if keys.count(key) > REPEATS and "[" not in key), None):
        return f"{parts.path}?{key}={key}={key}=…"
    return ""


def _repeated(names: list[str]) -> list[str]:
    """Return the parts that a path holds three times in a row, at most four at a time."""
    for size in range(1, min(4, len(names) // REPEATS) + 1):
        for start in range(len(names) - size * REPEATS + 1):
            part = names[start : start + size]
            following = names[start : start + size * REPEATS]
            if following == part * REPEATS and not all(name.isdigit() for name in part):
                return part
    return []


@lru_cache(maxsize=4096)
def pattern(url: str) -> str:
    """Return the form that an address shares with those of its kind: numbers and values folded."""
    parts = urlsplit(url)
    keys = sorted({pair.partition("=")[0] for pair in parts.query.split("&")} - {""})
    query = f"?{'&'.join(f'{key}=*' for key in keys)}" if keys else ""
    return f"{_NUMBER.sub('#', parts.path)}{query}"


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text, without its numbers."""
    return frozenset(_words(text))


def _words(text: str) -> Iterator[str]:
    return (word[0].casefold() for word in _WORD.finditer(text))


def is_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two texts say the same; texts without words do."""
    both = len(one | other)
    return not both or len(one & other) / both >= LIKENESS
