"""What an author wrote that is not HTML, and the page that it becomes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from seoaudit.manuscripts.source_map import Place

# Start and end of the replaced text, and its replacement.
Change = tuple[int, int, str]


class Manuscript(Protocol):
    """A text and the HTML made from it."""

    @property
    def text(self) -> str:
        """What the author wrote, if it has lines and columns."""
        ...

    @property
    def html(self) -> str:
        """The page made from it."""
        ...

    @property
    def article(self) -> str:
        """The CSS selector, in the HTML, of the author's content."""
        ...

    # Start and end in the text of what calls of components and shortcodes hold.
    bodies: Sequence[Place]
    # Whether the page has no other text, such as that of an include, than what is here.
    is_whole: bool

    @property
    def keyphrases(self) -> Sequence[str]:
        """The keyphrases the author set, the primary one first."""
        ...

    @property
    def synonyms(self) -> Sequence[str]:
        """The synonyms of the primary one."""
        ...

    @property
    def layouts(self) -> Sequence[str]:
        """The names of the templates that the author chose for the page."""
        ...

    def gives(self, variable: str) -> bool:
        """Whether it says what a variable of its text is: generators put fields there by name."""
        ...

    @property
    def image(self) -> str | None:
        """The image the author set for the article."""
        ...

    def url(self, given: str | None, site: str | None) -> str | None:
        """Return the URL the page will have, from the given one or that of its site."""
        ...

    def place(self, start: int, end: int) -> Place:
        """Return the position in the text of html[start:end]."""
        ...

    def pieces(self, start: int, end: int) -> Iterator[Place]:
        """Split html[start:end] where it is not contiguous in the text."""
        ...

    def edits(self, edits: Iterable[Change]) -> list[Change] | None:
        """Convert edits of the HTML to edits of the text; None if it cannot express them."""
        ...
