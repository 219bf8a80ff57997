"""From sources to the single pages they name, in order."""

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from seoaudit.document.address import url_problem
from seoaudit.document.source_name import is_archive, is_stdin, is_url
from seoaudit.errors import SourceError
from seoaudit.inert import without_credentials
from seoaudit.named_tuple import NamedTuple
from seoaudit.sources import source_list
from seoaudit.sources.exclusion.exclusion import Exclusion, LeftOut
from seoaudit.sources.files import folder

if TYPE_CHECKING:
    from seoaudit.sources.archives.capture import Capture

# What is left out if the user asks for nothing.
NONE_ASKED = Exclusion()


class Target(NamedTuple):
    """One page to read, or an archive with many.

    `name` is a path, a URL, or for standard input "-" or the path that stands for it; `folder` is
    the source it was found in. `address` is the URL to fetch, with the user name and password that
    its name leaves out. `exclude` are the patterns of pages that an archive holds and nobody wants;
    `capture` is where in an archive the one page is.
    """

    kind: Literal["file", "url", "stdin", "archive", "capture"]
    name: str
    folder: str = ""
    address: str = ""
    exclude: tuple[str, ...] = ()
    capture: "Capture | None" = None


class Found(NamedTuple):
    """What sources name: single pages, each once and in order, and what folders left out."""

    targets: tuple[Target | SourceError, ...]
    left_out: tuple[LeftOut, ...] = ()


def find(
    sources: Sequence[str], exclusion: Exclusion = NONE_ASKED, *, stdin_filename: str | None = None
) -> Found:
    """Return the pages of all sources.

    `stdin_filename` is the path that standard input is shown and judged by.
    """
    found = list(expand(sources, exclusion, stdin_filename=stdin_filename))
    return Found(
        tuple(each for each in found if not isinstance(each, LeftOut)),
        tuple(each for each in found if isinstance(each, LeftOut)),
    )


def expand(
    sources: Iterable[str], exclusion: Exclusion = NONE_ASKED, *, stdin_filename: str | None = None
) -> Iterator[Target | SourceError | LeftOut]:
    """Yield the same one by one, with what folders leave out among them."""
    finder = _Finder(exclusion, stdin_filename)
    return (each for source in sources for each in finder.expand(source))


class _Finder:
    """Expands sources, and yields no page twice."""

    def __init__(self, exclusion: Exclusion, stdin_filename: str | None) -> None:
        self._exclusion = exclusion
        self._stdin_filename = stdin_filename
        self._seen: set[str] = set()

    def expand(self, source: str) -> Iterator[Target | SourceError | LeftOut]:
        """Yield the pages of one source."""
        if is_stdin(source):
            yield from self._once(Target("stdin", self._stdin_filename or source), source)
        elif source.startswith("@"):
            yield from self._listed(source)
        elif is_url(source):
            problem = url_problem(source)
            target = Target("url", without_credentials(source), address=source)
            yield from [SourceError(source, problem)] if problem else self._once(target, source)
        elif not source.strip():
            yield SourceError(source or '""', "empty source: name a file, folder or URL")
        else:
            yield from self._files(source)

    def _files(self, source: str) -> Iterator[Target | SourceError | LeftOut]:
        inside = source if _is_folder(source) else ""
        for name in self._names(source):
            if not isinstance(name, str):
                yield name
            elif is_archive(name):
                exclude = tuple(pattern for _, pattern in self._exclusion.patterns)
                yield from self._once(Target("archive", name, exclude=exclude), _place(name))
            else:
                yield from self._once(Target("file", name, inside), _place(name))

    def _listed(self, source: str) -> Iterator[Target | SourceError | LeftOut]:
        name = source.removeprefix("@")
        if (key := "@" + _place(name)) in self._seen:
            return
        self._seen.add(key)
        for line in source_list.lines(name):
            if isinstance(line, SourceError):
                yield line
            elif isinstance(line, str):
                yield from self.expand(line)
            else:
                target = Target("capture", line.name, capture=line)
                yield from self._once(target, f"{line.file}#{line.offset}")

    def _names(self, source: str) -> Iterator[folder.Found]:
        if _is_folder(source):
            return folder.pages(source, self._exclusion)
        if not os.path.lexists(source) and folder.is_pattern(source):
            return folder.matches(source, self._exclusion)
        return iter([source])

    def _once(self, target: Target, key: str) -> Iterator[Target]:
        if key not in self._seen:
            self._seen.add(key)
            yield target


def _is_folder(source: str) -> bool:
    try:
        return Path(source).is_dir()
    except OSError:  # a name longer than the system allows; reading it says so
        return False


def _place(name: str) -> str:
    return os.path.normcase(os.path.abspath(name))  # noqa: PTH100
