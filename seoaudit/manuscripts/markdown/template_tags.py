"""What a generator reads before Markdown: shortcodes, template tags, marks of boxes and formulas.

They are replaced by a filler character, one for each of theirs, so that all positions stay the
same.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from seoaudit.late_pattern import late_pattern
from seoaudit.manuscripts.generators import known
from seoaudit.named_tuple import NamedTuple

# A private-use character, which has no meaning in any text.
FILLER = "\ue000"

MDX_COMMENT = "{/*"
_NO_LINE_END = late_pattern(r"[^\r\n]")

# Fenced code, inline code, HTML comments, and the scripts and styles of Vue and Svelte.
_CODE = late_pattern(
    r"^[ \t>]*(?P<fence>`{3,}|~{3,})(?!mdx-code-block)[^\n]*$"
    r".*?(?:^[ \t>]*(?P=fence)[`~]*[ \t\r]*$|\Z)"
    r"|(?<!`)(?P<ticks>`+)(?!`)(?:(?!\n[ \t\r]*\n).)*?(?<!`)(?P=ticks)(?!`)"
    r"|(?P<comment><!--)"
    r"|^<(?P<part>script|style)\b[^<>]*>.*?</(?P=part)>",
    re.DOTALL | re.MULTILINE,
)

# Calls whose body is code, a formula or a diagram.
_OF_CODE = "codeblock|css|highlight|js|katex|latex|math|mermaid|plantuml|style"

_TAG = late_pattern(
    r"""(?P<raw>\{%-?\s*raw\s*-?%\}).*?(?P<endraw>\{%-?\s*endraw\s*-?%\})
      | (?P<listing>\{\{<\s*(?P<call>CODE)\b.*?\{\{<\s*/\s*(?P=call)\s*>\}\})
      | (?P<unread>\{%-?\s*(?P<word>comment|CODE)\b.*?\{%-?\s*end(?P=word)\s*-?%\})
      | (?P<body>\{%-?\s*(?:CODE)\([^{}]*\)\s*-?%\}.*?\{%-?\s*end\s*-?%\})
      | (?P<shortcode>\{\{<.{0,4000}?>\}\}|\{\{%.{0,4000}?%\}\})
      | (?P<liquid>\{%.{0,4000}?%\})
      | (?P<note>\{\#(?![\w:.-]+(?:\s|\})).{0,4000}?\#\})
      | (?P<output>(?!(?<=\\)\{\{\#)\{\{-?[^{}\n]*?[.|"'(][^{}\n]*\}\})
      | (?P<remark>\{\{-?\s*/\*.{0,4000}?\*/\s*-?\}\})
      | (?P<directive>(?<!\\)\{\{\#(?:\w*include|play\w+|quiz|template|title)\b[^{}]*\}\})
      | (?P<kramdown>\{::comment\}.{0,4000}?\{:/(?:comment)?\}|\{:[:/]\w*[^{}\n]*\})
    """.replace("CODE", _OF_CODE),
    re.DOTALL | re.VERBOSE,
)
# Admonitions of Docusaurus and GitHub, attributes of kramdown, tables of contents.
_LINE_MARK = late_pattern(
    r"^[ \t>]*(?P<mark>:{3,}[^\n:]*|\[!\w+\][+-]?[^\n]*|\{:[^\n}]*\}|\[\[?_?toc_?\]\]?"
    r"|<!--\s*more\s*-->)[ \t\r]*$",
    re.MULTILINE | re.IGNORECASE,
)

# Display mathematics between lines of two dollars, of which "#" begins no heading.
_FORMULA = late_pattern(
    r"^[ \t>]*(?P<mark>\$\$[ \t\r]*\n.*?^[ \t>]*\$\$)[ \t\r]*$", re.DOTALL | re.MULTILINE
)
# The name of a call in any form: {{< name >}}, {{ name(…) }}, {% name … %}, <Name …>, --8<--,
# :::image …:::, [!VIDEO …].
_CALL = late_pattern(
    r"(?:\{\{[<%#]-?|\{%[-+]?|<!--|<)\s*/?\s*(?P<name>@?[\w.-]+:?)|\{\{-?\s*(?P<called>[\w.]+)\("
    r"|-+(?P<snippet>8<)-+|:::[ \t]*(?P<shown>image|video)\b|\[!(?P<film>VIDEO)[ \t]"
)

# What Docusaurus reads as MDX though it is written as code, for editors and translators.
_MDX_IN_A_FENCE = late_pattern(
    r"^(?P<open>```mdx-code-block)[ \t\r]*$.*?^(?P<close>```)[ \t\r]*$", re.DOTALL | re.MULTILINE
)

_ARGUMENT = late_pattern(r"\"([^\"]*)\"|'([^']*)'|`([^`]*)`")
_NAMED = late_pattern(r"([\w-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|`([^`]*)`|([^\s>\"']+))")


class Tag(NamedTuple):
    """One blanked tag: its text as written and where it begins."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """The offset after it."""
        return self.start + len(self.text)


class Blanked(NamedTuple):
    """A text of unchanged length, and its blanked tags, in order and without overlaps."""

    text: str
    tags: tuple[Tag, ...]


def blank(text: str, start: int, more: Iterable[tuple[int, int]] = ()) -> Blanked:
    """Blank all template tags of `text` from `start` on, and the spans of `more`."""
    spans = sorted([*tags(text, start), *more], key=lambda span: (span[0], -span[1]))
    parts: list[str] = []
    found: list[Tag] = []
    copied = 0
    for first, last in spans:
        if first < copied:
            continue
        tag = Tag(text[first:last], first)
        filler = " " if _has_lines_of_its_own(text, tag) else FILLER
        parts += [text[copied:first], _NO_LINE_END.sub(filler, tag.text)]
        copied = last
        found.append(tag)
    return Blanked("".join([*parts, text[copied:]]), tuple(found))


def _has_lines_of_its_own(text: str, tag: Tag) -> bool:
    """Whether there is no text beside it, and nothing of it is visible."""
    before = text[text.rfind("\n", 0, tag.start) + 1 : tag.start]
    after = text[tag.end :].partition("\n")[0]
    if tag.text.startswith(MDX_COMMENT) or shows_media(tag.text):
        return False
    return not (before.strip(" \t>") or after.strip())


def shows_media(tag: str) -> bool:
    """Whether a tag shows a picture or a film; its closing tag shows nothing more."""
    return not is_end(tag) and known.shows_media(_shown(tag))


def is_end(tag: str) -> bool:
    """Whether a tag closes a call."""
    is_closing = tag.startswith(("</", "{{< /", "{{</", "{{% /", "{{%/"))
    return is_closing or (tag.startswith("{%") and name(tag).startswith("end"))


def _shown(tag: str) -> str:
    """Return the name of a call, or of the file that it includes: {% include figure.html %}."""
    call = name(tag)
    words = tag.split(maxsplit=3)
    if call.startswith("include") and len(words) > 2:
        return words[2].strip("\"'")
    return "" if call.startswith("end") else call


@lru_cache(maxsize=2)  # what is asked of one file is asked several times, then never again
def code_spans(text: str, start: int) -> Sequence[tuple[int, int]]:
    """Return the spans of code, fenced or inline, and of HTML comments."""
    return tuple(_code_spans(text, start))


def _code_spans(text: str, start: int) -> Iterator[tuple[int, int]]:
    last = text.rfind("-->")
    while found := _CODE.search(text, start):
        start = found.end()
        if not found["comment"]:
            yield found.span()
        elif start <= last:
            start = text.index("-->", start) + len("-->")
            yield found.start(), start


def span_around(spans: Sequence[tuple[int, int]], at: int) -> tuple[int, int] | None:
    """Return the span containing an offset, of sorted spans without overlaps."""
    number = bisect_right(spans, (at, sys.maxsize)) - 1
    return spans[number] if number >= 0 and at < spans[number][1] else None


def tags(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of template tags from `start` on, even in code: generators fill them too."""
    if "{" in text:
        for found in _TAG.finditer(text, start):
            names = ("raw", "endraw") if found["raw"] else (0,)
            yield from (found.span(name) for name in names)
    for found in _MDX_IN_A_FENCE.finditer(text, start):
        yield from (found.span(name) for name in ("open", "close"))
    code = code_spans(text, start) if "::" in text or "[" in text or "{:" in text else ()
    for pattern in (_LINE_MARK, _FORMULA):
        for found in pattern.finditer(text, start):
            if span_around(code, found.start("mark")) is None:
                yield found.span("mark")
    yield from _generator_marks(text, start)


def _generator_marks(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield the signs of generators that are no text, outside code."""
    for found in known.find_marks(text, start):
        if span_around(code_spans(text, start), found.start()) is None:
            yield from (found.span(name) for name in found.re.groupindex)


def argument(tag: str) -> str:
    """Return what `ref` or `link` names: the first quoted text, else what follows its name."""
    if quoted := _ARGUMENT.search(tag):
        return next(group for group in quoted.groups() if group is not None)
    words = tag.strip("{}<>%-# \t\n").split()
    return words[1] if len(words) == 2 and words[0] in ("link", "post_url", "ref", "relref") else ""


def named_arguments(tag: str) -> dict[str, Tag]:
    """Return the arguments of a shortcode by name, each with its offset in the tag."""
    found: dict[str, Tag] = {}
    for match in _NAMED.finditer(tag):
        group = next(number for number in range(2, 6) if match[number] is not None)
        found.setdefault(match[1], Tag(match[group], match.start(group)))
    return found


def name(tag: str) -> str:
    """Return the name of a shortcode, a template tag or a component; "" if it has none."""
    found = _CALL.match(tag)
    return next(filter(None, found.groups()), "") if found else ""


def may_hold_ids(tag: Tag) -> bool:
    """Whether the page may get text with ids of its own from a tag."""
    if tag.text.startswith("import"):
        return ".md" in tag.text
    call = name(tag.text)
    if tag.text.startswith("</") or call.startswith(("end", "else")):
        return False
    return known.may_hold_ids(call)


def brings_ids(text: str, start: int) -> bool:
    """Whether a line from `start` on may put text with ids of its own on the page, no call."""
    return next(known.find_bringing(text, start), None) is not None


def explicit_ids(text: str, start: int) -> Iterator[str]:
    """Yield the ids that authors give in any dialect from `start` on, except in code."""
    for found in known.find_ids(text, start):
        if span_around(code_spans(text, start), found.start()) is None:
            yield found["id"]
    yield from (found["id"] for found in known.find_options(text, start))
