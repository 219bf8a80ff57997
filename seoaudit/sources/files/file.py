"""One page on disk."""

import os
import stat
from difflib import get_close_matches
from functools import partial
from pathlib import Path

from seoaudit.document.document import Document, ImageSize
from seoaudit.document.markup import markup_of
from seoaudit.errors import Phrase, SourceError, system_reason
from seoaudit.sources.content.kinds import MAX_BYTES, refusal, too_big
from seoaudit.sources.files import word

# Names of what a process has open already.
HANDED_OVER = ("/dev/fd/", "/dev/stdin", "/proc/self/fd/")


def read(name: str, folder: str = "") -> Document | SourceError:
    """Return a file as a page; `folder` is the source it was found in, if any."""
    body = read_bytes(name)
    return body if isinstance(body, SourceError) else page(name, body, folder)


def page(name: str, body: bytes, folder: str = "") -> Document | SourceError:
    """Return the content of a file, current or earlier, as a page."""
    if word.is_word(name) and body:
        return word.read(name, body)
    problem = refusal(body, name)
    if problem:
        return SourceError(name, problem)
    sizes = partial(_image_size, name, folder)
    return Document(body, source=name, image_sizes=sizes, markup=markup_of(name, body))


def _image_size(page: str, folder: str, address: str) -> ImageSize | None:
    from seoaudit.sources.files.image_size import size_beside

    return size_beside(page, folder, address)


def read_bytes(name: str) -> bytes | SourceError:
    """Return the content of a file, up to the size limit; only a regular one is opened."""
    try:
        if problem := _kind_problem(name):
            return SourceError(name, problem)
        with Path(name).open("rb") as file:
            body = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        return SourceError(name, problem_of(name, error))
    return SourceError(name, too_big(MAX_BYTES)) if len(body) > MAX_BYTES else body


def _kind_problem(name: str) -> Phrase | None:
    """Return why this is nothing to read: a pipe may never begin, a device never end.

    What the shell hands over by a name, as for `<(command)`, is read.
    """
    mode = os.stat(name).st_mode  # noqa: PTH116 - "-" and "" are names too
    if stat.S_ISREG(mode) or stat.S_ISDIR(mode) or name.startswith(HANDED_OVER):
        return None
    kind = Phrase("a pipe" if stat.S_ISFIFO(mode) else "a device")
    return Phrase("is {kind}, not a file: pipe a page to standard input, as -", kind=kind)


def problem_of(name: str, error: Exception) -> str:
    """Return why a file or folder cannot be read, in plain words."""
    path = Path(name)
    if isinstance(error, FileNotFoundError):
        return _missing(path)
    if isinstance(error, PermissionError):
        return Phrase("permission denied: change its permissions, or run as another user")
    if isinstance(error, OSError) and error.strerror:
        return Phrase("could not be read ({reason})", reason=system_reason(error))
    return Phrase("not a valid file name on this system")


def _missing(path: Path) -> str:
    if path.is_symlink():
        return Phrase("broken link to {place}: fix the link", place=path.readlink())
    folder = path.parent
    if not folder.is_dir():
        return Phrase("folder {folder} not found: check the path", folder=folder)
    near = _nearest(path)
    web = path.name.startswith("www.") and Phrase(
        " For a page on the web, use https://{path}", path=path
    )
    looked = Phrase(" Looked in {folder}", folder=folder.absolute())
    return Phrase("file not found.{hint}", hint=near or web or looked)


def _nearest(path: Path) -> str:
    """Return a hint at the neighbour with the nearest name; endings, often shared, tell little."""
    try:
        names = sorted(os.listdir(path.parent))  # noqa: PTH208
    except OSError:
        return ""
    near = get_close_matches(path.stem, {Path(name).stem for name in names}, n=1)
    same = [name for name in names if near and Path(name).stem == near[0]]
    same.sort(key=lambda name: not name.endswith(path.suffix))
    return Phrase(" Did you mean {name}?", name=same[0]) if same else ""
