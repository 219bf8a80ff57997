"""What is known of words, made when one is met and kept for all texts."""

from collections.abc import Callable
from typing import TypeVar

Known = TypeVar("Known")

# Words that a table holds: more than long texts have different ones.
MOST = 32_768


class WordTable(dict[str, Known]):
    """What `make` returns for a word, by the word; a full table is emptied.

    Texts ask for each of their words. To look one up here takes half the time of a call that
    `functools.lru_cache` answers.
    """

    def __init__(self, make: Callable[[str], Known], most: int = MOST) -> None:
        super().__init__()
        self._make = make
        self._most = most

    def __missing__(self, word: str) -> Known:
        if len(self) >= self._most:
            self.clear()
        self[word] = known = self._make(word)
        return known
