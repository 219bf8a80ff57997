"""What a host does with a path, and what it is asked through."""

from collections.abc import Mapping
from typing import Protocol

from seoaudit.named_tuple import NamedTuple

Headers = tuple[tuple[str, str], ...]


class Request(NamedTuple):
    """A path from the root of the folder, percent-encoded and without base; a query, or ""."""

    path: str
    query: str = ""


class Served(NamedTuple):
    """What comes: a status, the file whose content it is, and where a redirect leads.

    `location` is a path from the root of the folder, or the address of another host.
    """

    status: int
    file: str | None = None
    location: str | None = None
    headers: Headers = ()


class Host(Protocol):
    """The habits of one host, for one folder. `notes` say what of its files was not understood."""

    notes: list[str]

    def serve(self, request: Request) -> Served:
        """Return what comes for a path."""
        ...

    def address(self, file: str) -> str:
        """Return the path that a page's file is found under, from the root of the folder."""
        ...


def merged(headers: Headers, more: Mapping[str, str]) -> Headers:
    """Return headers with more of them, which replace those of the same name."""
    kept = tuple((name, value) for name, value in headers if name.lower() not in _lower(more))
    return (*kept, *more.items())


def _lower(names: Mapping[str, str]) -> set[str]:
    return {name.lower() for name in names}
