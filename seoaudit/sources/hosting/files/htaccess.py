"""What a .htaccess says of addresses: the directives that move, hide, rewrite and mark them.

https://httpd.apache.org/docs/2.4/mod/mod_alias.html
https://httpd.apache.org/docs/2.4/mod/mod_rewrite.html
https://httpd.apache.org/docs/2.4/mod/mod_headers.html
"""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field

from seoaudit.errors import Phrase
from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple
from seoaudit.sources.hosting.files.conditions import Condition, read_condition
from seoaudit.sources.hosting.files.redirects import not_understood

FORBIDDEN, GONE = 403, 410
NAMED = {"permanent": 301, "temp": 302, "seeother": 303, "gone": GONE}
# Directives that change what comes for an address, but that nobody reads here.
UNREAD = frozenset(
    "rewritemap rewriteoptions alias aliasmatch scriptalias sethandler action "
    "substitute fallbackresource".split()
)
# What <If> and others hold is for some requests alone.
CONDITIONAL = ("<if ", "<else", "<limit", "<requireany")
CONDITIONAL_ENDS = ("</if>", "</else", "</limit", "</requireany")
_FLAGS_READ = frozenset(
    "r l nc ne g f end qsa qsd last nocase noescape redirect gone forbidden".split()
)
_GAP = late_pattern(r"[$%](\d)")


class Move(NamedTuple):
    """One directive that moves addresses. `status` is 0 for a rewrite that nobody sees.

    A rewrite judges the path from its folder, the others the whole path; one that `is_whole` is for
    all below a path, whose rest follows the target.
    """

    pattern: re.Pattern[str]
    target: str
    status: int
    conditions: tuple[Condition, ...] = ()
    is_rewrite: bool = False
    is_whole: bool = False


class Mark(NamedTuple):
    """A header that the files of some names get."""

    files: re.Pattern[str] | None
    name: str
    value: str


@dataclass(slots=True)
class Htaccess:
    """The directives of one folder, in order."""

    moves: list[Move] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    indexes: tuple[str, ...] = ()
    missing: str | None = None
    is_rewriting: bool = False


class Reader:
    """Reads one file. `folder` is the path of its folder on the host, with "/" at both ends."""

    def __init__(self, name: str, folder: str) -> None:
        self.found = Htaccess()
        self.notes: list[Phrase] = []
        self._name = name
        self._base = folder
        self._conditions: list[Condition | None] = []
        self._files: list[re.Pattern[str] | None] = []
        self._conditional = 0

    def read(self, text: str) -> None:
        """Read all lines of a file."""
        for number, line in _lines(text):
            words = _words(line)
            is_section = line.startswith("<")
            if not (self._section(words) if is_section else self._directive(words)):
                self.notes.append(not_understood(self._name, number, line))

    def _section(self, words: list[str]) -> bool:
        """Follow the sections; False for one whose directives are for some requests alone."""
        name, line = words[0].lower(), " ".join(words).lower()
        if line.startswith(CONDITIONAL_ENDS):
            self._conditional = max(0, self._conditional - 1)
        elif line.startswith(CONDITIONAL):
            self._conditional += 1
            return not line.startswith("<if ")
        elif name in ("<files", "<filesmatch") and len(words) > 1:
            self._files.append(_file_pattern(name, words[1:]))
        elif name in ("</files>", "</filesmatch>") and self._files:
            self._files.pop()
        return True

    def _directive(self, words: list[str]) -> bool:
        """Read one directive; False if it matters and was not understood."""
        name, rest = words[0].lower(), words[1:]
        if self._conditional:
            return True
        match name:
            case "redirect" | "redirectpermanent" | "redirecttemp":
                return self._redirect(name, rest)
            case "redirectmatch":
                return self._redirect_match(rest)
            case "rewriterule":
                return self._rewrite(rest)
            case "header":
                self._mark(rest)
            case "directoryindex" | "errordocument":
                self._serve(name, rest)
            case "rewriteengine" | "rewritebase" | "rewritecond":
                self._prepare(name, rest)
        return name not in UNREAD

    def _serve(self, name: str, rest: list[str]) -> None:
        """Read which file stands for a folder, or for what is not there."""
        if name == "directoryindex":
            self.found.indexes = tuple(rest)
        elif rest[:1] == ["404"] and len(rest) == 2 and rest[1].startswith("/"):
            self.found.missing = rest[1].lstrip("/")

    def _prepare(self, name: str, rest: list[str]) -> None:
        """Read what the next rewrites depend on."""
        if name == "rewriteengine":
            self.found.is_rewriting = [word.lower() for word in rest[:1]] != ["off"]
        elif name == "rewritecond":
            self._conditions.append(read_condition(rest))
        elif rest:
            self._base = rest[0].rstrip("/") + "/"

    def _redirect(self, name: str, rest: list[str]) -> bool:
        status = {"redirectpermanent": 301, "redirecttemp": 302}.get(name, 302)
        if (given := _status(rest)) is not None:
            status, rest = given, rest[1:]
        if not rest or not rest[0].startswith("/"):
            return False
        target = rest[1] if len(rest) > 1 else ""
        if not target and 300 <= status < 400:
            return False
        path = re.escape(rest[0])
        below = "(?P<rest>.*)" if rest[0].endswith("/") else "(?P<rest>(?:/.*)?)"
        self.found.moves.append(Move(re.compile(path + below), target, status, is_whole=True))
        return True

    def _redirect_match(self, rest: list[str]) -> bool:
        status = 302
        if (given := _status(rest)) is not None:
            status, rest = given, rest[1:]
        pattern = _compiled(rest[0]) if rest else None
        if pattern is None or (len(rest) < 2 and 300 <= status < 400):
            return False
        self.found.moves.append(Move(pattern, rest[1] if len(rest) > 1 else "", status))
        return True

    def _rewrite(self, rest: list[str]) -> bool:
        conditions, self._conditions = self._conditions, []
        if len(rest) < 2 or not self.found.is_rewriting:
            return len(rest) >= 2
        flags = rest[2].strip("[]").lower().split(",") if len(rest) > 2 else []
        names = {flag.partition("=")[0].strip() for flag in flags}
        understood = tuple(each for each in conditions if each is not None)
        if not names <= _FLAGS_READ or len(understood) < len(conditions):
            return False
        pattern = _compiled(rest[0], re.IGNORECASE if names & {"nc", "nocase"} else 0)
        if pattern is None:
            return False
        target = rest[1]
        if target != "-" and not target.startswith(("/", "http://", "https://")):
            target = self._base + target
        status = _rewrite_status(flags)
        self.found.moves.append(Move(pattern, target, status, understood, is_rewrite=True))
        return True

    def _mark(self, rest: list[str]) -> None:
        words = rest[1:] if rest[:1] == ["always"] else rest
        if len(words) == 3 and words[0].lower() in ("set", "append", "add", "merge"):
            files = self._files[-1] if self._files else None
            self.found.marks.append(Mark(files, words[1].rstrip(":"), words[2]))


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines that say something; one that ends in a backslash goes on in the next."""
    pending, start = "", 0
    for number, line in enumerate(text.splitlines(), 1):
        start = start if pending else number
        pending += line.strip()
        if pending.endswith("\\"):
            pending = pending[:-1] + " "
            continue
        if pending and not pending.startswith("#"):
            yield start, pending
        pending = ""


def _words(line: str) -> list[str]:
    """Split a line at its spaces, but not between quotes; a backslash stays what it is."""
    reader = shlex.shlex(line, posix=True)
    reader.whitespace_split, reader.escape, reader.commenters = True, "", ""
    try:
        return list(reader)
    except ValueError:  # a quote that never ends
        return line.split()


def _status(rest: list[str]) -> int | None:
    first = rest[0].lower() if rest else ""
    if first.isdecimal() and len(first) == 3:
        return int(first)
    return NAMED.get(first)


def _rewrite_status(flags: list[str]) -> int:
    for flag in flags:
        name, _, value = flag.strip().partition("=")
        if name in ("r", "redirect"):
            return int(value) if value.isdecimal() else NAMED.get(value, 302)
        if name in ("g", "gone"):
            return GONE
        if name in ("f", "forbidden"):
            return FORBIDDEN
    return 0


def _file_pattern(section: str, words: list[str]) -> re.Pattern[str] | None:
    text = " ".join(words).rstrip(">").strip().strip('"')
    if section == "<filesmatch":
        return _compiled(text)
    if text.startswith("~"):
        return _compiled(text[1:].strip().strip('"'))
    return re.compile(re.escape(text).replace(r"\*", "[^/]*").replace(r"\?", "[^/]") + r"\Z")


def _compiled(pattern: str, flags: int = 0) -> re.Pattern[str] | None:
    try:
        return re.compile(
            pattern.removeprefix("!") if not pattern.startswith("!") else "(?!)", flags
        )
    except re.error:
        return None


def filled(move: Move, found: re.Match[str], condition: re.Match[str] | None = None) -> str:
    """Return where a move leads: $1 of what it found, %1 of what its last condition found."""
    if move.is_whole:
        return move.target + found["rest"]

    def fill(gap: re.Match[str]) -> str:
        match = found if gap[0][0] == "$" else condition
        number = int(gap[1])
        return (match[number] or "") if match and number <= match.re.groups else ""

    return _GAP.sub(fill, move.target)
