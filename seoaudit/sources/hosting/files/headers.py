"""_headers, as Netlify and Cloudflare Pages read it: paths, and below each the headers it gets.

https://docs.netlify.com/manage/routing/headers
https://developers.cloudflare.com/pages/configuration/headers
"""

import re
from collections.abc import Iterable, Iterator

from seoaudit.named_tuple import NamedTuple
from seoaudit.sources.hosting.served import Headers


class HeaderRule(NamedTuple):
    """The headers that answers for some paths get; a value of None takes a header away."""

    pattern: re.Pattern[str]
    headers: tuple[tuple[str, str | None], ...]


def header_rules(text: str) -> Iterator[HeaderRule]:
    """Yield the rules of a file in order."""
    source, headers = "", list[tuple[str, str | None]]()
    for line in [*text.splitlines(), "/"]:
        written = line.strip()
        if not written or written.startswith("#"):
            continue
        if written.startswith(("/", "http://", "https://")):
            if source and headers:
                yield HeaderRule(path_pattern(source), tuple(headers))
            source, headers = written, []
        elif written.startswith("!"):
            headers.append((written[1:].strip(), None))
        elif ":" in written:
            name, _, value = written.partition(":")
            headers.append((name.strip(), value.strip()))


def path_pattern(source: str) -> re.Pattern[str]:
    """Return the pattern of a path with * for anything and :name for a part of it."""
    path = re.sub("^https?://[^/]*", "", source) or "/"
    pieces = re.split(r"(\*|:[A-Za-z]\w*)", path)
    return re.compile("".join(map(_piece, pieces)))


def _piece(piece: str) -> str:
    if piece == "*":
        return ".*"
    return "[^/]+" if re.fullmatch(r":[A-Za-z]\w*", piece) else re.escape(piece)


def headers_for(path: str, rules: Iterable[HeaderRule]) -> Headers:
    """Return the headers of a path; those of one name are joined, as both hosts do."""
    found: dict[str, tuple[str, str]] = {}
    for rule in rules:
        if not rule.pattern.fullmatch(path):
            continue
        for name, value in rule.headers:
            key = name.lower()
            if value is None:
                found.pop(key, None)
            else:
                before = found[key][1] + ", " if key in found else ""
                found[key] = name, before + value
    return tuple(found.values())
