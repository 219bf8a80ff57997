"""Words that headline writers draw readers with: "proven", "secret", "مذهل"."""

from collections.abc import Sequence
from functools import cache

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
    wanted = _listed_keys(primary(language)).union(*(phrase_keys(w, language) for w in more))
    keys = keys_for(language)
    return [word for word in spelled_words(text) if not wanted.isdisjoint(keys(word))]


@cache
def _listed_keys(language: str) -> frozenset[str]:
    return frozenset().union(*(phrase_keys(word, language) for word in power_words(language)))
