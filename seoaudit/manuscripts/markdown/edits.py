"""Converting edits of the HTML to edits of the Markdown it was made from.

What Markdown cannot express, such as the width of an image or an attribute of a link, is refused.
"""

from __future__ import annotations

import html
import json
from collections.abc import Iterable, Mapping
from html.parser import HTMLParser
from itertools import pairwise

from seoaudit.manuscripts.manuscript import Change
from seoaudit.manuscripts.markdown.front_matter import FrontMatter, find_front_matter
from seoaudit.manuscripts.markdown.values import BrokenFrontMatter
from seoaudit.manuscripts.source_map import Attribute, Kind, SourceMap

_SPECIAL = frozenset("\\`*_[]<>&#~|{}!$")
_EMPHASIS = frozenset("*_~")
# Metas that a front matter field can be added for.
_ADDABLE = ("description",)


class Translator:
    """Converts edits of the HTML of one file to edits of the file."""

    def __init__(self, text: str, front: FrontMatter | None, map_: SourceMap) -> None:
        self._text = text
        self._front = front
        self._map = map_

    def translated(self, edits: Iterable[Change]) -> list[Change] | None:
        """Return equivalent edits; None if one of them is not possible in Markdown."""
        found = [self._one(*edit) for edit in edits]
        changes = [change for change in found if change is not None]
        return changes if len(changes) == len(found) else None

    def _one(self, start: int, end: int, new: str) -> Change | None:
        if attribute := self._map.attributes.get((start, end)):
            return self._attribute(attribute, new)
        if start == end and start in self._map.described:
            return self._alt(start, new)
        if start == end == self._map.head_end:
            return self._added_to_head(new)
        if not new and (start, end) in self._map.removable:
            return (*self._map.removable[start, end], "")
        return self._copied(start, end, new)

    def _attribute(self, attribute: Attribute, new: str) -> Change | None:
        value = _attributes(f"<a {new}>").get(attribute.name)
        if value is None or "\n" in value:
            return None
        if attribute.field:
            return self._checked((*attribute.text, _quoted(value)))
        if attribute.name == "alt":
            return (*attribute.text, _escaped(value))
        if attribute.name in ("href", "src"):
            return (*attribute.text, value) if _is_plain_address(value) else None
        return None

    def _alt(self, start: int, new: str) -> Change | None:
        given = _attributes(f"<img{new}>")
        if given.keys() != {"alt"} or not given["alt"]:
            return None
        return (*self._map.described[start], _escaped(" ".join(given["alt"].split())))

    def _added_to_head(self, new: str) -> Change | None:
        given = _attributes(new.strip())
        name, value = given.get("name", ""), given.get("content", "")
        if name not in _ADDABLE or not value or new.count("<") != 1:
            return None
        if self._front is None:
            start = 0
            return start, start, f"---\n{name}: {_quoted(value)}\n---\n\n"
        line_end = "\r\n" if self._text.startswith("\r\n", self._front.inner[0] - 2) else "\n"
        sign = ": " if self._front.language == "yaml" else " = "
        line = f"{name}{sign}{_quoted(value)}{line_end}"
        below_title = self._below_title()
        for at in (below_title, self._front.inner[0]):
            if at is not None and self._checked((at, at, line)):
                return at, at, line
        return None

    def _below_title(self) -> int | None:
        """Return the offset of the line below the title, if the title is on one line."""
        title = next(iter(self._front.values(("title",))), None) if self._front else None
        if title is None or title.plain is None:
            return None
        return self._text.find("\n", title.place[1]) + 1 or None

    def _copied(self, start: int, end: int, new: str) -> Change | None:
        """Convert an edit within copied text."""
        pieces = [*self._map.between(start, end)]
        if start == end and pieces[0].html == start and pieces[0].kind is not Kind.HTML:
            pieces = [self._map.piece_at(start - 1)]
        kind = pieces[0].kind
        is_one = all(one.end == two.start for one, two in pairwise(pieces))
        if kind is Kind.MADE or not is_one or any(piece.kind is not kind for piece in pieces):
            return None
        from_ = pieces[0].start + start - pieces[0].html
        to = pieces[-1].start + end - pieces[-1].html
        if kind is Kind.HTML:
            return from_, to, new
        said = self._said(kind, html.unescape(new), from_, to)
        change = None if said is None else (from_, to, said)
        return self._checked(change) if change and kind is Kind.FIELD else change

    def _said(self, kind: Kind, new: str, start: int, end: int) -> str | None:
        """Return a text as written in place of another; None if that is not possible."""
        if kind is Kind.FIELD:
            return new if _is_safe_in_field(new) else None
        if kind is Kind.ADDRESS:
            return new if _is_plain_address(new) else None
        if not new or new != new.strip() or "\n" in new:
            return None
        if kind is Kind.CODE:
            return None if "`" in new else new
        may_open_a_block = self._opens_a_line(start) and not new[0].isalpha()
        return None if may_open_a_block or self._means_more(start, end, new) else _escaped(new)

    def _means_more(self, start: int, end: int, new: str) -> bool:
        """Whether the replaced text may be markup for its surroundings.

        Whether a mark is emphasis depends on the letters beside it:
        https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
        """
        old = self._text[start:end]
        if not old or not _SPECIAL.isdisjoint(old):
            return True
        edges = ((start - 1, old[0], new[0]), (end, old[-1], new[-1]))
        return any(
            self._text[max(0, beside) : beside + 1] in _EMPHASIS and was.isalnum() != is_.isalnum()
            for beside, was, is_ in edges
            if 0 <= beside < len(self._text)
        )

    def _opens_a_line(self, at: int) -> bool:
        """Whether a digit or mark there could turn the line into another kind of block."""
        before = self._text[self._text.rfind("\n", 0, at) + 1 : at]
        return not before.strip(" \t>0123456789")

    def _checked(self, change: Change) -> Change | None:
        """Return the change if the front matter stays valid and all other fields stay the same."""
        if self._front is None:
            return None
        start, end, new = change
        edited = self._text[:start] + new + self._text[end:]
        try:
            front = find_front_matter(edited)
        except BrokenFrontMatter:
            return None
        if front is None:
            return None
        before, after = _said(self._front), _said(front)
        differing = sum(before.get(key) != after.get(key) for key in before.keys() | after.keys())
        return change if differing == 1 else None


def _said(front: FrontMatter) -> Mapping[str, list[str]]:
    return {key: [value.text for value in values] for key, values in front.fields.items()}


class _FirstTag(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if self.found is None:
            self.found = {name: value or "" for name, value in attrs}


def _attributes(tag: str) -> dict[str, str]:
    reader = _FirstTag()
    reader.feed(tag)
    return reader.found or {}


def _quoted(value: str) -> str:
    """Return a text in double quotes, valid in YAML, TOML and JSON."""
    return json.dumps(" ".join(value.split()), ensure_ascii=False)


def _escaped(text: str) -> str:
    return "".join(f"\\{c}" if c in _SPECIAL else c for c in text)


def _is_plain_address(address: str) -> bool:
    return bool(address) and not any(c.isspace() or c in "()<>\\&`*[]" for c in address)


def _is_safe_in_field(text: str) -> bool:
    return not any(c in "\"'\\\n\r" for c in text)
