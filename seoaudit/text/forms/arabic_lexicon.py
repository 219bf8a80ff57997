"""Arabic forms that no rule derives: whole words, broken plurals, nisba adjectives, exceptions."""

from collections import defaultdict
from collections.abc import Iterator, Set
from functools import cache
from pathlib import Path

from seoaudit.kept_table import kept_table
from seoaudit.named_tuple import NamedTuple
from seoaudit.text.resources import DATA, read_lines
from seoaudit.text.segments.function_words import function_words
from seoaudit.text.segments.normal_lists import normal_rows, normal_words

PLURALS, DISTINCT = "broken_plurals_ar.txt", "distinct_ar.txt"
NISBA, PLACES = "nisba_ar.txt", "nisba_places_ar.txt"
SEATS, WHOLE = "hamza_seats_ar.txt", "whole_words/ar.txt"
_FILES = (PLURALS, DISTINCT, NISBA, PLACES, SEATS, WHOLE, "function_words/ar.txt")

_Words = frozenset[str]
_Related = dict[str, tuple[str, ...]]
_Pairs = frozenset[tuple[str, str]]

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

    whole: _Words
    singulars: _Related
    with_hamza_above: _Words
    with_maqsura: _Words
    with_article: _Words
    kin: _Related
    seated: _Words
    distinct: _Pairs


@cache
def lexicon() -> Lexicon:
    """Return the lexicon, read on first use."""
    first, *others = (f"{DATA}/{name}" for name in _FILES)
    return Lexicon(*kept_table(_read, first, *others))


def _read(_: Path) -> tuple[_Words, _Related, _Words, _Words, _Words, _Related, _Words, _Pairs]:
    """Return the parts of the lexicon, made of all its files."""
    singulars: defaultdict[str, list[str]] = defaultdict(list)
    above: set[str] = set()
    maqsura: set[str] = set()
    lines = read_lines(PLURALS)
    for line, (singular, *plurals) in zip(lines, normal_rows(PLURALS), strict=True):
        for written, plural in zip(line.split()[1:], plurals, strict=True):
            singulars[plural].append(singular)
            if written[0] in "أآ":
                above.add(plural)
            if written[-1] == "ى":
                maqsura.add(plural)
    known = set(singulars) | {one for several in singulars.values() for one in several}
    # السنة is the year; tongues are ألسنة, which no article begins.
    articled = {word for word in above if word.startswith("ال") and word[2:] in known | _NOUNS}
    kin = _kin()
    return (
        _whole(known, articled, kin.keys()),
        {plural: tuple(ones) for plural, ones in singulars.items()},
        frozenset(above),
        frozenset(maqsura),
        frozenset(articled),
        kin,
        normal_words(SEATS),
        frozenset((form, other) for form, other in normal_rows(DISTINCT)),
    )


def _whole(known: Set[str], articled: Set[str], kin: Set[str]) -> _Words:
    whole = normal_words(WHOLE) | function_words("ar") | kin
    whole |= {word for word in known if word[0] in "وفبكل"}
    whole |= {word for word in known if word.startswith("ال")} - articled
    return whole - ({f"{word}ة" for word in kin if word[-1] == "ي"} - kin)


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


def _kin() -> _Related:
    """Return the nouns that adjectives also match (مغرب for مغربي), and the reverse for places.

    Only for places: someone who searches for سياسي may mean a person, not سياسة.
    """
    kin: defaultdict[str, list[str]] = defaultdict(list)
    for noun, adjectives in _belonging(NISBA):
        for adjective in adjectives:
            kin[adjective].append(noun)
    for place, adjectives in _belonging(PLACES):
        kin[place] += adjectives
        for adjective in adjectives:
            kin[adjective].append(place)
    return {word: tuple(others) for word, others in kin.items()}


def _belonging(name: str) -> Iterator[tuple[str, list[str]]]:
    for line, (noun, *adjectives) in zip(read_lines(name), normal_rows(name), strict=True):
        yield noun[2:] if line.startswith("ال") else noun, adjectives
