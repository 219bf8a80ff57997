"""The parts of MDX that are code, not text: imports, exports, expressions and components.

HTML tags are left as they are, except for expressions; `<Image>` too, which browsers parse as
<img>. https://mdxjs.com/docs/what-is-mdx/#mdx-syntax
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seoaudit.late_pattern import late_pattern
from seoaudit.manuscripts.markdown.template_tags import MDX_COMMENT, code_spans, span_around

# The longest expression, in characters: an unclosed brace costs no more than this. The table of
# properties of one function in public documentation has 77,000, all in one attribute.
MAX_TAG_LENGTH = 200_000

_INTEREST = late_pattern(r"[{<]|^(?=(?:import|export)\b)", re.MULTILINE)
# A statement of JavaScript, unlike a sentence that begins with "import".
_STATEMENT = late_pattern(
    r"import\s+(?:[\w*{}$,\s]+?\s+from\s+)?[\"'][^\"'\n]+[\"']"
    r"|export\s+(?:default|const|let|var|function|class|async|type|interface|enum|\{|\*)"
)
_WORDS = late_pattern(r"^(?:import|export)\b", re.MULTILINE)
# A comment that gives a heading its id, as on the site of React.
_HEADING_ID = late_pattern(r"\{/\*[ \t]*#?[\w-]+[ \t]*\*/\}[ \t\r]*(?=\n|\Z)")
# A component on a line of its own, or one without content anywhere.
_COMPONENT = late_pattern(
    r"^[ \t>]*</?[A-Z][\w.]*(?=[\s/>])|<[A-Z][\w.]*(?=\s[^<>]*/>|\s*/>)", re.MULTILINE
)
_HEAD = late_pattern(r"^<(?P<tag>[Hh]ead)>(?P<inside>.*?)</(?P=tag)>", re.DOTALL | re.MULTILINE)
_BLANK_LINE = late_pattern(r"\n[ \t\r]*(?=\n|\Z)")
# Unlike JSX, MDX leaves "<" before white space alone: micromark-extension-mdx-jsx, issue 7.
_NAME = late_pattern(r"<(?:/\s*)?((?:[^\W\d][\w.:-]*)?)")
_STRINGS = {
    '"': re.compile(r'"(?:[^"\\\n]|\\.)*"'),
    "'": re.compile(r"'(?:[^'\\\n]|\\.)*'"),
    "`": re.compile(r"`(?:[^`\\]|\\.)*`", re.DOTALL),
}
_IN_EXPRESSIONS = late_pattern(r"/\*|[{}\"'`]")

Span = tuple[int, int]


def program_spans(text: str, start: int) -> Iterator[Span]:
    """Yield the spans of code from `start` on, in order."""
    code = code_spans(text, start)
    at, broken = start, 0
    while found := _INTEREST.search(text, at):
        at = found.start()
        if inside := span_around(code, at):
            at = inside[1]
            continue
        if text[at] in "{<" and at < broken:
            at += 1
            continue
        end, spans = _read(text, at)
        yield from spans
        if not end:
            broken = at + MAX_TAG_LENGTH  # a file that no MDX compiler takes
        at = max(end, at + 1)


def _read(text: str, at: int) -> tuple[int, Sequence[Span]]:
    """Return the offset after what begins at `at`, and the spans of code in it.

    The offset is 0 if it has a brace that nothing closes.
    """
    if text[at] == "<":
        return _tag(text, at)
    if text[at] == "{":
        if end := _heading_id_end(text, at):
            return end, ()
        end = _closed(text, at)
        return end, [(at, end)] if end else ()
    if not _is_statement(text, at):
        return at + 1, ()
    blank = _BLANK_LINE.search(text, at)
    end = blank.start() if blank else len(text)
    return end, [(at, end)]


def has_program(text: str, start: int) -> bool:
    """Whether a text from `start` on is MDX: it imports or exports, as no other Markdown does."""
    return any(
        _is_statement(text, found.start())
        and span_around(code_spans(text, start), found.start()) is None
        for found in _WORDS.finditer(text, start)
    )


def head_spans(text: str, start: int) -> Sequence[tuple[Span, Span]]:
    """Return each block that is put into the head of the page, and what is inside it.

    https://docusaurus.io/docs/markdown-features/head-metadata
    """
    return [
        (found.span(), found.span("inside"))
        for found in _HEAD.finditer(text, start)
        if span_around(code_spans(text, start), found.start()) is None
    ]


def component_spans(text: str, start: int) -> Iterator[Span]:
    """Yield the tags of components from `start` on, in order, in Markdown that is no MDX."""
    done = start
    for found in _COMPONENT.finditer(text, start):
        at = text.index("<", found.start())
        if at < done or span_around(code_spans(text, start), at):
            continue
        done, spans = _tag(text, at)
        if not done:
            return
        yield from (span for span in spans if span == (at, done))


def remark_spans(text: str, start: int) -> Iterator[Span]:
    """Yield the remarks of MDX from `start` on, in order, in Markdown that may be no MDX.

    A heading's id in such a remark is none, nor what a template says in two braces.
    """
    at = text.find(MDX_COMMENT, start)
    while at >= 0 and (last := text.find("*/}", at)) >= 0:
        end = last + len("*/}")
        is_in_template = text[at - 1 : at] == "{" or text[end : end + 1] == "}"
        is_code = span_around(code_spans(text, start), at) is not None
        if not (is_in_template or is_code or _heading_id_end(text, at)):
            yield at, end
        at = text.find(MDX_COMMENT, end)


def _heading_id_end(text: str, at: int) -> int:
    """Return the end of a comment that gives a heading its id; 0 if this is none."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    found = _HEADING_ID.match(text, at) if line.lstrip().startswith("#") else None
    return found.end() if found else 0


def _is_statement(text: str, at: int) -> bool:
    return bool(_STATEMENT.match(text, at)) and _is_alone(text, at)


def _is_alone(text: str, at: int) -> bool:
    """Whether the line before is empty, a fence, or another import."""
    end = max(0, at - 1)
    before = text[text.rfind("\n", 0, end) + 1 : end].strip()
    return before in ("", "---", "+++") or before.startswith(("import ", "export "))


def _closed(text: str, at: int) -> int:
    """Return the offset after the brace closing the one at `at`; 0 if there is none."""
    depth, place, last = 0, at, min(len(text), at + MAX_TAG_LENGTH)
    while found := _IN_EXPRESSIONS.search(text, place, last):
        place = found.end()
        match found[0]:
            case "{":
                depth += 1
            case "}":
                depth -= 1
                if not depth:
                    return place
            case "/*":
                place = text.find("*/", place, last) + 2
                if place == 1:
                    return 0
            case _:
                place = _string_end(text, found.start()) or place
    return 0


def _string_end(text: str, at: int) -> int:
    """Return the offset after the quote closing a string; 0 if it was an apostrophe."""
    found = _STRINGS[text[at]].match(text, at, at + MAX_TAG_LENGTH)
    return found.end() if found else 0


def _tag(text: str, at: int) -> tuple[int, Sequence[Span]]:
    """Return the offset after the tag at `at`, and the spans of code in it.

    The offset is 0 if the tag has a brace that nothing closes.
    """
    name = _NAME.match(text, at)
    if name is None or not (name[1] or text.startswith(("<>", "</>"), at)):
        return at + 1, ()
    place = name.end()
    inside: list[Span] = []
    while place < len(text) and text[place] != ">":
        if text[place] == "{":
            end = _closed(text, place)
            if not end:
                return 0, ()
            inside.append((place, end))
            place = end
        elif text[place] in "\"'":
            place = _string_end(text, place) or place + 1
        elif text[place] == "<" or text.startswith(("\n\n", "\n\r\n"), place):
            return at + 1, ()
        else:
            place += 1
    if place >= len(text):
        return at + 1, ()
    end = place + 1
    is_html = name[1] == "Image" or (name[1].islower() and "." not in name[1])
    is_kept = is_html and _are_values(text, inside)
    return end, inside if is_kept else [(at, end)]


def _are_values(text: str, spans: Sequence[Span]) -> bool:
    """Whether each of the expressions is the value of an attribute."""
    return all(text[start - 1] == "=" for start, _ in spans)
