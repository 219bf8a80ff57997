"""The source parsed; its tags and comments, with those that the parser ignores."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seoaudit.document import html_parser
from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple
from seoaudit.page.tree.position import Lines, Span

# Spares nearly every page the tokenizer, which decides which of the matches are tags.
_MAYBE_A_HEAD = late_pattern(r"<head[\s/>]", re.IGNORECASE)


class Comment(NamedTuple):
    """A comment in the source; its span is from "<!--" to after "-->"."""

    text: str
    start: int
    end: int


def parsed(source: str) -> html_parser.Document:
    """Return the document that browsers make of the source, with one <head>."""
    document = html_parser.parse(source, source_locations=True, scripting=True)
    body = document.select_one("body")
    if body is not None and body.position is not None:
        return document  # its own tag opened it, as on nearly every page, and no second head
    plain = without_later_heads(source)
    if plain == source:
        return document
    return html_parser.parse(plain, source_locations=True, scripting=True)


def without_later_heads(source: str) -> str:
    """Return the source with every <head> tag but the first blanked out.

    The HTML standard has parsers ignore them. turbohtml 1.15 opens the body at a second <head>
    after </head>; browsers continue in the first.
    """
    heads = [found.start() for found in _MAYBE_A_HEAD.finditer(source)]
    if len(heads) < 2:
        return source
    parts: list[str] = []
    copied = 0
    for start, end in _tags(source, "head", html_parser.TokenType.START_TAG, heads[-1])[1:]:
        parts += [source[copied:start], " " * (end - start)]
        copied = end
    return "".join([*parts, source[copied:]])


def comments(source: str, word: str) -> Sequence[Comment]:
    """Return the comments that contain `word`, in order."""
    if word not in source:  # spares nearly every page the tokenizer
        return ()
    lines = Lines(source)
    found = []
    for token in html_parser.tokenize(source):
        if token.type is html_parser.TokenType.COMMENT and word in (token.data or ""):
            start = lines.offset(token.line, token.col + 1)
            end = source.find("-->", start)
            found.append(Comment(token.data or "", start, len(source) if end < 0 else end + 3))
    return found


def end_tags(source: str, tag: str) -> Sequence[Span]:
    """Return all end tags of this name, including those that the parser ignores."""
    places = [found.start() for found in re.finditer(f"</{tag}", source, re.IGNORECASE)]
    return _tags(source, tag, html_parser.TokenType.END_TAG, places[-1]) if places else ()


def _tags(source: str, tag: str, kind: html_parser.TokenType, last: int) -> list[Span]:
    """Return the spans of all start or end tags `tag` outside comments and scripts.

    None begins after `last`, behind whose line nothing is read.
    """
    lines = Lines(source)
    last_line, _ = lines.at(last)
    found = []
    for token in html_parser.tokenize(source):
        if token.line > last_line:
            break
        if token.type is kind and token.tag == tag:
            start = lines.offset(token.line, token.col + 1)
            found.append(Span(start, source.find(">", start) + 1 or len(source)))
    return found
