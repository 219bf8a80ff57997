"""The project's own word lists, normalised for comparison with titles."""

from functools import cache

from seoaudit.text.recognition.charged_words import Charge, charged_words
from seoaudit_rules.rankmath.letters import comparable


@cache
def read_words(charge: Charge, language: str) -> frozenset[str]:
    """The words of a list, empty if the language has none."""
    return frozenset(comparable(word, language) for word in charged_words(charge, language))
