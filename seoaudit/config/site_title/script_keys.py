"""The plain values in a configuration that is written in JavaScript or TypeScript."""

import re
from collections.abc import Iterator

from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple

# Parts of a script; a template with ${} in it is no plain string.
_PARTS = late_pattern(
    r"""//[^\n]*|/\*.*?\*/"""
    r"""|"(?P<double>(?:[^"\\\n]|\\.)*)"|'(?P<single>(?:[^'\\\n]|\\.)*)'|`(?P<back>(?:[^`\\]|\\.)*)`"""
    r"""|(?P<word>[A-Za-z_$][\w$]*)|(?P<mark>[{}\[\](),:;=])""",
    re.DOTALL,
)
_ESCAPE = late_pattern(r"\\(.)", re.DOTALL)

# What false is read as, which as a title is no title.
FALSE = False


class Part(NamedTuple):
    """A word, a mark or a string of a script."""

    kind: str
    text: str


def plain_values(script: str) -> dict[str, str | bool | None]:
    """Return the keys of the outermost objects whose values are strings or `false`.

    None for a key whose value is something else, or that has several values.
    """
    found: dict[str, str | bool | None] = {}
    depth, before = 0, ""
    parts = [*_parts(script), Part("mark", ";")]
    for at, part in enumerate(parts[:-1]):
        is_key = depth == 1 and before in "{," and parts[at + 1].text == ":"
        if is_key and part.kind != "mark":
            value = _value(parts[at + 2 : at + 4])
            is_other = part.text in found and found[part.text] != value
            found[part.text] = None if is_other else value
        if part.kind == "mark":
            depth += (part.text in "{[") - (part.text in "}]")
        before = part.text if part.kind == "mark" else " "
    return found


def _parts(script: str) -> Iterator[Part]:
    for match in _PARTS.finditer(script):
        kind = match.lastgroup
        if kind in ("word", "mark"):
            yield Part(kind, match[kind])
        elif kind == "back" and "${" in match[kind]:
            yield Part("template", "")
        elif kind:
            yield Part("string", _ESCAPE.sub(r"\1", match[kind]))


def _value(parts: list[Part]) -> str | bool | None:
    """Return the value that two parts write, if the second one ends it."""
    if len(parts) < 2 or parts[1].text not in (",", "}", ";"):
        return None
    first = parts[0]
    if first == Part("word", "false"):
        return FALSE
    return first.text if first.kind == "string" else None
