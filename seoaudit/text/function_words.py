"""Articles, prepositions, pronouns, conjunctions: the words that carry a sentence."""

from functools import cache

from seoaudit.text.normalise import normalise
from seoaudit.text.resources import read_lines
from seoaudit.text.tags import primary

# The languages there is a list of, in data/function_words/.
LISTED = frozenset("ar de en es fa fr he id it nl pl pt ru sv tr ur".split())


def function_words(language: str) -> frozenset[str]:
    """The function words of `language`, normalised; empty where we have no list.

    Negations ("without", "بدون") are not among them: they change what a phrase says.
    """
    return _listed(primary(language))


@cache
def _listed(language: str) -> frozenset[str]:
    if language not in LISTED:
        return frozenset()
    return frozenset(normalise(" ".join(read_lines(f"function_words/{language}.txt"))).split())
