"""The patterns of allow and disallow lines, and matching URLs against them."""

import re

from seoaudit.robots.lines import ALLOW, Line


def path_of(url: str) -> str:
    """Return path and query of a URL, "/" if it has none."""
    start = 2 if url.startswith("//") else 0
    scheme = re.compile("[^/?;]*?://").match(url, start)
    authority = re.compile("[^/?;#]*").match(url, scheme.end() if scheme else start)
    found = url[authority.end() if authority else start :].partition("#")[0]
    return found if found.startswith("/") else f"/{found}"


def match_length(rule: Line, path: str) -> int:
    """Return the length of the rule's pattern if it matches, else -1.

    An allow for a folder's index.html also applies to the folder.
    """
    pattern = rule.value
    if matches(pattern, path):
        return len(pattern)
    if rule.key == ALLOW and "/index.htm" in pattern:
        folder, _, file = pattern.rpartition("/")
        if file.startswith("index.htm") and matches(f"{folder}/$", path):
            return len(folder) + 2
    return -1


def matches(pattern: str, path: str) -> bool:
    """Whether the path begins with the pattern: "*" matches any characters, a final "$" the end.

    Each piece between stars is matched at its first occurrence, so no pattern is slow.
    """
    is_whole = pattern.endswith("$")
    first, *pieces = (pattern[:-1] if is_whole else pattern).split("*")
    if not path.startswith(first):
        return False
    if is_whole and not pieces:
        return path == first
    last = pieces.pop() if is_whole else ""
    at = len(first)
    for piece in pieces:
        at = path.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return path.endswith(last, at) if is_whole else True
