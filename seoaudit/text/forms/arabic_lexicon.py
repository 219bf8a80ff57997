"""Arabic forms that no rule derives: whole words, broken plurals, nisba adjectives, exceptions."""

from collections import defaultdict
from collections.abc import Iterator, Set
from functools import cache

from seoaudit.named_tuple import NamedTuple
from seoaudit.text.resources import read_lines, read_words
from seoaudit.text.segments.function_words import function_words
from seoaudit.text.segments.normalise import normalise

_RIGHT = "يمنى"
# Nouns that with their article are spelled like a plural, and have no broken plural themselves.
_NOUNS = frozenset({"حية"})


class Lexicon(NamedTuple):
    """All lists, normalised.

    `whole`: words whose first or last letters only look like a clitic or an ending. `singulars`:
    each broken plural with its singulars; `with_hamza_above` and `with_maqsura` are the plurals
    that begin with أ or آ, and that end in ى, which normalisation hides; `with_article` those of
    the former that without hamza are another word with its article. `kin`: each nisba adjective
    with its nouns, and each place with its adjectives. `seated`: spellings shared by two words that
    differ only in the seat of the first hamza. `distinct`: pairs of a form and a word that it is
    not a form of.
    """

    whole: frozenset[str]
    singulars: dict[str, tuple[str, ...]]
    with_hamza_above: frozenset[str]
    with_maqsura: frozenset[str]
    with_article: frozenset[str]
    kin: dict[str, tuple[str, ...]]
    seated: frozenset[str]
    distinct: frozenset[tuple[str, str]]


@cache
def lexicon() -> Lexicon:
    """Return the lexicon, read on first use."""
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
    whole = set(read_words("whole_words/ar.txt", normalise))
    known = set(singulars) | {one for several in singulars.values() for one in several}
    whole |= {word for word in known if word[0] in "وفبكل"}
    # السنة is the year; tongues are ألسنة, which no article begins.
    articled = {word for word in above if word.startswith("ال") and word[2:] in known | _NOUNS}
    whole |= {word for word in known if word.startswith("ال")} - articled
    whole |= function_words("ar")
    kin = _kin()
    whole |= kin.keys()
    whole -= {f"{word}ة" for word in kin if word[-1] == "ي"} - kin.keys()
    pairs = (normalise(line).split() for line in read_lines("distinct_ar.txt"))
    return Lexicon(
        frozenset(whole),
        {plural: tuple(ones) for plural, ones in singulars.items()},
        frozenset(above),
        frozenset(maqsura),
        frozenset(articled),
        kin,
        read_words("hamza_seats_ar.txt", normalise),
        frozenset((form, other) for form, other in pairs),
    )


def singulars_of(keys: Set[str], raw: str) -> Set[str]:
    """Return the singulars of the broken plurals among `keys`.

    إعلام is not أعلام, السنة is not ألسنة, قوي is not قوى, and طلبه is "his request" rather than
    طلبة.
    """
    known = lexicon()
    above = known.with_hamza_above
    plurals = {key for key in keys if key in known.singulars}
    if "إ" in raw:
        plurals -= above
    elif not any(letter in raw for letter in "أآ"):
        plurals -= known.with_article
    if raw.endswith(("ي", "ی")):
        plurals -= known.with_maqsura
    plurals = {plural for plural in plurals if f"{plural[:-1]}ه" not in keys or plural[-1] != "ة"}
    return {singular for plural in plurals for singular in known.singulars[plural]}


def kin_of(keys: Set[str], raw: str) -> Set[str]:
    """Return the nouns of adjectives among `keys`, and the adjectives of places: مغربي and المغرب.

    اليمنى, "the right one", only looks like an adjective of اليمن.
    """
    if raw.endswith(_RIGHT):
        return frozenset()
    kin = lexicon().kin
    return {other for key in keys if key in kin for other in kin[key]}


def seated(keys: Set[str], raw: str = "") -> Set[str]:
    """Return `keys`, with the seat of the hamza in words that differ only in it: أذن and إذن.

    If `raw` has no hamza, either seat is possible.
    """
    both = keys & lexicon().seated
    if not both:
        return keys
    seats = [seat for seat in "أإ" if seat in raw] or ["أ", "إ"]
    return (keys - both) | {seat + key[1:] for key in both for seat in seats}


def _kin() -> dict[str, tuple[str, ...]]:
    """Return the nouns that adjectives also match (مغرب for مغربي), and the reverse for places.

    Only for places: someone who searches for سياسي may mean a person, not سياسة.
    """
    kin: defaultdict[str, list[str]] = defaultdict(list)
    for noun, adjectives in _belonging("nisba_ar.txt"):
        for adjective in adjectives:
            kin[adjective].append(noun)
    for place, adjectives in _belonging("nisba_places_ar.txt"):
        kin[place] += adjectives
        for adjective in adjectives:
            kin[adjective].append(place)
    return {word: tuple(others) for word, others in kin.items()}


def _belonging(name: str) -> Iterator[tuple[str, list[str]]]:
    for line in read_lines(name):
        noun, *adjectives = normalise(line.removeprefix("ال")).split()
        yield noun, adjectives
