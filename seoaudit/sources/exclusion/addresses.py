"""Addresses by the patterns that mean files of a folder: their paths are taken for those."""

from collections.abc import Sequence
from urllib.parse import SplitResult, unquote

from seoaudit.sources.exclusion.patterns import Patterns


def is_meant(patterns: Patterns, address: SplitResult) -> bool:
    """Whether the patterns mean an address, with or without its query, or a folder above it."""
    names = [unquote(name) for name in address.path.split("/") if name]
    if _matches(patterns, names):
        return True
    with_query = [*names[:-1], f"{''.join(names[-1:])}?{unquote(address.query)}"]
    return bool(address.query) and _matches(patterns, with_query)


def _matches(patterns: Patterns, names: Sequence[str]) -> bool:
    ends = range(1, len(names) + 1)
    return any(patterns.excludes(names[:end], is_folder=True) for end in ends)
