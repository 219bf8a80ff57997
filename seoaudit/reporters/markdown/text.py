"""Text in Markdown: nothing in it is taken for a mark, and no more of it than there is room for."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from seoaudit.rule.messages import Words

_MARKS = re.compile(r"[\\`*_{}\[\]|~$]")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
# What GitHub takes for a person to notify, or for an issue.
_REFERENCES = re.compile(r"([@#])(?=\w)")


def marked_up(text: str) -> str:
    """`text` as it is, on one line: a title of a page is no Markdown and calls nobody."""
    return _MARKS.sub(r"\\\g<0>", in_html(text))


def in_html(text: str) -> str:
    """The same between two tags, where no Markdown is read."""
    plain = " ".join(text.split())
    for character, entity in _ENTITIES.items():
        plain = plain.replace(character, entity)
    return _REFERENCES.sub(r"\1&#8203;", plain)


def code(text: str) -> str:
    """The id of a rule as code; an id holds no backtick."""
    return f"`{text}`"


def table_head(titles: Sequence[str], alignment: Sequence[str]) -> str:
    """The first two lines of a table; `alignment` holds "---" or "---:" for each column."""
    return f"{table_row([marked_up(title) for title in titles])}{table_row(alignment)}"


def table_row(cells: Sequence[str]) -> str:
    """One line of a table from cells that are Markdown."""
    return f"| {' | '.join(cells)} |\n"


class Room:
    """How many characters there is room for still."""

    def __init__(self, characters: int) -> None:
        self.left = characters

    def takes(self, text: str) -> bool:
        """Whether there is room for the text; if so it is taken."""
        if len(text) > self.left:
            return False
        self.left -= len(text)
        return True

    def fill(self, lines: Iterable[str], of: int, words: Words) -> Iterator[str]:
        """The lines as long as there is room, then how many of all are left out."""
        shown = 0
        for line in takewhile(self.takes, lines):
            yield line
            shown += 1
        if shown < of:
            yield f"\n{marked_up(words.phrase('no_room', count=of - shown))}\n"
