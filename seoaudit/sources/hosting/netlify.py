"""Netlify: files first, then _redirects and netlify.toml; clean addresses beside those of files.

Rules: https://docs.netlify.com/manage/routing/redirects/redirect-options
Files, seen on its servers: https://github.com/slorber/trailing-slash-guide
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from seoaudit.errors import Phrase
from seoaudit.sources.hosting.files.headers import (
    HeaderRule,
    header_rules,
    headers_for,
    path_pattern,
)
from seoaudit.sources.hosting.files.redirects import Line, lines
from seoaudit.sources.hosting.files.tables import pairs, tables
from seoaudit.sources.hosting.lookup import INDEX, PERMANENT, decoded, encoded, missing, moved
from seoaudit.sources.hosting.patterns import Rule, Rules, applied
from seoaudit.sources.hosting.served import Request, Served
from seoaudit.sources.hosting.tree import Tree

CONFIG = "netlify.toml"


class Netlify:
    """Netlify with its settings as they come: pretty addresses, unless netlify.toml says no.

    `domain` is the host that the folder is for. If it is not sure that this is Netlify, because
    others read _redirects too, /a/ is a page of its own beside /a, as on theirs.
    """

    def __init__(self, tree: Tree, domain: str = "", *, is_sure: bool = True) -> None:
        self._is_sure = is_sure
        self.notes: list[str] = []
        self._tree = tree
        self._domain = domain
        config = self._config()
        self._is_pretty = _is_pretty(config)
        written = [*lines(tree.text("_redirects") or ""), *_from_config(config)]
        rules = [pair for line in written if (pair := self._rule(line))]
        self._forced = Rules(pair for pair in rules if pair[1].is_forced)
        self._others = Rules(pair for pair in rules if not pair[1].is_forced)
        self._headers = [*header_rules(tree.text("_headers") or ""), *_headers(config)]

    def serve(self, request: Request) -> Served:
        """Return what comes for a path: a file hides the rules that are not forced."""
        served = self._ruled(request, self._forced) or self._found(request)
        served = served or self._ruled(request, self._others) or missing(self._tree)
        headers = headers_for(request.path, self._headers) if self._headers else ()
        return served._replace(headers=headers)

    def address(self, file: str) -> str:
        """Return the path that a page's file is found under."""
        folder, slash, name = file.rpartition("/")
        return encoded(folder + slash if name == INDEX else file)

    def _found(self, request: Request) -> Served | None:
        name = decoded(request.path)
        bare = name.removesuffix("/")
        if not name or name.endswith("/"):
            page, index = f"{bare}.html", f"{name}{INDEX}"
            hides = self._is_sure or not self._tree.has_file(index)
            if self._is_pretty and hides and bare and self._tree.has_file(page):
                return moved(request, request.path.rstrip("/"), PERMANENT)
            found = next(filter(self._tree.has_file, (index, page)), None)
            return Served(200, found) if found else None
        found = next(filter(self._tree.has_file, (name, f"{name}.html")), None)
        if found:
            return Served(200, found)
        if not self._tree.has_file(f"{name}/{INDEX}"):
            return None
        if self._is_pretty:
            return moved(request, f"{request.path}/", PERMANENT)
        return Served(200, f"{name}/{INDEX}")

    def _ruled(self, request: Request, rules: Rules) -> Served | None:
        found = rules.first(request)
        return applied(*found, self._tree, self._rewritten) if found else None

    def _rewritten(self, path: str) -> Served:
        served = self._found(Request(path))
        if served and served.location:
            served = self._found(Request(served.location))
        return served or missing(self._tree)

    def _rule(self, line: Line | Phrase) -> tuple[str, Rule] | None:
        if isinstance(line, Phrase):
            self.notes.append(line)
            return None
        if not is_of(self._domain, line.source):
            return None
        if line.conditions:
            self.notes.append(depends_on_visitor(line))
            return None
        path = path_of(line.source)
        status = line.status or PERMANENT
        return path, Rule(_any_slash(path), line.target, status, line.is_forced, line.query)

    def _config(self) -> Mapping[str, object]:
        try:
            return tomllib.loads(self._tree.text(CONFIG) or "")
        except tomllib.TOMLDecodeError as error:
            self.notes.append(
                Phrase("{file}: not valid TOML ({reason})", file=CONFIG, reason=str(error))
            )
            return {}


def is_of(domain: str, source: str) -> bool:
    """Whether a rule is for a host: one that names another moves that host's addresses alone."""
    parts = urlsplit(source)
    return not parts.netloc or parts.netloc.lower() == domain.lower()


def depends_on_visitor(line: Line) -> Phrase:
    """Say that a rule is for some visitors alone, of whom a crawler is none."""
    return Phrase(
        "redirect in line {number}: for some visitors only ({condition}), so it was left out",
        number=line.number,
        condition=" ".join(line.conditions),
    )


def path_of(source: str) -> str:
    """Return the path that a rule is for, whether or not it names a host."""
    return re.sub("^https?://[^/]*", "", source) or "/"


def _any_slash(path: str) -> re.Pattern[str]:
    """Return the pattern of a rule, which a "/" at the end makes no difference to."""
    if path == "/":
        return re.compile("/")
    splat = path.endswith("/*")
    pieces = re.split(r"(:[A-Za-z]\w*)", path.removesuffix("/*").rstrip("/"))
    named = (
        f"(?P<{piece[1:]}>[^/]+)" if number % 2 else re.escape(piece)
        for number, piece in enumerate(pieces)
    )
    return re.compile("".join(named) + ("(?:/(?P<splat>.*))?" if splat else "/?"))


def _from_config(config: Mapping[str, object]) -> Iterator[Line]:
    for number, table in enumerate(tables(config, "redirects"), 1):
        conditions = tuple(f"{key}={value}" for key, value in pairs(table, "conditions"))
        yield Line(
            str(table.get("from", "")),
            str(table.get("to", "")),
            int(str(table.get("status", PERMANENT))),
            bool(table.get("force")),
            pairs(table, "query"),
            conditions,
            number,
        )


def _headers(config: Mapping[str, object]) -> Iterator[HeaderRule]:
    for table in tables(config, "headers"):
        yield HeaderRule(path_pattern(str(table.get("for", ""))), pairs(table, "values"))


def _is_pretty(config: Mapping[str, object]) -> bool:
    found: object = config
    for name in ("build", "processing", "html", "pretty_urls"):
        found = found.get(name) if isinstance(found, dict) else None
    return found is not False
