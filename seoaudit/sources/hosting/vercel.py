"""Vercel: vercel.json says which addresses are clean and where a "/" stands at their end.

https://vercel.com/docs/project-configuration
and its rules: https://github.com/vercel/vercel/tree/main/packages/routing-utils
Files without settings, seen on its servers: https://github.com/slorber/trailing-slash-guide
"""

import json
import re
from collections.abc import Iterator, Mapping

from seoaudit.errors import Phrase
from seoaudit.late_pattern import late_pattern
from seoaudit.sources.hosting.files.source_pattern import source_pattern
from seoaudit.sources.hosting.files.tables import tables
from seoaudit.sources.hosting.lookup import (
    INDEX,
    PERMANENT_SAME_METHOD,
    decoded,
    encoded,
    missing,
    moved,
)
from seoaudit.sources.hosting.patterns import Rule, Rules, applied
from seoaudit.sources.hosting.served import Headers, Request, Served, merged
from seoaudit.sources.hosting.tree import Tree

CONFIG = "vercel.json"
TEMPORARY = 307

_WITH_SLASH = late_pattern(r"(?!/\.well-known(?:/|$))/(?:[^/]+/)*[^/.]+")
_FILE_WITH_SLASH = late_pattern(r"/(?:[^/]+/)*[^/]+\.\w+/")
_INDEX = late_pattern(r"(/(?:.+/)?)index(?:\.html)?/?")


class Vercel:
    """Vercel, without functions. Redirects come first, then files, then rewrites."""

    def __init__(self, tree: Tree) -> None:
        self.notes: list[str] = []
        self._tree = tree
        config = self._config()
        self._clean = config.get("cleanUrls") is True
        slash = config.get("trailingSlash")
        self._slash = slash if isinstance(slash, bool) else None
        self._redirects = Rules(self._rules(config, "redirects"))
        self._rewrites = Rules(self._rules(config, "rewrites"))
        self._headers = list(self._header_rules(config))
        if "routes" in config:
            self.notes.append(Phrase("{file}: “routes” are not understood", file=CONFIG))

    def serve(self, request: Request) -> Served:
        """Return what comes for a path."""
        served = self._tidied(request) or self._ruled(request, self._redirects)
        served = served or self._found(request.path) or self._ruled(request, self._rewrites)
        served = served or missing(self._tree)
        headers: Headers = ()
        for pattern, more in self._headers:
            if pattern.fullmatch(request.path):
                headers = merged(headers, more)
        return served._replace(headers=headers)

    def address(self, file: str) -> str:
        """Return the path that a page's file is found under."""
        folder, slash, name = file.rpartition("/")
        if name == INDEX:
            path = f"{folder}{slash}"
            return encoded(path if self._slash is not False else path.rstrip("/"))
        if not self._clean:
            return encoded(file)
        return encoded(file.removesuffix(".html") + ("/" if self._slash else ""))

    def _tidied(self, request: Request) -> Served | None:
        """Return the redirect to the form that addresses have here."""
        path, end = request.path, "/" if self._slash else ""
        to = None
        if self._clean and (index := _INDEX.fullmatch(path)):
            to = index[1].rstrip("/") + end or "/"
        elif self._clean and path.rstrip("/").endswith(".html"):
            to = path.rstrip("/").removesuffix(".html") + end
        elif self._slash and _WITH_SLASH.fullmatch(path):
            to = f"{path}/"
        elif self._slash and _FILE_WITH_SLASH.fullmatch(path):
            to = path.rstrip("/")
        elif self._slash is False and path != "/" and path.endswith("/"):
            to = path.rstrip("/") or "/"
        return moved(request, to, PERMANENT_SAME_METHOD) if to else None

    def _found(self, path: str) -> Served | None:
        name = decoded(path)
        bare = name.rstrip("/")
        names = [name, f"{bare}/{INDEX}" if bare else INDEX]
        if self._clean and bare:
            names.insert(2 if name.endswith("/") else 1, f"{bare}.html")
        found = next(filter(self._tree.has_file, names), None)
        return Served(200, found) if found else None

    def _ruled(self, request: Request, rules: Rules) -> Served | None:
        found = rules.first(request)
        return applied(*found, self._tree, self._rewritten) if found else None

    def _rewritten(self, path: str) -> Served:
        return self._found(path) or missing(self._tree)

    def _rules(self, config: Mapping[str, object], name: str) -> Iterator[tuple[str, Rule]]:
        for number, table in enumerate(tables(config, name), 1):
            source, target = str(table.get("source")), str(table.get("destination"))
            pattern = source_pattern(source)
            if pattern is None or "has" in table or "missing" in table:
                self._leave_out(name, number, source)
                continue
            status = 200
            if name == "redirects":
                is_temporary = table.get("permanent") is False
                given = table.get("statusCode")
                status = TEMPORARY if is_temporary else PERMANENT_SAME_METHOD
                status = given if isinstance(given, int) else status
            yield source, Rule(pattern, target, status)

    def _header_rules(
        self, config: Mapping[str, object]
    ) -> Iterator[tuple[re.Pattern[str], Mapping[str, str]]]:
        for number, table in enumerate(tables(config, "headers"), 1):
            source = str(table.get("source"))
            pattern = source_pattern(source)
            if pattern is None or "has" in table or "missing" in table:
                self._leave_out("headers", number, source)
                continue
            given = tables(table, "headers")
            yield pattern, {str(each.get("key")): str(each.get("value")) for each in given}

    def _leave_out(self, name: str, number: int, source: str) -> None:
        self.notes.append(
            Phrase(
                "{file}, {name} {number} ({source}): not understood, so it was left out",
                file=CONFIG,
                name=name,
                number=number,
                source=source,
            )
        )

    def _config(self) -> Mapping[str, object]:
        try:
            config = json.loads(self._tree.text(CONFIG) or "{}")
        except ValueError as error:
            self.notes.append(
                Phrase("{file}: not valid JSON ({reason})", file=CONFIG, reason=str(error))
            )
            return {}
        return config if isinstance(config, dict) else {}
