"""Files beside a page that its scripts ask for, as the site would serve them."""

import mimetypes
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

from seoaudit.document.answer import Answer
from seoaudit.sources.files.file import read_bytes
from seoaudit.sources.files.site_root import beside, in_site

# Where a page on disk stands for the browser if nobody says where it will: a name that no site has
# (https://www.rfc-editor.org/rfc/rfc6761#section-6.4).
NOWHERE = "https://seoaudit.invalid"

# Some systems do not know them, and a module is run only if it is called one.
TYPES = {".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css"}
OTHER = "application/octet-stream"

# What stands for a server: the answer to an address, None if it is not one of its own.
Supply = Callable[[str], Answer | None]


def nothing(_: str) -> Answer | None:
    """Supply nothing: everything is asked for on the web."""
    return None


def files_beside(name: str, url: str) -> Supply:
    """Return what supplies the files around the page `name`, which stands at `url`."""
    here = urlsplit(url)

    def supply(address: str) -> Answer | None:
        there = urlsplit(address)
        if there[:2] != here[:2]:
            return None
        file = next(iter(in_site(name, "", unquote(there.path))), None) or _below(
            name, here.path, there.path
        )
        body = read_bytes(str(file)) if file else None
        if not isinstance(body, bytes):
            return Answer(address, 404) if url.startswith(NOWHERE) else None
        return Answer(address, 200, (("Content-Type", _type(file)),), body)

    return supply


def _below(name: str, here: str, there: str) -> Path | None:
    """Return the file for a path that begins with the folder of the page's own path."""
    folder = here.rpartition("/")[0] + "/"
    if not there.startswith(folder):
        return None
    return next(iter(beside(name, "", unquote(there.removeprefix(folder)))), None)


def _type(file: Path | None) -> str:
    suffix = file.suffix.lower() if file else ""
    return TYPES.get(suffix) or mimetypes.guess_type(f"a{suffix}")[0] or OTHER
