"""The texts in a front matter that is JSON or an object of JavaScript, which is never run."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoaudit.late_pattern import late_pattern
from seoaudit.manuscripts.markdown.values import Fields, FieldValue

# A name with the text behind it, any other text, a comment, or a bracket.
_PART = late_pattern(
    r"(?P<quote>[\"']?)(?<![\w$.])(?P<name>[A-Za-z_$][\w$-]*)(?P=quote)\s*:\s*"
    r"(?P<value>\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.)*`)"
    r"|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`"
    r"|//[^\n]*|/\*.*?\*/|(?P<open>[{\[(])|(?P<close>[}\])])",
    re.DOTALL,
)
_ESCAPED = late_pattern(r"\\(.)", re.DOTALL)


def read(text: str, offset: int) -> Fields:
    """Return the fields of the outermost object whose values are texts."""
    fields: dict[str, list[FieldValue]] = {}
    for name, value in _texts(text, offset):
        fields.setdefault(name, []).append(value)
    return fields


def _texts(text: str, offset: int) -> Iterator[tuple[str, FieldValue]]:
    depth = 0
    for found in _PART.finditer(text):
        if found["open"] or found["close"]:
            depth += 1 if found["open"] else -1
        elif depth == 1 and found["name"]:
            start, end = found.span("value")
            written = text[start + 1 : end - 1]
            said = _ESCAPED.sub(r"\1", written)
            place = (offset + start, offset + end)
            yield found["name"], FieldValue(said, place, place[0] + 1 if said == written else None)
