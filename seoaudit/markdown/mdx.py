"""What of MDX is program and not text: imports, exports, expressions and components.

A tag that HTML has is left as it is, its expressions aside; `<Image>` too, which browsers read as
<img>. https://mdxjs.com/docs/what-is-mdx/#mdx-syntax
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seoaudit.markdown.template_tags import code_spans

_INTEREST = re.compile(r"[{<]|^(?=(?:import|export)\b)", re.MULTILINE)
_BLANK_LINE = re.compile(r"\n[ \t]*(?=\n|\Z)")
_NAME = re.compile(r"</?\s*([\w.:-]*)")
_QUOTES = "\"'`"

Span = tuple[int, int]


def program_spans(text: str, start: int) -> Iterator[Span]:
    """The runs of characters from `start` on that are program, in order."""
    code = code_spans(text, start)
    at = start
    while found := _INTEREST.search(text, at):
        at = found.start()
        if inside := next((span for span in code if span[0] <= at < span[1]), None):
            at = inside[1]
            continue
        if text[at] == "{":
            end = _closed(text, at)
            yield at, end
        elif text[at] == "<":
            end, spans = _tag(text, at)
            yield from spans
        elif _is_alone(text, at):
            blank = _BLANK_LINE.search(text, at)
            end = blank.start() if blank else len(text)
            yield at, end
        else:
            end = at + 1
        at = max(end, at + 1)


def _is_alone(text: str, at: int) -> bool:
    """Whether nothing but empty lines, or other imports, stands before the line."""
    before = text[:at].rstrip(" \t")
    return not before or before.endswith(("\n\n", "---\n", "+++\n")) or _is_program(before)


def _is_program(before: str) -> bool:
    last = before.rstrip("\n").rpartition("\n")[2]
    return last.startswith(("import ", "export "))


def _closed(text: str, at: int) -> int:
    """After the brace that closes the one at `at`; only after that one where none does."""
    depth, place = 0, at
    while place < len(text):
        character = text[place]
        if text.startswith("/*", place):
            place = text.find("*/", place) + 1 or len(text)
        elif character in _QUOTES and depth:
            end = _string_end(text, place)
            place = end or place
        elif character == "{":
            depth += 1
        elif character == "}":
            depth -= 1
            if not depth:
                return place + 1
        place += 1
    return at + 1


def _string_end(text: str, at: int) -> int:
    """The place of the quote that closes a string; 0 where an apostrophe was none."""
    place = at + 1
    while place < len(text) and (text[place] != "\n" or text[at] == "`"):
        if text[place] == "\\":
            place += 1
        elif text[place] == text[at]:
            return place
        place += 1
    return 0


def _tag(text: str, at: int) -> tuple[int, Sequence[Span]]:
    """The place after the tag at `at`, and the spans of it that are program."""
    name = _NAME.match(text, at)
    if name is None or not (name[1] or text.startswith(("<>", "</>"), at)):
        return at + 1, ()
    place = name.end()
    inside: list[Span] = []
    while place < len(text) and text[place] != ">":
        if text[place] == "{":
            end = _closed(text, place)
            inside.append((place, end))
            place = end
        elif text[place] in "\"'":
            place = (_string_end(text, place) or place) + 1
        elif text[place] == "<" or text.startswith("\n\n", place):
            return at + 1, ()
        else:
            place += 1
    end = place + 1
    is_html = name[1] == "Image" or (name[1].islower() and "." not in name[1])
    is_kept = is_html and _are_values(text, inside)
    return end, inside if is_kept else [(at, min(end, len(text)))]


def _are_values(text: str, spans: Sequence[Span]) -> bool:
    """Whether each of the expressions is the value of an attribute."""
    return all(text[start - 1] == "=" for start, _ in spans)
