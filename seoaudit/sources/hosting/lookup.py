"""How static hosts find the file for a path: by name, with .html, as the index of a folder."""

from urllib.parse import quote, unquote

from seoaudit.sources.hosting.served import Request, Served
from seoaudit.sources.hosting.tree import Tree

INDEX = "index.html"
MISSING = "404.html"
PERMANENT, PERMANENT_SAME_METHOD = 301, 308


def decoded(path: str) -> str:
    """Return a path as the name of a file: decoded, without the slash it begins with."""
    return (unquote(path) if "%" in path else path).removeprefix("/")


def encoded(file: str) -> str:
    """Return the path of a file as browsers ask for it."""
    return "/" + quote(file, safe="/:@!$&'()*+,;=-._~")


def moved(request: Request, path: str, status: int) -> Served:
    """Return a redirect to another path, with the query that was asked with."""
    query = f"?{request.query}" if request.query else ""
    return Served(status, location=path + query)


def missing(tree: Tree) -> Served:
    """Return the page of the site for what is not there, if it has one."""
    return Served(404, MISSING if tree.has_file(MISSING) else None)
