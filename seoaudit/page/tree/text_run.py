"""Text located in the source: runs of its characters, each with the span that writes it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple
from seoaudit.page.tree.position import Span

_SPECIAL = late_pattern(r"[&<\r\0]")
_REFERENCE = late_pattern(r"&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[a-zA-Z][a-zA-Z0-9]*);?")
_MARKUP = late_pattern(r"<!--.*?(?:-->|--!>)|<[a-zA-Z/!?][^>]*>", re.DOTALL)
# Those that most pages get by with; html has a table of 2,000, which takes 2 ms to load.
_COMMON_REFERENCES = {
    "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&nbsp;": "\xa0",
    "&ndash;": "–", "&mdash;": "—", "&hellip;": "…",
    "&lsquo;": "‘", "&rsquo;": "’", "&ldquo;": "“", "&rdquo;": "”",
}  # fmt: skip


class TextRun(NamedTuple):
    """A run of characters of the text, and its span in the source.

    Plain text has the same length in both and is matched letter by letter; a character reference
    is one unit.
    """

    text: Span
    source: Span

    @property
    def is_plain(self) -> bool:
        """Whether it is written as it reads, letter by letter."""
        return self.text.end - self.text.start == self.source.end - self.source.start

    def span_of(self, offset: int) -> Span:
        """Return the span in the source of the character at an offset in the text."""
        if not self.is_plain:
            return self.source
        start = self.source.start + offset - self.text.start
        return Span(start, start + 1)


def locate_text(
    source: str, position: int, text: str, offset: int
) -> tuple[int, Sequence[TextRun]] | None:
    """Locate `text` in the source from `position`; return the position after it, and its runs.

    None if the source differs.
    """
    runs: list[TextRun] = []
    done = 0
    while done < len(text):
        special = _SPECIAL.search(source, position)
        plain = (special.start() if special else len(source)) - position
        if plain:
            length = min(plain, len(text) - done)
            if not source.startswith(text[done : done + length], position):
                return None
            source_length = length
        elif special is None:
            return None
        else:
            length, source_length = _read_special(source, position, text, done)
            if not source_length:
                return None
        if length:
            at = offset + done
            runs.append(TextRun(Span(at, at + length), Span(position, position + source_length)))
        done += length
        position += source_length
    return position, runs


def _read_special(source: str, position: int, text: str, done: int) -> tuple[int, int]:
    """Return the lengths, in the text and in the source, of the unit at a special character.

    (0, 0) if the two do not agree.
    """
    character = source[position]
    if character == "<" and (markup := _MARKUP.match(source, position)):
        return 0, markup.end() - position
    if character == "\0":
        return 0, 1
    if character == "\r":
        is_pair = source.startswith("\r\n", position)
        return (1, 2 if is_pair else 1) if text[done] == "\n" else (0, 0)
    if character == "&" and (reference := _REFERENCE.match(source, position)):
        meant = _meaning(reference.group())
        if meant != reference.group() and text.startswith(meant, done):
            return len(meant), len(reference.group())
    return (1, 1) if text[done] == character else (0, 0)


def _meaning(reference: str) -> str:
    """Return what a character reference stands for; the reference itself if it is none."""
    if reference in _COMMON_REFERENCES:
        return _COMMON_REFERENCES[reference]
    import html

    return html.unescape(reference)
