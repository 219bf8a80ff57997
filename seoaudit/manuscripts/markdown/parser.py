"""CommonMark with the extensions of generators, parsed with positions for inline tokens.

markdown-it-py gives the lines of blocks but no positions inside them. Here each inline token has,
in `map`, its start and end in the content of its block, and each block of inline content has, in
`meta`, the positions of its lines in the file.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

from seoaudit.late_pattern import late_pattern

if TYPE_CHECKING:
    from markdown_it.utils import EnvType

EMPTY_CELL = ["td_open", "inline", "td_close"]
_HEADING_ATTRIBUTES = late_pattern(
    r"[ \t]*\{(?:/\*)?:?[ \t]*([.#][^{}\n]*?)[ \t]*(?:\*/)?\}[ \t]*$"
)
# The same in a comment: https://github.com/reactjs/react.dev/blob/main/CONTRIBUTING.md
_HEADING_COMMENT = late_pattern(r"[ \t]*\{/\*[ \t]*([\w-]+)[ \t]*\*/\}[ \t]*$")
_CLOSING_MARKS = late_pattern(r"[ \t]+#+[ \t]*$")
_TASK = late_pattern(r"\[[ xX]\][ \t]+")
_BARE_ADDRESS = late_pattern(r"://[^\s<>\ue000]+")
_TRAILING = "?!.,:;*_~'\""


class Offsets:
    """The positions in the file of a block's content, line by line."""

    def __init__(self, contents: Sequence[int], sources: Sequence[int]) -> None:
        self._contents = contents
        self._sources = sources

    def at(self, offset: int) -> int:
        """Return the position in the file of a character of the content."""
        line = bisect_right(self._contents, offset) - 1
        return self._sources[line] + offset - self._contents[line]


class PlacedInline(ParserInline):
    """The inline parser of markdown-it, with the positions of tokens in `map`."""

    def tokenize(self, state: StateInline) -> None:
        """Parse as the base class does; pending text is always a verbatim run of the source."""
        rules = self.ruler.getRules("")
        deepest = state.md.options["maxNesting"]
        pending_from = state.pos
        while state.pos < state.posMax:
            before, had_pending, count = state.pos, bool(state.pending), len(state.tokens)
            if not (state.level < deepest and any(rule(state, False) for rule in rules)):
                state.append_pending(state.src[state.pos])
                state.pos += 1
            if len(state.tokens) > count:
                new = state.tokens[count:]
                if had_pending and new[0].type == "text" and new[0].map is None:
                    new[0].map = [pending_from, pending_from + len(new[0].content)]
                _place(new, state.src, before, state.pos)
            if not had_pending or len(state.tokens) > count:
                pending_from = before
        if state.pending:
            text = state.pushPending()
            text.map = [pending_from, pending_from + len(text.content)]


def _place(tokens: Sequence[Token], source: str, start: int, end: int) -> None:
    """Set the positions of what one rule made of source[start:end], except those already set."""
    at = start
    for token in tokens:
        if token.map is not None:
            continue
        token.map = [start, end]
        if token.type == "text":
            found = source.find(token.content, at, end)
            if found >= 0:
                at = found + len(token.content)
                token.map = [found, at]


@cache
def parser(*, indented_code: bool = True) -> MarkdownIt:
    """The parser, built once; in MDX an indented paragraph is no code.

    Four contracts of markdown-it are ours to watch, since its inline parser gives no places:
    `ParserInline.tokenize` loops over the rules of its ruler; a rule appends to `state.tokens` or
    to `state.pending`; the core rule "inline" fills `token.children`; and the three functions that
    check and rewrite links may be replaced. tests/manuscripts/markdown/test_places.py breaks when
    one of them changes.
    """
    markdown = MarkdownIt("commonmark", {"html": True})
    markdown.inline = PlacedInline()
    markdown.configure("commonmark", {"html": True})
    markdown.enable(["table", "strikethrough"])
    footnote_plugin(markdown, inline=False)
    deflist_plugin(markdown)
    markdown.disable(["text_join", "fragments_join", *([] if indented_code else ["code"])])
    markdown.inline.ruler.after("text", "bare_address", _bare_address)
    markdown.core.ruler.at("inline", _inline)
    markdown.core.ruler.before("inline", "empty_cells", _drop_empty_cells)
    markdown.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005
    markdown.normalizeLink = lambda url: url  # type: ignore[method-assign]
    markdown.normalizeLinkText = lambda link: link  # type: ignore[method-assign]
    return markdown


def parse(
    text: str, line_starts: Sequence[int], source: str, *, indented_code: bool = True
) -> list[Token]:
    """Return the tokens of a Markdown text whose lines begin in `source` at `line_starts`."""
    env: EnvType = {"lines": _Lines(source, line_starts)}
    return parser(indented_code=indented_code).parse(text, env)


class _Lines:
    """The lines of the file, and how far the cells of a table have been found on each."""

    def __init__(self, source: str, starts: Sequence[int]) -> None:
        self.source = source
        self.starts = starts
        self.cursors: dict[int, int] = {}

    def bounds(self, line: int) -> tuple[int, int]:
        """Return start and end of a line without its line ending and trailing white space."""
        start = self.starts[line]
        end = self.starts[line + 1] if line + 1 < len(self.starts) else len(self.source)
        return start, start + len(self.source[start:end].rstrip())


def _drop_empty_cells(state: StateCore) -> None:
    """Drop the empty cells at the ends of rows.

    markdown-it fills short rows up to the length of the head, so a short text would become many
    thousands of cells: https://github.github.com/gfm/#tables-extension-
    """
    kept: list[Token] = []
    for token in state.tokens:
        if token.type == "tr_close":
            while [each.type for each in kept[-3:]] == EMPTY_CELL and not kept[-2].content:
                del kept[-3:]
        kept.append(token)
    state.tokens = kept


def _inline(state: StateCore) -> None:
    """Parse the inline content of each block, with the positions of its lines."""
    lines: _Lines = state.env["lines"]
    before: Token | None = None
    in_item = False
    for token in state.tokens:
        if token.type == "inline" and before is not None:
            token.meta["offsets"] = _offsets(token, before, lines)
            token.children = []
            inline = StateInline(token.content, state.md, state.env, token.children)
            _leave_out_marks(inline, before, in_item)
            parser_ = state.md.inline
            parser_.tokenize(inline)
            for rule in parser_.ruler2.getRules(""):
                rule(inline)
        in_item = token.type == "list_item_open" or (in_item and token.type == "paragraph_open")
        before = token


def _leave_out_marks(state: StateInline, opening: Token, in_item: bool) -> None:  # noqa: FBT001
    """Skip task boxes, and attributes at the end of a heading."""
    if in_item and (task := _TASK.match(state.src)):
        state.pos = task.end()
    if opening.type != "heading_open":
        return
    if found := _HEADING_ATTRIBUTES.search(state.src):
        ids = [word[1:] for word in found[1].split() if word.startswith("#")]
    elif found := _HEADING_COMMENT.search(state.src):
        ids = [found[1]]
    else:
        return
    closing = _CLOSING_MARKS.search(state.src, 0, found.start())
    state.posMax = closing.start() if closing else found.start()
    if ids:
        opening.attrSet("id", ids[0])


def _offsets(token: Token, opening: Token, lines: _Lines) -> Offsets | None:
    """Return the positions of the content in the file; None if a line of it cannot be found."""
    first = token.map[0] if token.map else None
    if first is None:
        return None
    contents: list[int] = []
    sources: list[int] = []
    done = 0
    for number, content in enumerate(token.content.split("\n"), first):
        text = content.strip()
        at = _found(text, number, opening, lines)
        if at is None:
            return None
        contents.append(done + len(content) - len(content.lstrip()))
        sources.append(at)
        done += len(content) + 1
    contents[0] = 0
    return Offsets(contents, sources)


def _found(text: str, number: int, opening: Token, lines: _Lines) -> int | None:
    if number >= len(lines.starts):
        return None
    start, end = lines.bounds(number)
    source = lines.source
    if opening.type in ("td_open", "th_open"):
        at = source.find(text, lines.cursors.get(number, start), end)
        if at >= 0 and text:
            lines.cursors[number] = at + len(text)
        return at if at >= 0 else None
    if opening.type == "heading_open" and opening.markup.startswith("#"):
        marks = source.find(opening.markup, start, end)
        at = source.find(text, marks + len(opening.markup), end) if marks >= 0 else -1
        return at if at >= 0 else None
    at = end - len(text)
    return at if at >= start and source.startswith(text, at) else None


def _bare_address(state: StateInline, silent: bool) -> bool:  # noqa: FBT001
    """Turn a bare URL in the text into a link, like GitHub's Markdown.

    https://github.github.com/gfm/#autolinks-extension-
    """
    if state.linkLevel or not state.src.startswith("://", state.pos):
        return False
    scheme = next((s for s in ("https", "http") if state.pending.lower().endswith(s)), "")
    before = state.pending[: -len(scheme)] if scheme else ""
    found = _BARE_ADDRESS.match(state.src, state.pos, state.posMax)
    if not scheme or found is None or before[-1:].isalnum():
        return False
    rest = found[0].rstrip(_TRAILING)
    while rest.endswith(")") and rest.count(")") > rest.count("("):
        rest = rest[:-1].rstrip(_TRAILING)
    if len(rest) <= len("://"):
        return False
    start, end = state.pos - len(scheme), state.pos + len(rest)
    if not silent:
        address = state.pending[len(before) :] + rest
        state.pending = before
        opened = state.push("link_open", "a", 1)
        opened.attrs, opened.markup = {"href": address}, "bare"
        text = state.push("text", "", 0)
        text.content = address
        closed = state.push("link_close", "a", -1)
        for token in (opened, text, closed):
            token.map = [start, end]
    state.pos = end
    return True
