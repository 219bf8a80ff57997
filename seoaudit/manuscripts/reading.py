"""The manuscript in a document, where it holds one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seoaudit.errors import Phrase, SourceError
from seoaudit.manuscripts.manuscript import Manuscript

if TYPE_CHECKING:
    from seoaudit.document.document import Document


def read_manuscript(document: Document, text: str) -> Manuscript | None:
    """Return the manuscript in a document with this decoded text; None for an HTML page.

    Raises SourceError if its front matter cannot be read.
    """
    match document.markup:
        case "html":
            return None
        case "word":
            from seoaudit.manuscripts.word import WordManuscript

            return WordManuscript(text)
        case markup:
            from seoaudit.manuscripts.markdown.manuscript import MarkdownManuscript
            from seoaudit.manuscripts.markdown.values import BrokenFrontMatter

            try:
                return MarkdownManuscript(text, document.source, is_mdx=markup == "mdx")
            except BrokenFrontMatter as error:
                message = Phrase("line {line}: {problem}", line=error.line, problem=error.problem)
                raise SourceError(document.source, message) from error
