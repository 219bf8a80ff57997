"""Text in Markdown: escaped, and within the size limit."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from seoaudit.inert import inert_line
from seoaudit.late_pattern import late_pattern
from seoaudit.rule.messages import Words

_MARKS = late_pattern(r"[\\`*_{}\[\]|~$]")
# What makes a heading, a list or a rule of the line it begins.
_LEADING = late_pattern(r"^(\d*)(?=[-+#=.)])")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
# What GitHub takes for a mention or an issue.
_REFERENCES = late_pattern(r"([@#])(?=\w)")


def escape_markdown(text: str) -> str:
    """Escape `text` on one line, so that a page title is neither Markdown nor a mention."""
    return _LEADING.sub(r"\1\\", _MARKS.sub(r"\\\g<0>", in_html(text)))


def in_html(text: str) -> str:
    """Escape text between two tags, where Markdown is not parsed."""
    plain = inert_line(" ".join(text.split()))
    for character, entity in _ENTITIES.items():
        plain = plain.replace(character, entity)
    return _REFERENCES.sub(r"\1&#8203;", plain)


def code(text: str) -> str:
    """Return the id of a rule as code; an id contains no backtick."""
    return f"`{text}`"


def table_head(titles: Sequence[str], alignment: Sequence[str]) -> str:
    """Return the first two lines of a table; `alignment` has "---" or "---:" for each column."""
    return f"{table_row([escape_markdown(title) for title in titles])}{table_row(alignment)}"


def table_row(cells: Sequence[str]) -> str:
    """Return one line of a table from cells that are Markdown."""
    return f"| {' | '.join(cells)} |\n"


class Room:
    """How many characters are left."""

    def __init__(self, characters: int) -> None:
        self.left = characters

    def takes(self, text: str) -> bool:
        """Return whether the text fits, and if so, reserve its space."""
        if len(text) > self.left:
            return False
        self.left -= len(text)
        return True

    def fill(self, lines: Iterable[str], of: int, words: Words) -> Iterator[str]:
        """Yield the lines as long as they fit, then how many were left out."""
        shown = 0
        for line in takewhile(self.takes, lines):
            yield line
            shown += 1
        if shown < of:
            yield f"\n{escape_markdown(words.phrase('no_room', count=of - shown))}\n"
