"""Patterns of paths as vercel.json has them, in the syntax of path-to-regexp.

https://github.com/pillarjs/path-to-regexp/tree/v6.3.0
"""

import re

from seoaudit.late_pattern import late_pattern

_TOKEN = late_pattern(
    r"(?P<escaped>\\.)"
    r"|(?P<before>[/.]?):(?P<name>[A-Za-z_]\w*)(?P<own>\((?:\\.|[^()\\]|\((?:\?[:=!][^()]*|[^()]*)\))*\))?(?P<times>[*+?]?)"
    r"|(?P<group>\((?:\\.|[^()\\]|\((?:\?[:=!][^()]*|[^()]*)\))*\))(?P<group_times>[*+?]?)"
    r"|(?P<open>\{)|(?P<close>\})(?P<close_times>[*+?]?)"
    r"|(?P<plain>.)"
)
# What stands for itself only after a backslash.
_NEVER_PLAIN = ("(", ")", "*", "+", "?")


def source_pattern(source: str) -> re.Pattern[str] | None:
    """Return the pattern of a path; None if it is not understood."""
    tokens = list(_TOKEN.finditer(source))
    if not source.startswith("/") or any(token["plain"] in _NEVER_PLAIN for token in tokens):
        return None
    try:
        return re.compile("".join(map(_piece, tokens)))
    except re.error:
        return None


def _piece(token: re.Match[str]) -> str:
    if token["escaped"]:
        return re.escape(token["escaped"][1])
    if token["name"]:
        return _named(token["before"], token["name"], (token["own"] or "")[1:-1], token["times"])
    if token["group"]:
        return token["group"] + token["group_times"]
    if token["open"]:
        return "(?:"
    if token["close"]:
        return ")" + token["close_times"]
    return re.escape(token["plain"])


def _named(before: str, name: str, own: str, times: str) -> str:
    """Return the pattern of a part with a name, once, never, or several times in a row."""
    one, start = own or r"[^/#?]+?", re.escape(before)
    if times in ("*", "+"):
        many = f"{start}(?P<{name}>(?:{one})(?:{start}(?:{one}))*)"
        return f"(?:{many})?" if times == "*" else many
    return f"(?:{start}(?P<{name}>{one}))?" if times else f"{start}(?P<{name}>{one})"
