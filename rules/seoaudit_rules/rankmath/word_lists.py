"""Word lists, this project's own, as titles are compared with them."""

from functools import cache

from seoaudit.text.recognition.charged_words import Charge, charged_words
from seoaudit_rules.rankmath.letters import comparable


@cache
def read_words(charge: Charge, language: str) -> frozenset[str]:
    """The words of a list; none where the language has no such list."""
    return frozenset(comparable(word, language) for word in charged_words(charge, language))
