"""How the pages of a site changed since an earlier run, as its store has it."""

from __future__ import annotations

from collections.abc import Iterator

from seoaudit.rule.site.earlier import EarlierRun, PageChange, PageState
from seoaudit.rule.site.facts import (
    Standing,
)
from seoaudit.site.view.support import StoredSupport

_COLUMNS = "url standing status title canonical words kind score links".split()
_DIFFERENT = " OR ".join(f"past.{name} IS NOT now.{name}" for name in _COLUMNS[1:])
_CHANGES = (
    f"SELECT {', '.join(f'past.{name}' for name in _COLUMNS)}, "
    f"{', '.join(f'now.{name}' for name in _COLUMNS)} "
    f"FROM before.page past JOIN now.page now USING (id) WHERE {_DIFFERENT} ORDER BY now.url"
)


class StoredChanges(StoredSupport):
    """Changes: a part of what `seoaudit.rule.site.whole_site` promises.

    The tables of both runs are attached to the store: see `seoaudit.site.history`.
    """

    before: EarlierRun | None = None

    def changes(self) -> Iterator[PageChange]:
        """Yield the pages that both runs asked for, and that are not as they were."""
        if self.before is None:
            return
        half = len(_COLUMNS)
        for row in self._rows(_CHANGES):
            yield PageChange(_state(row[:half]), _state(row[half:]))


def _state(row: tuple[str, ...]) -> PageState:
    return PageState._make(row)._replace(standing=Standing(row[1]))
