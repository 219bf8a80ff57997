"""Code that a program replaces before anyone reads the page: Liquid, PHP, Go, ERB, Blade and kin.

A file with such code is no finished page: what stands in a loop stands for many pages, and what
stands in a branch for some of them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import islice

from seoaudit.late_pattern import late_pattern
from seoaudit.page.tree.element import Element
from seoaudit.page.tree.position import Span

# Expressions are cut off where no end is near, so that a lone brace of a script costs little.
_EXPRESSION = late_pattern(
    r"\{\{[-~#/>&!{]?(?P<braces>.{0,2000}?)\}\}"
    r"|\{%[-+~]?(?P<tag>.{0,2000}?)%\}"
    r"|\{\#.{0,2000}?\#\}"
    r"|<\?(?!xml)(?:php\b|=)?(?P<php>.{0,20000}?)(?:\?>|\Z)"
    r"|<%[-=\#@]?(?P<erb>.{0,2000}?)%>"
    r"|\$\{[^{}\n]{0,2000}\}",
    re.DOTALL,
)
# What an expression begins with, what it ends with, and the most characters of both and between;
# one of PHP also ends with the file.
_MARKS = {
    "{{": ("}}", 2010),
    "{%": ("%}", 2010),
    "{#": ("#}", 2010),
    "<?": ("?>", 20010),
    "<%": ("%>", 2010),
    "${": ("}", 2010),
}
# What follows the first brace of such a pair.
_IN_BRACES = frozenset("{%#")
# Percent signs after which it is quicker to search for the pair.
_MANY = 500
_BLADE = late_pattern(
    r"^[ \t]*@(?P<blade>(?:end)?(?:if|unless|foreach|forelse|for|while|switch|isset|empty|auth|"
    r"guest|can|section))\b",
    re.MULTILINE,
)

# An id that is an expression, or has one in it.
# Space before it is looked for after "id", which alone is found three times as fast.
_COMPUTED_ID = late_pattern(
    r"id(?<=\sid)\s*=\s*(?:\{|[\"'][^\"'<>\n]{0,200}(?:\{\{|\{%|\$\{|<[?%])|(?:\{\{|<[?%]))"
)

# Attributes of Vue, Alpine, Angular, AngularJS and Thymeleaf that repeat their element.
LOOPS = ("v-for", "x-for", "*ngfor", "*ngFor", "ng-repeat", "th:each")

# First words that open a block: those of Liquid, Twig and Jinja, and of Go.
_TAG_BLOCKS = frozenset(
    "if unless ifchanged for foreach tablerow case block with macro call filter embed set_block "
    "while switch autoescape spaceless cache comment raw verbatim capture".split()
)
_GO_BLOCKS = frozenset("if range with block define".split())
_VERBATIM = frozenset(("raw", "verbatim"))
_INCLUDES = frozenset(
    "block content embed extends import include include_relative partial render template "
    "yield".split()
)
_SCRIPT_BLOCK = late_pattern(r"(?:\{|:|\bdo(?:\s*\|[^|]*\|)?)\s*$")
_ERB_WORDS = frozenset("if unless for while case begin".split())


class TemplateCode:
    """The template code of a source text."""

    def __init__(self, source: str) -> None:
        self._source = source

    @cached_property
    def expressions(self) -> tuple[Span, ...]:
        """Each expression or tag, in order."""
        return tuple(Span(*found.span()) for found in self._found)

    @cached_property
    def blocks(self) -> tuple[Span, ...]:
        """Each outermost loop, branch or other block, from its first tag to its last, in order.

        A tag that nothing closes opens no block: it may be quoted in a text about templates.
        """
        outermost: list[Span] = []
        for block in sorted(_paired(self._found)):
            if not outermost or block.start >= outermost[-1].end:
                outermost.append(block)
        return tuple(outermost)

    @cached_property
    def _verbatim(self) -> tuple[Span, ...]:
        opened: int | None = None
        spans: list[Span] = []
        for found in self._found:
            word = _word(found) if found.lastgroup == "tag" else ""
            if word in _VERBATIM and opened is None:
                opened = found.end()
            elif word.removeprefix("end") in _VERBATIM and opened is not None:
                spans.append(Span(opened, found.start()))
                opened = None
        return tuple(spans)

    def is_verbatim(self, place: int) -> bool:
        """Whether a place is between tags that show template code as it is."""
        return _overlaps(self._verbatim, place, place)

    def is_in_block(self, place: int) -> bool:
        """Whether a place is in a loop, a branch or another block."""
        return _overlaps(self.blocks, place, place)

    @cached_property
    def is_template(self) -> bool:
        """Whether the text has commands of a template language, not only expressions.

        Tags that show code as it is command nothing: what stands outside of them is left over.
        """
        return any(
            found.lastgroup in ("php", "erb")
            or (found.lastgroup == "tag" and _word(found).removeprefix("end") not in _VERBATIM)
            for found in self._found
        )

    @cached_property
    def computes_ids(self) -> bool:
        """Whether an element has an id that only a program knows."""
        return bool(_COMPUTED_ID.search(self._source))

    @cached_property
    def may_include(self) -> bool:
        """Whether an expression may put text of another file on the page."""
        return any(map(_may_include, self._found))

    def touches(self, start: int, end: int) -> bool:
        """Whether a span overlaps an expression or is, at least in part, in a block."""
        return _overlaps(self.blocks, start, end) or _overlaps(self.expressions, start, end)

    @cached_property
    def _found(self) -> tuple[re.Match[str], ...]:
        found = list(_expressions(self._source))
        if any(self._source.startswith("end", at + 1) for at in _places(self._source, "@")):
            found = sorted([*found, *_BLADE.finditer(self._source)], key=re.Match.start)
        return tuple(found)


def _expressions(source: str) -> Iterator[re.Match[str]]:
    """Yield the expressions in order: those that begin inside another are none."""
    done = 0
    ends = dict.fromkeys(_MARKS, 0)
    for place in sorted(_beginnings(source)):
        if place < done:
            continue
        mark = source[place : place + 2]
        closing, longest = _MARKS[mark]
        if ends[mark] < place + 2:
            nearest = source.find(closing, place + 2)
            ends[mark] = nearest if nearest >= 0 else len(source)
        if ends[mark] - place <= longest and (found := _EXPRESSION.match(source, place)):
            done = found.end()
            yield found


def _beginnings(source: str) -> Iterator[int]:
    """Yield where an expression may begin: at {{, {%, {#, ${, <? or <%.

    They are searched for by one of their characters, which is found ten times as fast as the pair;
    of percent signs only the first, since encoded URLs may have any number.
    """
    for place in _places(source, "{"):
        if source[place + 1 : place + 2] in _IN_BRACES:
            yield place
        if place and source[place - 1] == "$":
            yield place - 1
    for place in _places(source, "?", 1):
        if source[place - 1] == "<":
            yield place - 1
    signs = _places(source, "%", 1)
    for place in islice(signs, _MANY):
        if source[place - 1] == "<":
            yield place - 1
    for place in islice(signs, 1):
        yield from _places(source, "<%", place - 1)


def _places(source: str, sign: str, start: int = 0) -> Iterator[int]:
    place = source.find(sign, start)
    while place >= 0:
        yield place
        place = source.find(sign, place + 1)


def is_repeated(element: Element) -> bool:
    """Whether a program writes the element once for each item of a list."""
    return any(element.has(name) for name in LOOPS)


def _overlaps(spans: Sequence[Span], start: int, end: int) -> bool:
    """Whether a span, or a place if it is empty, is in one of `spans`, which are in order."""
    first = bisect_right(spans, start, key=lambda span: span.end)
    return first < len(spans) and spans[first].start < max(end, start + 1)


def has_expression(text: str) -> bool:
    """Whether `text` has template code in it."""
    return bool(TemplateCode(text).expressions)


def _paired(found: Iterable[re.Match[str]]) -> Iterator[Span]:
    open_at: list[int] = []
    for expression in found:
        opens, closes = _effect(expression)
        if closes and open_at:
            yield Span(open_at.pop(), expression.end())
        if opens:
            open_at.append(expression.start())


def _may_include(expression: re.Match[str]) -> bool:
    kind = expression.lastgroup
    if kind in ("php", "erb") or expression[0].startswith("{{>"):
        return True
    return kind in ("tag", "braces") and _word(expression) in _INCLUDES


def _code(expression: re.Match[str]) -> str:
    """Return what stands between the signs of an expression; "" for a comment."""
    kind = expression.lastgroup
    return (expression[kind] if kind else "").strip().strip("-~").strip()


def _word(expression: re.Match[str]) -> str:
    return _code(expression).partition(" ")[0].partition("(")[0]


def _effect(expression: re.Match[str]) -> tuple[bool, bool]:
    """Return whether an expression opens a block, and whether it closes one."""
    kind, code, word = expression.lastgroup, _code(expression), _word(expression)
    if kind == "tag":
        return word in _TAG_BLOCKS, word.startswith("end")
    if kind == "braces":
        sign = expression[0][2]
        return sign == "#" or word in _GO_BLOCKS, sign == "/" or word == "end"
    if kind == "php":
        closes = code.startswith(("end", "}"))
        return bool(_SCRIPT_BLOCK.search(code)) and not closes, closes and code[-1:] not in "{:"
    if kind == "erb":
        return bool(_SCRIPT_BLOCK.search(code)) or word in _ERB_WORDS, word in ("end", "}")
    return kind == "blade" and not code.startswith("end"), kind == "blade" and code[:3] == "end"
