"""The paths of sources, in the form other programs expect."""

import os
from pathlib import Path, PurePath
from urllib.parse import quote

from seoaudit.document.source_name import is_file
from seoaudit.inert import inert

# Characters a URI may contain unescaped: https://www.rfc-editor.org/rfc/rfc3986#section-2
IN_ADDRESSES = "%/:?#[]@!$&'()*+,;=-._~"


def path(source: str, root: Path) -> str:
    """Return a file's path relative to `root`, with slashes; outside of it, the full path.

    Standard input and pages on the web keep their names. The result is inert.
    """
    return inert(_place(source, root).as_posix() if is_file(source) else source)


def uri(source: str, root: Path) -> str:
    """Return the same as a URI reference: relative for files below `root`, "file:" for others."""
    if not is_file(source):
        return quote(source, IN_ADDRESSES)
    place = _place(source, root)
    return place.as_uri() if place.is_absolute() else quote(os.fsencode(place.as_posix()))


def _place(source: str, root: Path) -> PurePath:
    place = Path(os.path.abspath(source))  # noqa: PTH100 - a link keeps its own name
    return place.relative_to(root) if place.is_relative_to(root) else place
