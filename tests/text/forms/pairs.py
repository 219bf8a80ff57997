"""Tables of words: per line a keyphrase word and words of texts, separated by spaces."""

from collections.abc import Mapping


def pairs(table: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return each keyphrase word of a table with each of its words."""
    return [(asked, word) for asked, words in table.items() for word in words.split()]
