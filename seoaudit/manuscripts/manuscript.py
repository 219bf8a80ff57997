"""What an author wrote that is not HTML, and the page that it becomes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from seoaudit.manuscripts.source_map import Place

# Start and end of what is replaced, and the text that comes in its place.
Change = tuple[int, int, str]


class Manuscript(Protocol):
    """A text and the HTML that it becomes."""

    @property
    def text(self) -> str:
        """What the author wrote, as far as it has lines and columns."""
        ...

    @property
    def html(self) -> str:
        """The page that it becomes."""
        ...

    @property
    def article(self) -> str:
        """The CSS selector, in the HTML, of what the author wrote."""
        ...

    @property
    def keyphrases(self) -> Sequence[str]:
        """The keyphrases that the author names, the primary one first."""
        ...

    @property
    def synonyms(self) -> Sequence[str]:
        """The synonyms of the primary one."""
        ...

    @property
    def image(self) -> str | None:
        """The picture that the author names for the article."""
        ...

    def url(self, given: str | None, site: str | None) -> str | None:
        """The address that the page will have, by the one given or by that of its site."""
        ...

    def place(self, start: int, end: int) -> Place:
        """Where in the text html[start:end] comes from."""
        ...

    def pieces(self, start: int, end: int) -> Iterator[Place]:
        """html[start:end] cut where it does not run along with the text."""
        ...

    def edits(self, edits: Iterable[Change]) -> list[Change] | None:
        """Edits of the HTML as edits of the text; None where that cannot say them."""
        ...
