"""Emotionally charged words of titles: power words, positive words and negative words."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Literal

from seoaudit.kept_table import kept_table
from seoaudit.text.forms.stems import query_terms, term_indexer
from seoaudit.text.languages.traits import uses_spaces
from seoaudit.text.resources import DATA, listed, read_lines
from seoaudit.text.segments.normalise import normalise, normalise_word
from seoaudit.text.segments.words import spelled_words
from seoaudit.text.tags import primary

# Kinds of lists; also the names of their folders, which have one file per language.
Charge = Literal["power_words", "positive_words", "negative_words"]


def has_charged_words(charge: Charge, language: str) -> bool:
    """Whether there is a list of such words for the language."""
    return primary(language) in listed(charge)


def charged_words(charge: Charge, language: str) -> Sequence[str]:
    """Return the words of a list as written there; empty if the language has no list."""
    code = primary(language)
    return read_lines(f"{charge}/{code}.txt") if code in listed(charge) else ()


def find_charged_words(
    charge: Charge, text: str, language: str, more: Sequence[str] = ()
) -> list[str]:
    """Return the words of `text`, as written, that are a form of a listed word or one of `more`."""
    if not uses_spaces(language):
        within = [word for word in (*charged_words(charge, language), *more) if word in text]
        # A word within a longer one, as 公開 in 初公開, is not another.
        return [word for word in within if sum(word in other for other in within) == 1]
    keys = term_indexer(language)
    wanted = frozenset().union(*(query_terms(word, language) for word in more))
    code = primary(language)
    found = []
    for word in spelled_words(text):
        forms = keys(word) | {normalise_word(word)}
        openings = {form[:2] for form in forms}
        charged = (_listed_keys(charge, code, opening) for opening in openings)
        if forms & wanted or any(forms & known for known in charged):
            found.append(word)
    return found


@cache
def _listed_keys(charge: Charge, language: str, opening: str) -> frozenset[str]:
    """Return the lookup terms of the listed words that begin with `opening`."""
    words = _by_opening(charge, language).get(opening, ())
    return frozenset().union(*(query_terms(word, language) for word in words))


@cache
def _by_opening(charge: Charge, language: str) -> Mapping[str, Sequence[str]]:
    """Map two letters to the listed words that begin with them, so that few need to be stemmed.

    Stemming all would take 7 ms, the most that a short audit spends on any one rule.
    """
    if not has_charged_words(charge, language):
        return {}
    return kept_table(_read_by_opening, f"{DATA}/{charge}/{language}.txt")


def _read_by_opening(file: Path) -> dict[str, list[str]]:
    words = read_lines(f"{file.parent.name}/{file.name}")
    openings: defaultdict[str, list[str]] = defaultdict(list)
    for word, plain in zip(words, normalise("\n".join(words)).splitlines(), strict=True):
        openings[plain[:2]].append(word)
    return dict(openings)
