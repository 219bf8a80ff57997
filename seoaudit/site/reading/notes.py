"""What site rules note on a page while it is read."""

import json
from collections.abc import Iterable
from typing import Any, Protocol

from seoaudit.engine.time_limit import OutOfTimeError
from seoaudit.page.page import Page
from seoaudit.rule.site.site_rule import MOST_OF_A_NOTE, SiteRule
from seoaudit.site.reading.extent import Extent, takes_notes

# Notes as JSON, and errors, each with the id of its rule.
Noted = tuple[tuple[str, str], ...]
Crashes = tuple[tuple[str, str], ...]


class Noting(Protocol):
    """Whoever has rules that note something on a page, and use its text."""

    @property
    def extent(self) -> Extent:
        """How much of a page they read."""

    def notes_on(self, page: Page, /) -> tuple[Noted, Crashes]:
        """Return what the rules note, and the errors of those that fail."""


def notes_on(page: Page, rules: Iterable[SiteRule[Any]]) -> tuple[Noted, Crashes]:
    """Return what these rules note on a page, and the errors of those that fail, by their ids."""
    noted, crashes = [], []
    for rule in rules:
        if not takes_notes(rule):
            continue
        try:
            if (note := rule.note(page)) is not None:
                noted.append((rule.id, _written(note)))
        except OutOfTimeError as error:
            error.rule = rule.id
            raise
        except Exception as error:  # noqa: BLE001 - nobody's rule may take the page with it
            crashes.append((rule.id, f"{type(error).__name__}: {error}"))
    return tuple(noted), tuple(crashes)


def _written(note: object) -> str:
    written = json.dumps(note, ensure_ascii=False)
    if len(written) > MOST_OF_A_NOTE:
        raise ValueError(f"a note of {len(written)} characters: {MOST_OF_A_NOTE} are kept")
    return written
