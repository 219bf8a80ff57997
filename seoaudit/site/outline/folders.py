"""The folders of a site: how many pages each has, their mean score, and what links pass on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from seoaudit.site.outline.addresses import AddressRow

# How deep folders are told apart.
LEVELS = 2


@dataclass(slots=True)
class Folder:
    """A folder with the pages below it; `path` ends with a slash, "" is the whole site.

    `inside` are its folders by path, only as deep as they are told apart.
    """

    path: str
    pages: int = 0
    scored: int = 0
    scores: float = 0.0
    link_scores: float = 0.0
    inside: dict[str, Folder] = field(default_factory=dict)

    @property
    def score(self) -> float | None:
        """The mean score of its pages; None if none was audited."""
        return self.scores / self.scored if self.scored else None

    @property
    def link_score(self) -> float:
        """What links pass on to a page of it in the mean."""
        return self.link_scores / self.pages if self.pages else 0.0

    def add(self, row: AddressRow) -> None:
        """Count a page."""
        self.pages += 1
        self.link_scores += row.link_score
        if row.score is not None:
            self.scored += 1
            self.scores += row.score


def folders(rows: Iterable[AddressRow]) -> Folder:
    """Return the pages that were read as a tree of folders; pages of other hosts are by host."""
    whole = Folder("")
    hosts: dict[str, Folder] = {}
    for row in rows:
        if row.is_page:
            parts = urlsplit(row.url)
            place = hosts.setdefault(f"{parts.scheme}://{parts.netloc}", Folder(""))
            _add(place, row, parts.path)
            whole.add(row)
    if len(hosts) == 1:
        whole.inside = next(iter(hosts.values())).inside
    else:
        for host, place in hosts.items():
            place.path = f"{host}/"
            whole.inside[place.path] = place
    return whole


def _add(place: Folder, row: AddressRow, path: str) -> None:
    place.add(row)
    at, prefix = place, "/"
    names = path.split("/")[1:-1][:LEVELS]
    for name in names:
        prefix += f"{name}/"
        at = at.inside.setdefault(prefix, Folder(prefix))
        at.add(row)
