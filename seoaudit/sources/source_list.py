"""A list of sources in a file, one per line: `@urls.txt`."""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from seoaudit.document.document import Document, decode
from seoaudit.document.source_name import is_file
from seoaudit.errors import SourceError
from seoaudit.sources.files import file

if TYPE_CHECKING:
    from seoaudit.sources.archives.capture import Capture


def lines(name: str) -> Iterator["str | Capture | SourceError"]:
    """Yield the sources in the list `name`; file names are relative to the list.

    Empty lines and those that start with "#" are skipped. A line of an index of captures names a
    record of a web archive.
    """
    body = file.read_bytes(name)
    if isinstance(body, SourceError):
        yield SourceError(f"@{name}", "could not read the list: {message}", message=body.message)
        return
    stripped = [line.strip() for line in decode(Document(body)).text.splitlines()]
    sources = [line for line in stripped if line and not line.startswith("#")]
    if not sources:
        yield SourceError(f"@{name}", "the list is empty: put one file or URL on each line")
    folder = os.path.dirname(name)  # noqa: PTH120
    for source in sources:
        is_captured = source.endswith("}") and "{" in source
        yield _captured(name, folder, source) if is_captured else _beside(folder, source)


def _beside(folder: str, source: str) -> str:
    if not is_file(source):
        return source
    mark = "@" if source.startswith("@") else ""
    return mark + os.path.join(folder, source.removeprefix("@"))  # noqa: PTH118


def _captured(name: str, folder: str, line: str) -> "Capture | SourceError":
    from seoaudit.sources.archives.capture import NoCapture, read_capture

    try:
        return read_capture(line, folder)
    except NoCapture as error:
        reason = str(error)
        return SourceError(
            f"@{name}", "a line of it names no record of a web archive: {reason}", reason=reason
        )
