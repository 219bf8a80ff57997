"""A server without habits of its own, as nginx and others are from the start.

A file is found under its name alone, a folder by its index; a folder without "/" is a redirect:
https://nginx.org/en/docs/http/ngx_http_index_module.html
https://httpd.apache.org/docs/2.4/mod/mod_dir.html
"""

from collections.abc import Sequence

from seoaudit.sources.hosting.lookup import INDEX, PERMANENT, decoded, encoded, missing, moved
from seoaudit.sources.hosting.served import Request, Served
from seoaudit.sources.hosting.tree import Tree

INDEXES = (INDEX, "index.htm")


class Plain:
    """nginx, or any other plain server; a folder without index counts as not there."""

    def __init__(self, tree: Tree, indexes: Sequence[str] = INDEXES) -> None:
        self.notes: list[str] = []
        self.indexes = indexes
        self._tree = tree

    def serve(self, request: Request) -> Served:
        """Return what comes for a path."""
        name = decoded(request.path)
        if name and not name.endswith("/"):
            if self._tree.has_file(name):
                return Served(200, name)
            if self._tree.has_folder(name):
                return moved(request, f"{request.path}/", PERMANENT)
            return missing(self._tree)
        index = self._index(name)
        return Served(200, index) if index else missing(self._tree)

    def address(self, file: str) -> str:
        """Return the path that a page's file is found under."""
        folder, slash, name = file.rpartition("/")
        is_index = name in self.indexes and self._index(folder + slash) == file
        return encoded(folder + slash if is_index else file)

    def _index(self, folder: str) -> str | None:
        names = (folder + index for index in self.indexes)
        return next((name for name in names if self._tree.has_file(name)), None)
