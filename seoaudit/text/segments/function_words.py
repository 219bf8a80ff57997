"""Function words: articles, prepositions, pronouns, conjunctions."""

from functools import cache

from seoaudit.text.resources import listed, read_lines, read_words
from seoaudit.text.segments.normalise import normalise
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
    return read_words(f"function_words/{language}.txt", normalise)


@cache
def prepositions(language: str) -> dict[str, str]:
    """Map each contraction of preposition and article to its preposition: French "du" to "de"."""
    code = primary(language)
    lines = (normalise(line).split() for line in read_lines("contractions.txt"))
    return {form: word for of, word, *forms in lines if of == code for form in forms}


@cache
def particles(language: str) -> frozenset[str]:
    """Return letters that may replace the space of a keyphrase, in languages without spaces."""
    code = primary(language)
    lines = (line.split() for line in read_lines("particles.txt"))
    return frozenset(letter for of, *letters in lines if of == code for letter in letters)
