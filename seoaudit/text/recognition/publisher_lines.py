"""Lines that publishers add to any article: "Story continues below", "All rights reserved"."""

from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path

from seoaudit.kept_table import kept_table
from seoaudit.text.resources import DATA, read_lines
from seoaudit.text.segments.normalise import fold_spaces, normalise

# Characters of a line that says where the article goes on, and of the beginning of a notice that
# has its phrase. Chosen by reading pages: an article about rights names them in its sentences.
MAX_LINE_LENGTH = 60

_ARROWS = "-–—*[(↓▼ "
_MARKS = ("©", "(c) 1", "(c) 2", "copyright ©", "copyright (c)", "copyright 1", "copyright 2")


def may_have_lines(texts: Iterable[str]) -> bool:
    """Whether `continues_below` or `is_of_player` may be true of one of the texts.

    To look for the phrases in all at once spares those of nearly every page a hundred look-ups.
    """
    together = normalise("\n".join(texts))
    return any(map(together.__contains__, (*_phrases("below"), *_phrases("player"))))


def continues_below(text: str) -> bool:
    """Whether a line says that the article goes on below, in any language known."""
    return len(text) <= MAX_LINE_LENGTH and _comparable(text).lstrip(_ARROWS).startswith(
        _phrases("below")
    )


def reserves_rights(text: str) -> bool:
    """Whether a text begins as a notice of rights does: with the sign or a phrase for it."""
    beginning = _comparable(text[:MAX_LINE_LENGTH])
    return beginning.startswith(_MARKS) or any(map(beginning.__contains__, _phrases("rights")))


def asks_to_subscribe(text: str) -> bool:
    """Whether a text asks its readers to subscribe, in any language known."""
    return any(map(_comparable(text).__contains__, _phrases("subscribe")))


def is_of_player(text: str) -> bool:
    """Whether a line is what readers see where a film cannot be played."""
    if len(text) > 2 * MAX_LINE_LENGTH:
        return False
    return any(map(_comparable(text).__contains__, _phrases("player")))


@lru_cache(maxsize=1)  # one text is asked about twice in a row
def _comparable(text: str) -> str:
    return normalise(fold_spaces(text))


@cache
def _phrases(kind: str) -> tuple[str, ...]:
    return _known()[kind]


@cache
def _known() -> dict[str, tuple[str, ...]]:
    return kept_table(_read, f"{DATA}/publisher_lines.txt")


def _read(file: Path) -> dict[str, tuple[str, ...]]:
    """Return the phrases of each kind."""
    lines = [line.partition(":") for line in read_lines(file.name)]
    return {
        kind: tuple(
            normalise(phrase.strip())
            for name, _, phrases in lines
            if name.partition(" ")[0] == kind
            for phrase in phrases.split(",")
        )
        for kind in {name.partition(" ")[0] for name, _, _ in lines}
    }
