"""Converting block tokens to HTML, each piece with its source position."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from markdown_it.token import Token

from seoaudit.manuscripts.markdown.content import Content, Text, plain_texts
from seoaudit.manuscripts.markdown.inlines import Inlines
from seoaudit.manuscripts.markdown.template_tags import FILLER, Blanked
from seoaudit.manuscripts.source_map import Kind, Place, Writer

_SILENT = frozenset(("footnote_anchor",))
_OPENINGS = {
    "footnote_block_open": '<section class="footnotes"><ol>',
    "footnote_block_close": "</ol></section>",
    "footnote_open": "<li>",
    "footnote_close": "</li>",
}


class Blocks:
    """Writes the blocks of one file, whose parsed lines begin at `starts`."""

    def __init__(
        self, source: str, blanked: Blanked, starts: Sequence[int], writer: Writer
    ) -> None:
        self._source = source
        self._blanked = blanked.text
        self._writer = writer
        self._inlines = Inlines(source, blanked.tags, writer)
        self._starts = starts
        self._opened: list[Place] = []
        self._ids: dict[str, int] = {}
        self._heading_lines: tuple[int, Place] | None = None

    def write(self, tokens: Sequence[Token], end: Place) -> None:
        """Write all blocks; what is not in the file itself is placed at its `end`."""
        for number, token in enumerate(tokens):
            if token.type in _SILENT or token.hidden:
                self._blank_between(token)
            elif token.type == "inline":
                self._inlines.write(token, self._lines_of(token) or self._around(end))
            elif token.type in _OPENINGS:
                self._writer.made(_OPENINGS[token.type], self._around(end))
            elif token.nesting == 1:
                self._open(tokens, number, end)
            elif token.nesting == -1:
                self._close(token)
            else:
                self._leaf(token, end)

    def _blank_between(self, token: Token) -> None:
        """Separate tight items, which have no <p>, from what follows."""
        if token.nesting == -1 and token.hidden:
            place = self._around((0, 0))
            self._writer.made("\n", (place[1], place[1]))

    def _open(self, tokens: Sequence[Token], number: int, end: Place) -> None:
        token, inline = tokens[number], tokens[number + 1]
        place = self._place_of(token, inline, end)
        self._opened.append(place)
        start = self._writer.length
        self._writer.made(f"<{token.tag}", place)
        if token.type == "heading_open":
            self._heading(token, inline, start, place)
        elif token.type == "dt_open" and (name := self._id(_said(inline, place))):
            self._writer.made_attribute("id", name, place)
        self._writer.made(">", place)

    def _heading(self, token: Token, inline: Token, start: int, place: Place) -> None:
        given = token.attrGet("id")
        name = str(given) if given else self._id(_said(inline, place))
        if name:
            self._writer.made_attribute("id", name, place)
        if token.level == 0 and token.map:
            first, after = token.map
            self._heading_lines = start, (self._bounds(first)[0], self._bounds(after)[0])

    def _close(self, token: Token) -> None:
        self._writer.made(f"</{token.tag}>", self._opened[-1])
        if self._heading_lines:
            start, lines = self._heading_lines
            self._writer.map.removable[start, self._writer.length] = lines
            self._heading_lines = None
        _, end = self._opened.pop()
        self._writer.made("\n", (end, end))

    def _id(self, text: str) -> str:
        """Return the id that GitHub, and most generators, give a heading."""
        kept = (c for c in text.strip().lower() if c in " -" or _is_of_word(c))
        name = "".join(kept).replace(" ", "-")
        unique = name
        while unique in self._ids:
            self._ids[name] += 1
            unique = f"{name}-{self._ids[name]}"
        self._ids[unique] = 0
        return unique

    def _leaf(self, token: Token, end: Place) -> None:
        place = self._lines_of(token) or self._around(end)
        match token.type:
            case "fence" | "code_block":
                self._writer.made("<pre><code>", place)
                self._lines(token, (token.map or [0])[0] + (token.type == "fence"), Kind.CODE)
                self._writer.made("</code></pre>\n", place)
            case "html_block":
                self._lines(token, (token.map or [0])[0], Kind.HTML)
            case "hr":
                self._writer.made("<hr>\n", place)

    def _lines(self, token: Token, first: int, kind: Kind) -> None:
        """Write the lines of code or HTML, verbatim in the file except for indentation."""
        *lines, last = token.content.split("\n")
        for number, said in enumerate([*lines, last] if last else lines, first):
            start, end = self._bounds(number)
            at = end - len(said)
            exact = at >= start and self._blanked.startswith(said, at)
            if kind is Kind.HTML:
                self._inlines.raw(said, (at, end) if exact else (start, end), exact=exact)
            elif exact:
                self._writer.text(self._source[at:end], at, kind)
            else:
                self._writer.made_text(said.replace(FILLER, ""), (start, end))
            if exact and self._source.startswith("\n", end):
                self._writer.copied("\n", end, kind)
            else:
                self._writer.made("\n", (end, end))

    def _place_of(self, token: Token, inline: Token, end: Place) -> Place:
        """Return the position of a block: that of its text if it has text, else of its lines."""
        lines = self._lines_of(token) or self._around(end)
        if inline.type != "inline" or not inline.meta.get("offsets"):
            return lines
        offsets = inline.meta["offsets"]
        start, last = offsets.at(0), offsets.at(len(inline.content))
        if token.type == "heading_open" and token.markup.startswith("#"):
            start = self._source.rfind(token.markup, 0, start)
        return start, last

    def _lines_of(self, token: Token) -> Place | None:
        """Return the span from the first to the last character of a token's lines."""
        if not token.map:
            return None
        first, after = token.map
        start, end = self._bounds(first)
        written = self._source[start:end]
        start += len(written) - len(written.lstrip())
        _, end = self._bounds(max(first, after - 1))
        return start, max(start, start + len(self._source[start:end].rstrip()))

    def _bounds(self, line: int) -> Place:
        """Return start and end of a line without its line ending."""
        if line >= len(self._starts):
            return len(self._source), len(self._source)
        start = self._starts[line]
        end = self._starts[line + 1] if line + 1 < len(self._starts) else len(self._source)
        return start, start + len(self._source[start:end].rstrip("\r\n"))

    def _around(self, end: Place) -> Place:
        return self._opened[-1] if self._opened else end


def _said(inline: Token, place: Place) -> str:
    texts = plain_texts(inline.children or (), Content("", None, place))
    return "".join(said.text for said in texts)


def line_starts(source: str) -> list[int]:
    """Return where each line begins, as the parser counts them: at CR LF, CR and LF."""
    starts = [0]
    at = 0
    for line in source.replace("\r\n", "\0\n").replace("\r", "\n").split("\n")[:-1]:
        at += len(line) + 1
        starts.append(at)
    return starts


def first_heading(tokens: Sequence[Token]) -> list[Text]:
    """Return the text of the first H1 with its positions; empty if there is none."""
    for number, token in enumerate(tokens):
        if token.type == "heading_open" and token.tag == "h1":
            inline = tokens[number + 1]
            content = Content(inline.content, inline.meta.get("offsets"), (0, 0))
            return [*plain_texts(inline.children or (), content)]
    return []


def has_h1(tokens: Sequence[Token]) -> bool:
    """Whether the body has an H1, in Markdown or as an HTML tag."""
    return any(
        (token.type == "heading_open" and token.tag == "h1")
        or (token.type == "html_block" and "<h1" in token.content.lower())
        for token in tokens
    )


def _is_of_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LMN" or character == "_"
