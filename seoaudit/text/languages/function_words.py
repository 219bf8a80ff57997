"""Articles, prepositions, pronouns, conjunctions: the words that carry a sentence."""

from functools import cache

from seoaudit.text.resources import listed, read_lines
from seoaudit.text.segments.normalise import normalise
from seoaudit.text.tags import primary


def function_words(language: str) -> frozenset[str]:
    """The function words of `language`, normalised; empty where data/function_words has no list.

    Negations ("without", "بدون") are not among them: they change what a phrase says.
    """
    return _listed_words(primary(language))


@cache
def _listed_words(language: str) -> frozenset[str]:
    if language not in listed("function_words"):
        return frozenset()
    return frozenset(normalise(" ".join(read_lines(f"function_words/{language}.txt"))).split())


@cache
def prepositions(language: str) -> dict[str, str]:
    """The preposition in each word that is one and an article: French "du" is "de"."""
    code = primary(language)
    lines = (normalise(line).split() for line in read_lines("contractions.txt"))
    return {form: word for of, word, *forms in lines if of == code for form in forms}


@cache
def particles(language: str) -> frozenset[str]:
    """Letters that may stand where a keyphrase has a space, though its language has none."""
    code = primary(language)
    lines = (line.split() for line in read_lines("particles.txt"))
    return frozenset(letter for of, *letters in lines if of == code for letter in letters)
