"""What rules of Arabic cannot know: whole words, broken plurals, pairs that are not one word."""

from collections import defaultdict
from functools import cache
from typing import NamedTuple

from seoaudit.text.function_words import function_words
from seoaudit.text.normalise import normalise
from seoaudit.text.resources import read_lines


class Lexicon(NamedTuple):
    """All of it, normalised.

    `whole`: words whose first or last letters only look like a particle or an ending. `singulars`:
    each broken plural with its singulars; `with_hamza_above` and `with_maqsura` are the plurals
    that open with أ or آ, and that end in ى, which normalising hides. `distinct`: forms, and what
    they do not count as.
    """

    whole: frozenset[str]
    singulars: dict[str, tuple[str, ...]]
    with_hamza_above: frozenset[str]
    with_maqsura: frozenset[str]
    distinct: frozenset[tuple[str, str]]


@cache
def lexicon() -> Lexicon:
    """The lexicon, read when first asked for."""
    singulars: defaultdict[str, list[str]] = defaultdict(list)
    above: set[str] = set()
    maqsura: set[str] = set()
    for line in read_lines("broken_plurals_ar.txt"):
        singular, *plurals = normalise(line).split()
        for written, plural in zip(line.split()[1:], plurals, strict=True):
            singulars[plural].append(singular)
            if written[0] in "أآ":
                above.add(plural)
            if written[-1] == "ى":
                maqsura.add(plural)
    whole = set(normalise(" ".join(read_lines("whole_words/ar.txt"))).split())
    known = set(singulars) | {one for several in singulars.values() for one in several}
    whole |= {word for word in known if word[0] in "وفبكل" or word.startswith("ال")}
    whole |= function_words("ar")
    pairs = (normalise(line).split() for line in read_lines("distinct_ar.txt"))
    return Lexicon(
        frozenset(whole),
        {plural: tuple(ones) for plural, ones in singulars.items()},
        frozenset(above),
        frozenset(maqsura),
        frozenset((form, other) for form, other in pairs),
    )
