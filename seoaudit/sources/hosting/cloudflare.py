"""Cloudflare Pages: _redirects before the files, clean addresses alone, the nearest 404.html.

https://developers.cloudflare.com/pages/configuration/serving-pages
and its server: https://github.com/cloudflare/workers-sdk/tree/main/packages/pages-shared
"""

import re
from collections.abc import Iterator

from seoaudit.errors import Phrase
from seoaudit.late_pattern import late_pattern
from seoaudit.sources.hosting.files.headers import header_rules, headers_for
from seoaudit.sources.hosting.files.redirects import lines
from seoaudit.sources.hosting.lookup import (
    INDEX,
    MISSING,
    PERMANENT_SAME_METHOD,
    decoded,
    encoded,
    moved,
)
from seoaudit.sources.hosting.netlify import depends_on_visitor, is_of, path_of
from seoaudit.sources.hosting.patterns import Rule, Rules, applied
from seoaudit.sources.hosting.served import Request, Served
from seoaudit.sources.hosting.tree import Tree

FOUND = 302
_GAP = late_pattern(r"\*|:[A-Za-z]")


class CloudflarePages:
    """Cloudflare Pages, without functions."""

    def __init__(self, tree: Tree, domain: str = "") -> None:
        self.notes: list[str] = []
        self._tree = tree
        self._domain = domain
        rules = list(self._read())
        # Those for one path come first, whatever their order.
        self._exact = Rules(pair for pair in rules if not _GAP.search(pair[0]))
        self._others = Rules(pair for pair in rules if _GAP.search(pair[0]))
        self._headers = list(header_rules(tree.text("_headers") or ""))

    def serve(self, request: Request) -> Served:
        """Return what comes for a path."""
        served = self._ruled(request) or self._found(request)
        headers = headers_for(request.path, self._headers) if self._headers else ()
        return served._replace(headers=headers)

    def address(self, file: str) -> str:
        """Return the path that a page's file is found under."""
        folder, slash, name = file.rpartition("/")
        if name == INDEX:
            return encoded(folder + slash)
        bare = file.removesuffix(".html")
        return encoded(file if self._tree.has_file(bare) else bare)

    def _found(self, request: Request) -> Served:
        name = decoded(request.path)
        if not name or name.endswith("/"):
            return self._folder(request, name)
        if self._tree.has_file(name):
            return self._file(request, name)
        if name.endswith("/index") or name == "index":
            return moved(request, request.path.removesuffix("index"), PERMANENT_SAME_METHOD)
        if self._tree.has_file(f"{name}.html"):
            return Served(200, f"{name}.html")
        if self._tree.has_file(f"{name}/{INDEX}"):
            return moved(request, f"{request.path}/", PERMANENT_SAME_METHOD)
        return self._missing(name)

    def _folder(self, request: Request, name: str) -> Served:
        if self._tree.has_file(f"{name}{INDEX}"):
            return Served(200, f"{name}{INDEX}")
        if name.endswith("/index/"):
            return moved(request, request.path.removesuffix("index/"), PERMANENT_SAME_METHOD)
        if name and self._tree.has_file(f"{name[:-1]}.html"):
            return moved(request, request.path.rstrip("/"), PERMANENT_SAME_METHOD)
        return self._missing(name)

    def _file(self, request: Request, name: str) -> Served:
        bare = name.removesuffix(".html")
        if bare == name:
            return Served(200, name)
        if bare == "index" or bare.endswith("/index"):
            return moved(request, request.path.removesuffix(INDEX), PERMANENT_SAME_METHOD)
        if self._tree.has_file(bare):
            return Served(200, name)
        return moved(request, request.path.removesuffix(".html"), PERMANENT_SAME_METHOD)

    def _missing(self, name: str) -> Served:
        """Return the nearest 404.html; without any, all is one application on the front page."""
        folder = name
        while folder:
            folder = folder.rpartition("/")[0]
            page = f"{folder}/{MISSING}" if folder else MISSING
            if self._tree.has_file(page):
                return Served(404, page)
        return Served(200, INDEX) if self._tree.has_file(INDEX) else Served(404)

    def _ruled(self, request: Request) -> Served | None:
        found = self._exact.first(request) or self._others.first(request)
        if not found:
            return None
        return applied(*found, self._tree, lambda path: self._found(Request(path)))

    def _read(self) -> Iterator[tuple[str, Rule]]:
        for line in lines(self._tree.text("_redirects") or ""):
            if isinstance(line, Phrase):
                self.notes.append(line)
            elif line.conditions or line.query:
                self.notes.append(depends_on_visitor(line))
            elif is_of(self._domain, line.source):
                path = path_of(line.source)
                yield path, Rule(_pattern(path), line.target, line.status or FOUND)


def _pattern(path: str) -> re.Pattern[str]:
    pieces = re.split(r"(\*|:[A-Za-z]\w*)", path)
    return re.compile("".join(map(_piece, pieces)))


def _piece(piece: str) -> str:
    if piece == "*":
        return "(?P<splat>.*)"
    is_gap = re.fullmatch(r":[A-Za-z]\w*", piece)
    return f"(?P<{piece[1:]}>[^/]+)" if is_gap else re.escape(piece)
