"""Where a source lies, as other programs want to read it."""

import os
from pathlib import Path, PurePath
from urllib.parse import quote

from seoaudit.document.source_name import is_file

# What an address may hold as it is: https://www.rfc-editor.org/rfc/rfc3986#section-2
IN_ADDRESSES = "%/:?#[]@!$&'()*+,;=-._~"


def path(source: str, root: Path) -> str:
    """A file as it is called from the folder `root`, with slashes; by its whole path outside of it.

    Standard input and pages on the web keep their names.
    """
    return _place(source, root).as_posix() if is_file(source) else source


def uri(source: str, root: Path) -> str:
    """The same as a URI reference: relative for a file below `root`, "file:" for another one."""
    if not is_file(source):
        return quote(source, IN_ADDRESSES)
    place = _place(source, root)
    return place.as_uri() if place.is_absolute() else quote(os.fsencode(place.as_posix()))


def _place(source: str, root: Path) -> PurePath:
    place = Path(os.path.abspath(source))  # noqa: PTH100 - a link keeps its own name
    return place.relative_to(root) if place.is_relative_to(root) else place
