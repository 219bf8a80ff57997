"""Words that headline writers draw readers with: "proven", "secret", "مذهل"."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from seoaudit.text.normalise import normalise
from seoaudit.text.resources import read_lines
from seoaudit.text.stems import keys_for, phrase_keys
from seoaudit.text.tags import primary
from seoaudit.text.words import spelled_words

# The languages there is a list of, in data/power_words/.
LISTED = frozenset("ar de en es fr".split())


def power_words(language: str) -> Sequence[str]:
    """The power words of `language` as listed, one word each; empty where there is no list."""
    code = primary(language)
    return read_lines(f"power_words/{code}.txt") if code in LISTED else ()


def find_power_words(text: str, language: str, more: Sequence[str] = ()) -> list[str]:
    """The power words in `text`, in any form, as written there; `more` words count too."""
    keys = keys_for(language)
    wanted = frozenset().union(*(phrase_keys(word, language) for word in more))
    listed = _by_opening(primary(language))
    found = []
    for word in spelled_words(text):
        forms = keys(word) | {normalise(word)}
        known = (w for opening in {form[:2] for form in forms} for w in listed.get(opening, ()))
        if forms & wanted or any(forms & phrase_keys(w, language) for w in known):
            found.append(word)
    return found


@cache
def _by_opening(language: str) -> Mapping[str, Sequence[str]]:
    """The listed words by their first two letters, so that few are reduced to their stems.

    All of them would take 7 ms, the most of what a short audit spends on any one rule.
    """
    listed = power_words(language)
    openings: defaultdict[str, list[str]] = defaultdict(list)
    for word, plain in zip(listed, normalise("\n".join(listed)).splitlines(), strict=True):
        openings[plain[:2]].append(word)
    return dict(openings)
