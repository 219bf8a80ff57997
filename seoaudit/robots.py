"""robots.txt as Google reads it: which addresses a crawler may fetch, and what is wrong in the file.

The standard is https://www.rfc-editor.org/rfc/rfc9309; where it leaves something open, this does
what Google's open parser does (https://github.com/google/robotstxt), the forgiven typing errors
among it: https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt

Inside this module a text holds one character for each byte of the file, as limits and the lengths
of patterns count bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

FILE_LIMIT = 500 * 1024
"""Bytes that Google reads of the file."""
LINE_LIMIT = 2083 * 8 - 1
"""Bytes that Google's parser reads of a line."""

SPACES = " \t\n\r\f\v"
USER_AGENT, ALLOW, DISALLOW, SITEMAP = "user-agent", "allow", "disallow", "sitemap"
SPELLINGS = {
    USER_AGENT: ("user-agent", "useragent", "user agent"),
    ALLOW: ("allow",),
    DISALLOW: ("disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw"),
    SITEMAP: ("sitemap", "site-map"),
}
"""What the first letters of a key may be, as Google's parser forgives it."""

KNOWN = frozenset((
    *SPELLINGS, "crawl-delay", "clean-param", "host", "request-rate", "visit-time", "noindex",
    "content-signal", "content-usage", "license",
))  # fmt: skip
"""Keys that some crawler obeys; other lines are read by nobody."""

Fault = Literal["html", "syntax", "key", "no_group", "no_agent", "path", "dollar", "sitemap", "size"]


class Line(NamedTuple):
    """A line that holds more than a comment, counted from 1.

    `key` is the one that Google takes it for, "" where it is not understood; `value` of an allow or
    disallow is percent-encoded; `text` is as written, without the comment.
    """

    number: int
    key: str
    value: str
    text: str


class Problem(NamedTuple):
    """A line that does not do what its author meant; `line` is 0 for a fault of the whole file."""

    fault: Fault
    line: int
    text: str


class Verdict(NamedTuple):
    """Whether a crawler may fetch an address, and the line that decides, None where none does."""

    allowed: bool
    line: Line | None


class Group(NamedTuple):
    """Rules, and the crawlers they are for: names in lower case, "*" for all that are not named."""

    agents: set[str]
    rules: list[Line]


class RobotsTxt:
    """A robots.txt, read."""

    def __init__(self, text: str) -> None:
        content = text.removeprefix("\ufeff").encode("utf-8", "replace")
        self.size = len(content)
        self._content = content[:FILE_LIMIT].decode("latin-1")

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines that hold more than a comment."""
        written = re.split("\r\n|\r|\n", self._content)
        return tuple(
            line for number, text in enumerate(written, 1) if (line := _read_line(number, text))
        )

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in the file, in the order of its lines."""
        return tuple(_problems(self))

    @cached_property
    def _groups(self) -> tuple[Group, ...]:
        """A User-agent line after a rule opens a new group; other lines divide nothing."""
        groups: list[Group] = []
        for line in self.lines:
            if line.key == USER_AGENT:
                if not groups or groups[-1].rules:
                    groups.append(Group(set(), []))
                groups[-1].agents.add(_agent(line.value))
            elif line.key in (ALLOW, DISALLOW) and groups:
                groups[-1].rules.append(line)
        return tuple(groups)

    def names(self, agent: str) -> bool:
        """Whether a group is written for this very crawler."""
        return any(agent.lower() in group.agents for group in self._groups)

    def verdict(self, agent: str, url: str) -> Verdict:
        """What a crawler may do: the groups that name it speak, else those for "*".

        The longest matching pattern wins, an allow before a disallow of the same length.
        """
        wanted = agent.lower() if self.names(agent) else "*"
        path = _path(url)
        best: Line | None = None
        longest = 0
        for group in self._groups:
            if wanted in group.agents:
                for rule in group.rules:
                    length = _match(rule, path)
                    if length > longest or (length == longest and best and rule.key == ALLOW):
                        best, longest = rule, length
        return Verdict(best is None or best.key == ALLOW, best)

    def allows(self, agent: str, url: str) -> bool:
        """Whether a crawler may fetch an address."""
        return self.verdict(agent, url).allowed


@lru_cache(maxsize=16)
def parse(robots_txt: str) -> RobotsTxt:
    """Read a robots.txt; any text can be read. The pages of a site share the answer."""
    return RobotsTxt(robots_txt)


def allowed(robots_txt: str, user_agent: str, url: str) -> bool:
    """Whether the crawler may fetch the address, percent-encoded as it would ask for it."""
    return parse(robots_txt).allows(user_agent, url)


def percent_encoded(address: str) -> str:
    """The address as a crawler asks for it: in ASCII, its escapes in upper case."""
    return _escaped(address.encode("utf-8", "replace").decode("latin-1"))


def _read_line(number: int, written: str) -> Line | None:
    text = written[:LINE_LIMIT].partition("\0")[0].partition("#")[0].strip(SPACES)
    if not text:
        return None
    key, value = _key_and_value(text)
    value = _escaped(value) if key in (ALLOW, DISALLOW) else value
    return Line(number, key, value, text.encode("latin-1").decode("utf-8", "replace"))


def _key_and_value(text: str) -> tuple[str, str]:
    """A forgotten colon is forgiven where there are just two words."""
    name, colon, value = text.partition(":")
    if not colon:
        name, *rest = text.replace("\t", " ").split(" ", 1)
        value = rest[0].strip(SPACES) if rest else ""
        if not value or " " in value:
            return "", ""
    name = name.strip(SPACES).lower()
    known = (key for key, spellings in SPELLINGS.items() if name.startswith(spellings))
    return next(known, name), value.strip(SPACES)


_TO_ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}|[\x80-\xff]")


def _escaped(text: str) -> str:
    """Every byte beyond ASCII percent-encoded, and the escapes that are there in upper case."""
    return _TO_ESCAPE.sub(
        lambda found: found[0].upper() if len(found[0]) == 3 else f"%{ord(found[0]):02X}", text
    )


def _agent(value: str) -> str:
    """The name of a crawler ends at the first character that none may have: "Foo" of "Foo/1.2"."""
    if value == "*" or (value[:1] == "*" and value[1] in SPACES):
        return "*"
    name = re.match("[A-Za-z_-]*", value)
    return name[0].lower() if name else ""


def _path(url: str) -> str:
    """Path and query of an address, "/" where it has none."""
    start = 2 if url.startswith("//") else 0
    scheme = re.compile("[^/?;]*?://").match(url, start)
    authority = re.compile("[^/?;#]*").match(url, scheme.end() if scheme else start)
    found = url[authority.end() if authority else start :].partition("#")[0]
    return found if found.startswith("/") else f"/{found}"


def _match(rule: Line, path: str) -> int:
    """The length of the rule's pattern where it matches, -1 where it does not.

    An allow for a folder's index.html stands for the folder too.
    """
    pattern = rule.value
    if _matches(pattern, path):
        return len(pattern)
    folder, slash, file = pattern.rpartition("/")
    if rule.key == ALLOW and slash and file.startswith("index.htm"):
        return _match(rule._replace(value=f"{folder}/$"), path)
    return -1


def _matches(pattern: str, path: str) -> bool:
    """Whether the path begins so: "*" stands for any characters, "$" at the end for the end.

    Each piece between stars is taken where it first occurs, so that no pattern is slow.
    """
    is_whole = pattern.endswith("$")
    first, *pieces = (pattern[:-1] if is_whole else pattern).split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    last = pieces.pop() if is_whole and pieces else ""
    for piece in pieces:
        at = path.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    if not is_whole:
        return True
    return len(path) - len(last) >= at and path.endswith(last) if "*" in pattern else at == len(path)


def _problems(robots: RobotsTxt) -> Iterator[Problem]:
    if robots.lines and robots.lines[0].text.startswith("<"):
        yield Problem("html", robots.lines[0].number, robots.lines[0].text)
        return
    in_group = False
    for line in robots.lines:
        fault = _fault(line) or _fault_of_value(line)
        if not fault and line.key in (ALLOW, DISALLOW) and not in_group:
            fault = "no_group"
        in_group = in_group or line.key == USER_AGENT
        if fault:
            yield Problem(fault, line.number, line.text)
    if robots.size > FILE_LIMIT:
        yield Problem("size", 0, "")


def _fault(line: Line) -> Fault | None:
    """What is wrong with the key; what Google alone forgives is a fault all the same."""
    name, colon, _ = line.text.partition(":")
    if not colon:
        return "syntax"
    return None if name.strip(SPACES).lower() in KNOWN else "key"


def _fault_of_value(line: Line) -> Fault | None:
    if line.key == USER_AGENT and not line.value:
        return "no_agent"
    if line.key == SITEMAP and not _is_address(line.value):
        return "sitemap"
    if line.key in (ALLOW, DISALLOW) and line.value:
        if line.value[0] not in "/*":
            return "path"
        return "dollar" if "$" in line.value[:-1] else None
    return None


def _is_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in ("http", "https", "ftp") and bool(parts.netloc)
