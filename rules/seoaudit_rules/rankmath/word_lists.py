"""Word lists, this project's own, as titles are compared with them."""

from functools import cache
from pathlib import Path

from seoaudit.text.power_words import power_words
from seoaudit_rules.rankmath.letters import comparable

_FOLDER = Path(__file__).parent


@cache
def read_power_words(language: str) -> frozenset[str]:
    """The power words of a language; none where there is no list."""
    return frozenset(comparable(word, language) for word in power_words(language))


@cache
def read_sentiment(kind: str) -> frozenset[str]:
    """The English words of "positive" or of "negative" feeling, in the lists beside this module."""
    lines = (_FOLDER / f"sentiment_{kind}_en.txt").read_text("utf-8").splitlines()
    return frozenset(comparable(line, "en") for line in lines if not line.startswith("#"))
