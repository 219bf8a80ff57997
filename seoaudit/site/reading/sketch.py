"""How much of two texts is the same, from a few numbers of each.

A text is the set of its shingles, each three words in a row; two texts are as alike as their sets:
Jaccard's measure. Of each set the smallest hashes are kept, so that what is said of a union of two
sets is said of a fair sample of it: Broder, "On the resemblance and containment of documents",
https://doi.org/10.1109/SEQUEN.1997.666900
"""

from collections.abc import Collection, Iterable, Sequence
from heapq import nsmallest
from itertools import islice
from struct import pack, unpack
from zlib import crc32

# Words of a shingle.
WIDTH = 3

# Hashes kept of a text: two articles that have no more words together are compared exactly, and of
# longer ones the share that they have in common is known to within .02 (the standard error of a
# sample this large). With half as many, one pair in thirteen with .83 in common seemed to have less
# than the .8 from which texts are nearly equal.
SIZE = 512

# The smallest of them by which texts are found that may be alike, and how many of these two share
# then: fewer happens to one pair in eight hundred with eight tenths of their shingles in common,
# while a sentence that many pages have is one or two of them.
KEYS, MIN_SHARED_KEYS = 8, 3


def sketch(words: Sequence[str]) -> tuple[int, ...]:
    """Return the smallest hashes of the shingles of a text, sorted; empty for under three words."""
    shingles = zip(*(islice(words, start, None) for start in range(WIDTH)), strict=False)
    hashes = {crc32(" ".join(shingle).encode("utf-8", "replace")) for shingle in shingles}
    # Sums that follow each other are alike in their low bits; a multiplication spreads them.
    spread = [value * 0x9E3779B1 & 0xFFFFFFFF for value in hashes]
    return tuple(sorted(spread) if len(spread) <= SIZE else nsmallest(SIZE, spread))


def likeness(one: Collection[int], other: Collection[int], least: float = 0.0) -> float:
    """Return the share of shingles that two texts have in common: 0 to 1; 0 if below `least`."""
    first, second = frozenset(one), frozenset(other)
    both = first & second
    size = min(SIZE, len(first) + len(second) - len(both))
    if not both or len(both) < least * size:  # the sample has no more in common than the whole
        return 0.0
    share = len(both.intersection(sorted(first | second)[:SIZE])) / size
    return share if share >= least else 0.0


def packed(values: Iterable[int]) -> bytes:
    """Return a sketch as bytes."""
    numbers = tuple(values)
    return pack(f">{len(numbers)}I", *numbers)


def unpacked(data: bytes) -> tuple[int, ...]:
    """Return the sketch again."""
    return unpack(f">{len(data) // 4}I", data)


def keys(values: Iterable[int]) -> tuple[int, ...]:
    """Return the hashes by which alike texts are found."""
    return tuple(islice(values, KEYS))
