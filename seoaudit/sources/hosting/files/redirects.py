"""_redirects, as Netlify and Cloudflare Pages read it.

https://docs.netlify.com/manage/routing/redirects/overview
https://developers.cloudflare.com/pages/configuration/redirects
"""

import re
from collections.abc import Iterator

from seoaudit.errors import Phrase
from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple

_STATUS = late_pattern(r"(\d{3})(!?)")
_ABSOLUTE = late_pattern(r"https?://", re.IGNORECASE)


class Line(NamedTuple):
    """One rule as written: parts between spaces, and the number of its line."""

    source: str
    target: str
    status: int | None
    is_forced: bool
    query: tuple[tuple[str, str], ...]
    conditions: tuple[str, ...]
    number: int


def lines(text: str) -> Iterator[Line | Phrase]:
    """Yield the rules of a file in order, and what is wrong with lines that are none."""
    for number, written in enumerate(text.splitlines(), 1):
        parts = _without_comment(written.split())
        if not parts:
            continue
        line = _line(number, parts)
        yield line or not_understood("_redirects", number, written)


def not_understood(file: str, number: int, line: str) -> Phrase:
    """Say that a line of a file that steers a host does nothing here."""
    return Phrase(
        "{file}, line {number}: not understood, so it was left out: {line}",
        file=file,
        number=number,
        line=line.strip(),
    )


def _without_comment(parts: list[str]) -> list[str]:
    end = next((i for i, part in enumerate(parts) if part.startswith("#")), len(parts))
    return parts[:end]


def _line(number: int, parts: list[str]) -> Line | None:
    source, *rest = parts
    if rest and _STATUS.fullmatch(rest[0]) and source.endswith("/*"):
        rest.insert(0, f"{source[:-1]}:splat")  # a path that is served as it is, whatever it is
    at = next((i for i, part in enumerate(rest) if _is_target(part)), None)
    if at is None or not _is_target(source):
        return None
    before, target, after = rest[:at], rest[at], rest[at + 1 :]
    status = _STATUS.fullmatch(after[0]) if after else None
    conditions = after[1:] if status else after
    if not all("=" in part for part in [*before, *conditions]):
        return None
    return Line(
        source,
        target,
        int(status[1]) if status else None,
        bool(status and status[2]),
        tuple(_pair(part) for part in before),
        tuple(conditions),
        number,
    )


def _pair(part: str) -> tuple[str, str]:
    key, _, value = part.partition("=")
    return key, value


def _is_target(part: str) -> bool:
    return part.startswith("/") or _ABSOLUTE.match(part) is not None
