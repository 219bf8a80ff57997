"""The texts of messages, in which values stand in {braces}."""

import re

from seoaudit.late_pattern import late_pattern

_PLACEHOLDER = late_pattern(r"\{(\w+)")
# One whose name is certainly one of a param; names in other letters are told from others below.
_NAMED = late_pattern(r"\{[a-z_]\w*\}", re.ASCII)


def placeholders(text: str) -> set[str]:
    """Return the names in single braces in a message; doubled braces are literal ones."""
    return set(_PLACEHOLDER.findall(text.replace("{{", "").replace("}}", "")))


def text_problem(text: object) -> str | None:
    """Return what is wrong with a text of a message; None if it can be shown, or is None."""
    if text is None:
        return None
    if not isinstance(text, str):
        return f"must be a string, not {text!r}"
    plain = _NAMED.sub("", text)
    if "{" not in plain and "}" not in plain:
        return None
    from string import Formatter  # which most texts do without, and which compiles patterns

    try:
        names = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    except ValueError as error:
        return f"{error} in {text!r}: double a brace that stands for itself"
    wrong = next((name for name in names if not name.isidentifier()), None)
    return None if wrong is None else f"{{{wrong}}} in {text!r} must be the name of a param"
