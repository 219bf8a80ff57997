"""The manuscript in a document, where it holds one."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from seoaudit.errors import Phrase, SourceError
from seoaudit.manuscripts.manuscript import Manuscript

if TYPE_CHECKING:
    from seoaudit.document.document import Document
    from seoaudit.manuscripts.markdown.manuscript import MarkdownManuscript

    T = TypeVar("T", bound=MarkdownManuscript)


def read_manuscript(document: Document, text: str) -> Manuscript | None:
    """Return the manuscript in a document with this decoded text; None for a finished HTML page.

    Raises SourceError if its front matter cannot be read.
    """
    match document.markup:
        case "html":
            from seoaudit.manuscripts.fronted_html import FrontedHtml

            page = _read(FrontedHtml, document, text, is_mdx=False)
            return page if page.front else None
        case "word":
            from seoaudit.manuscripts.word import WordManuscript

            return WordManuscript(text)
        case markup:
            from seoaudit.manuscripts.markdown.manuscript import MarkdownManuscript

            return _read(MarkdownManuscript, document, text, is_mdx=markup == "mdx")


def _read(kind: type[T], document: Document, text: str, *, is_mdx: bool) -> T:
    from seoaudit.manuscripts.markdown.values import BrokenFrontMatter

    try:
        return kind(text, document.source, is_mdx=is_mdx)
    except BrokenFrontMatter as error:
        message = Phrase("line {line}: {problem}", line=error.line, problem=error.problem)
        raise SourceError(document.source, message) from error
