"""What an author wrote where that is no HTML, and the page that is made of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from seoaudit.errors import SourceError

if TYPE_CHECKING:
    from seoaudit.document.document import Document

Place = tuple[int, int]
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


def read_manuscript(document: Document, text: str) -> Manuscript | None:
    """The manuscript in a document whose decoded text this is; None for a page of HTML.

    SourceError where its front matter cannot be read.
    """
    match document.markup:
        case "html":
            return None
        case "word":
            from seoaudit.manuscripts.word import WordManuscript

            return WordManuscript(text)
        case markup:
            from seoaudit.manuscripts.markdown.manuscript import (
                BrokenFrontMatter,
                MarkdownManuscript,
            )

            try:
                return MarkdownManuscript(text, document.source, is_mdx=markup == "mdx")
            except BrokenFrontMatter as error:
                message = f"line {error.line}: {error.problem}"
                raise SourceError(document.source, message) from error
