"""GitHub Pages: clean addresses beside those of the files, and no files that steer it.

Seen on its servers: https://github.com/slorber/trailing-slash-guide
404.html: https://docs.github.com/pages/getting-started-with-github-pages
"""

from seoaudit.sources.hosting.lookup import INDEX, decoded
from seoaudit.sources.hosting.plain import Plain
from seoaudit.sources.hosting.served import Request, Served
from seoaudit.sources.hosting.tree import Tree


class GitHubPages(Plain):
    """GitHub Pages: a plain server that also finds `a.html` under /a."""

    def __init__(self, tree: Tree) -> None:
        super().__init__(tree, (INDEX,))

    def serve(self, request: Request) -> Served:
        """Return what comes for a path."""
        name = decoded(request.path)
        page = f"{name}.html"
        if name and not self._tree.has_file(name) and self._tree.has_file(page):
            return Served(200, page)
        return super().serve(request)
