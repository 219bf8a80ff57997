"""From sources to the single pages they name, in order."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from seoaudit.document.address import url_problem
from seoaudit.document.source_name import is_stdin, is_url
from seoaudit.errors import SourceError
from seoaudit.sources import source_list
from seoaudit.sources.files import file


class Target(NamedTuple):
    """One page to read: `name` is a path, a URL or "-"; `folder` is the source it was found in."""

    kind: Literal["file", "url", "stdin"]
    name: str
    folder: str = ""


def targets(sources: Sequence[str]) -> Iterator[Target | SourceError]:
    """Yield the pages of all sources, without duplicates."""
    seen: set[str] = set()
    for source in sources:
        yield from _expand(source, seen)


def _expand(source: str, seen: set[str]) -> Iterator[Target | SourceError]:
    if is_stdin(source):
        yield from _once(Target("stdin", source), source, seen)
    elif source.startswith("@"):
        yield from _listed(source, seen)
    elif is_url(source):
        problem = url_problem(source)
        target = Target("url", source)
        yield from [SourceError(source, problem)] if problem else _once(target, source, seen)
    elif not source.strip():
        yield SourceError(source or '""', "empty source: name a file, folder or URL")
    else:
        folder = source if _is_folder(source) else ""
        for name in _names(source):
            if isinstance(name, SourceError):
                yield name
            else:
                yield from _once(Target("file", name, folder), _place(name), seen)


def _listed(source: str, seen: set[str]) -> Iterator[Target | SourceError]:
    name = source.removeprefix("@")
    if (key := "@" + _place(name)) in seen:
        return
    seen.add(key)
    for line in source_list.lines(name):
        yield from [line] if isinstance(line, SourceError) else _expand(line, seen)


def _names(source: str) -> Iterator[str | SourceError]:
    if _is_folder(source):
        return file.pages(source)
    if not os.path.lexists(source) and file.is_pattern(source):
        return file.matches(source)
    return iter([source])


def _is_folder(source: str) -> bool:
    try:
        return Path(source).is_dir()
    except OSError:  # a name longer than the system allows; reading it says so
        return False


def _once(target: Target, key: str, seen: set[str]) -> Iterator[Target]:
    if key not in seen:
        seen.add(key)
        yield target


def _place(name: str) -> str:
    return os.path.normcase(os.path.abspath(name))  # noqa: PTH100
