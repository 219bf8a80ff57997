"""Apache: a plain server that each folder's .htaccess steers, with the folders below it."""

from seoaudit.sources.hosting.detection import NOWHERE
from seoaudit.sources.hosting.files.conditions import Circumstances, expanded, hold
from seoaudit.sources.hosting.files.htaccess import Htaccess, Move, Reader, filled
from seoaudit.sources.hosting.lookup import decoded, encoded
from seoaudit.sources.hosting.plain import INDEXES, Plain
from seoaudit.sources.hosting.served import Headers, Request, Served, merged
from seoaudit.sources.hosting.tree import Tree

FILE = ".htaccess"
# How often a path is rewritten before Apache itself gives up:
# https://httpd.apache.org/docs/2.4/mod/core.html#limitinternalrecursion
REWRITES = 10


class Apache(Plain):
    """Apache with mod_dir, mod_alias, mod_rewrite and mod_headers, as far as .htaccess uses them.

    `origin` is scheme and host, `prefix` the path of the folder's root there, without "/" at its
    end: a .htaccess speaks of whole paths.
    """

    def __init__(self, tree: Tree, origin: str = "", prefix: str = "") -> None:
        self._origin, self._prefix = origin, prefix
        self._folders: dict[str, Htaccess] = {}
        notes: list[str] = []
        for file in tree.files(FILE):
            folder = file.removesuffix(FILE)
            if folder and not folder.endswith("/"):
                continue
            reader = Reader(file, f"{prefix}/{folder}")
            reader.read(tree.text(file) or "")
            self._folders[folder] = reader.found
            notes += reader.notes
        root = self._folders.get("", Htaccess())
        super().__init__(tree, root.indexes or INDEXES)
        self.notes = notes

    def serve(self, request: Request) -> Served:
        """Return what comes for a path."""
        if decoded(request.path).rpartition("/")[2].startswith(".ht"):
            return Served(403)
        served = self._moved(request, REWRITES)
        return served._replace(headers=self._marked(served)) if served.file else served

    def _moved(self, request: Request, left: int) -> Served:
        for folder in self._above(request.path):
            for move in self._folders[folder].moves:
                if (served := self._by(move, folder, request, left)) is not None:
                    return served
        served = super().serve(request)
        if served.status == 404 and (page := self._missing_page(request.path)):
            return Served(404, page)
        return served

    def _by(self, move: Move, folder: str, request: Request, left: int) -> Served | None:
        """Return what a move makes of a request; None if it is not for it."""
        name = decoded(request.path)
        path = name.removeprefix(folder) if move.is_rewrite else f"{self._prefix}/{name}"
        found = move.pattern.fullmatch(path) if move.is_whole else move.pattern.search(path)
        if found is None:
            return None
        now = self._circumstances(name, request.query)
        holds, condition = hold(move.conditions, now)
        if not holds:
            return None
        target = expanded(filled(move, found, condition), now)
        if move.status >= 400:
            return Served(move.status)
        if move.status or not target.startswith("/"):
            return self._redirect(move, target, request.query) if target != "-" else None
        inside = decoded(target.partition("?")[0].removeprefix(self._prefix))
        if not left or inside == name:
            return None
        return self._moved(Request(encoded(inside)), left - 1)

    def _redirect(self, move: Move, target: str, query: str) -> Served:
        more = f"?{query}" if query and "?" not in target else ""
        origin = self._origin if target.startswith("/") else ""
        return Served(move.status or 302, location=origin + target.rstrip("?") + more)

    def _circumstances(self, name: str, query: str) -> Circumstances:
        scheme, _, host = self._origin.partition("://")
        host = "" if f"{self._origin}/" == NOWHERE else host
        is_file, is_folder = self._tree.has_file(name), self._tree.has_folder(name.rstrip("/"))
        return Circumstances(scheme, host, f"{self._prefix}/{name}", query, is_file, is_folder)

    def _above(self, path: str) -> list[str]:
        """Return the folders above a path that have a .htaccess; the nearest rewrites first."""
        name = decoded(path)
        return [folder for folder in sorted(self._folders, reverse=True) if name.startswith(folder)]

    def _missing_page(self, path: str) -> str | None:
        pages = (self._folders[folder].missing for folder in self._above(path))
        return next((page for page in pages if page and self._tree.has_file(page)), None)

    def _marked(self, served: Served) -> Headers:
        headers: Headers = ()
        name = served.file or ""
        for folder in reversed(self._above(f"/{name}")):
            for mark in self._folders[folder].marks:
                if mark.files is None or mark.files.search(name.rpartition("/")[2]):
                    headers = merged(headers, {mark.name: mark.value})
        return headers
