"""How alike two articles are in what they speak of: by words that few articles of a site have."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Set
from math import log, sqrt

from seoaudit.text import IndexedText
from seoaudit.text.segments.function_words import function_words


class Topics:
    """The words of a site's articles, in each language by how few of them have it.

    Words are compared in any of their forms; one that every article has says nothing.
    """

    def __init__(self, articles: Iterable[IndexedText]) -> None:
        self._counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._articles: Counter[str] = Counter()
        for text in articles:
            self._counts[text.language].update(_terms(text))
            self._articles[text.language] += 1

    def likeness(
        self, one: IndexedText, other: IndexedText, without: Set[str] = frozenset()
    ) -> float:
        """Return the cosine of two texts of one language, 0 to 1, by their rare words.

        `without` are forms that do not count.
        """
        first, second = _terms(one) - without, _terms(other) - without
        language = one.language
        most = self._weight(first, language) * self._weight(second, language)
        return self._weight(first & second, language) / sqrt(most) if most else 0.0

    def _weight(self, terms: Iterable[str], language: str) -> float:
        counts, articles = self._counts[language], self._articles[language]
        return sum(log((articles + 1) / max(1, counts[term])) ** 2 for term in terms)


def _terms(text: IndexedText) -> frozenset[str]:
    """Return the terms of a text's words, without those of grammar: “the”, “of”."""
    light = function_words(text.language)
    return frozenset(
        term
        for term, written in text.forms.items()
        if any(word.casefold() not in light for word in written)
    )
