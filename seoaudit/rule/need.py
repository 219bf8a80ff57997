"""What a page may come without, and some rules cannot judge it without."""

import enum
from collections.abc import Iterable

from seoaudit.page.page import Page


class Need(enum.StrEnum):
    """A fact that only the author of a page can name: its keyphrase, or its URL."""

    KEYPHRASE = "keyphrase"
    URL = "url"


def lacking(page: Page, needs: Iterable[Need]) -> tuple[Need, ...]:
    """Return those that the page lacks; a keyphrase that was inferred is none that it lacks."""
    return tuple(need for need in needs if not _has(page, need))


def _has(page: Page, need: Need) -> bool:
    return (page.keyphrase if need is Need.KEYPHRASE else page.url) is not None
