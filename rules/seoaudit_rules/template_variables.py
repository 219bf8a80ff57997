"""Variables that a template, a plugin or a script should have filled."""

import re
from collections.abc import Iterator

from seoaudit.late_pattern import late_pattern

# Patterns of variables in any text, each after a sign that every match contains.
VARIABLES = (
    ("{{", r"\{\{[^{}\n]{1,60}\}\}"),
    ("%%", r"%%[a-z_]{3,40}%%"),
    ("%", r"%(?:(?:POST|PAGE|SITE)_?)?(?:AUTHOR|CONTENT|DATE|NAME|TEXT|TITLE)%"),
)

# Names of variables in titles and descriptions: https://rankmath.com/kb/variables-in-seo-titles/
NAMES = (
    "author|category|currentyear|date|desc|description|excerpt|name|page|post_?title|primary_?category"
    "|search_?query|sep|site_?desc|site_?name|site_?title|tag|tagline|term|term_?title|title"
)

# Patterns of variables in a field that holds nothing but words: a title, an alt text.
IN_FIELDS = (
    ("{%", r"\{%.{1,200}?%\}"),
    ("<%", r"<%.{1,200}?%>"),
    ("${", r"\$\{[^{}\n]{1,60}\}"),
    ("%", rf"%(?:{NAMES})%"),
    ("[", r"\[object [A-Z]\w+\]"),
    ("[", rf"(?i)\[(?:{NAMES}|blog ?name|page ?title|site name|your [\w ]{{2,20}})\]"),
    ("{", rf"(?<!\{{)\{{(?:{NAMES})\}}(?!\}})"),
)

# What scripts write where they have no value, as a part of a title or all of a text.
NO_VALUE = frozenset(("undefined", "null", "NaN", "None", "[object Object]", "(null)"))

# Between the parts of a title.
_SEPARATOR = late_pattern(r"\s+[|–—·•:»-]\s+")


def variables(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each variable in a text."""
    return _found(VARIABLES, text)


def variables_in_field(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each variable, and of each part of the field that has no value."""
    yield from variables(text)
    yield from _found(IN_FIELDS, text)
    start = 0
    for end, after in [*(m.span() for m in _SEPARATOR.finditer(text)), (len(text), len(text))]:
        if text[start:end] in NO_VALUE:
            yield start, end
        start = after


def _found(patterns: tuple[tuple[str, str], ...], text: str) -> Iterator[tuple[int, int]]:
    for sign, pattern in patterns:
        if sign in text:
            yield from (found.span() for found in re.finditer(pattern, text))
