"""Function words: articles, prepositions, pronouns, conjunctions."""

from functools import cache

from seoaudit.text.resources import listed, read_lines
from seoaudit.text.segments.normal_lists import normal_rows, normal_words
from seoaudit.text.tags import primary


def function_words(language: str) -> frozenset[str]:
    """Return the function words of `language`, normalised; empty if there is no list of them.

    Negations ("without", "بدون") are not among them: they change the meaning of a phrase.
    """
    return _listed_words(primary(language))


@cache
def _listed_words(language: str) -> frozenset[str]:
    if language not in listed("function_words"):
        return frozenset()
    return normal_words(f"function_words/{language}.txt")


@cache
def prepositions(language: str) -> dict[str, str]:
    """Map each contraction of preposition and article to its preposition: French "du" to "de"."""
    code = primary(language)
    rows = normal_rows("contractions.txt")
    return {form: word for of, word, *forms in rows if of == code for form in forms}


@cache
def particles(language: str) -> frozenset[str]:
    """Return letters that may replace the space of a keyphrase, in languages without spaces."""
    code = primary(language)
    lines = (line.split() for line in read_lines("particles.txt"))
    return frozenset(letter for of, *letters in lines if of == code for letter in letters)
