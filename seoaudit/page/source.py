"""A document as it is read: its text, its elements and their positions."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Self

from seoaudit.document.document import Document, decode
from seoaudit.errors import SourceError
from seoaudit.page.tree.position import Lines, Located, Span
from seoaudit.page.tree.source_tokens import Comment
from seoaudit.page.tree.tree import Tree

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

    from seoaudit.document.document import Decoded
    from seoaudit.manuscripts.manuscript import Manuscript
    from seoaudit.page.template_code import TemplateCode

# What front matter begins with, also that of an HTML file.
FENCES = ("---", "+++")

# What shows that braces in the text are those of Vue or AngularJS.
SCRIPTED = (
    "<script setup", " v-if=", " v-for=", " v-bind:", " v-model=", " v-html=", " v-text=",
    " ng-app", " ng-controller=", " ng-model=", " ng-repeat=",
)  # fmt: skip
# How all of them begin: to search for these takes a fifth of the time.
_BEGIN_SCRIPTED = ("<script setup", " v-", " ng-")

# The first word of a comment that ignores findings.
IGNORE_MARK = "seoaudit-ignore"


class PageSource:
    """One document from its bytes to its elements; each step is taken when first needed."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def decoded(self) -> Decoded:
        """The text of the document and how it was decoded."""
        return decode(self.document)

    @cached_property
    def manuscript(self) -> Manuscript | None:
        """The manuscript that the author wrote if it is not HTML, else None.

        Raises SourceError if its front matter cannot be read.
        """
        if self.document.markup == "html" and not self.decoded.text.startswith(FENCES):
            return None
        from seoaudit.manuscripts.reading import read_manuscript

        return read_manuscript(self.document, self.decoded.text)

    @property
    def written(self) -> str:
        """What the author wrote: the decoded text of the document, or that of a Word document."""
        return self.manuscript.text if self.manuscript else self.decoded.text

    @cached_property
    def source(self) -> str:
        """The HTML that is audited; positions of facts and of rules' findings are offsets in it.

        For a Markdown file or Word document it is generated: see `place`.
        """
        return self.manuscript.html if self.manuscript else self.written

    @cached_property
    def template_code(self) -> TemplateCode:
        """The template code in `written`; a finished page has none."""
        from seoaudit.page.template_code import TemplateCode

        return TemplateCode(self.written)

    @cached_property
    def lines(self) -> Lines:
        """The lines and columns of `written`."""
        return Lines(self.written) if self.manuscript else self.tree.lines

    def place(self, start: int, end: int) -> Span:
        """Return the position of source[start:end] in `written`."""
        if self.manuscript:
            start, end = self.manuscript.place(start, end)
        start = max(0, min(start, len(self.written)))
        return Span(start, max(start, min(end, len(self.written))))

    def line(self, place: Located) -> int:
        """Return the line in `written` of a place in `source`."""
        return self.lines.at(self.place(place.start, place.end).start)[0]

    @cached_property
    def rendered(self) -> Self | None:
        """The page as its scripts leave it, with facts of its own; None if no browser ran them.

        Places in it are none in `source`.
        """
        rendering = self.document.rendering
        if rendering is None or rendering.html is None or self.manuscript is not None:
            return None
        other = copy(self)
        known = [name for name in vars(self) if isinstance(_attribute(self, name), cached_property)]
        for name in known:
            delattr(other, name)
        other.document = replace(self.document, body=rendering.html, rendering=None)
        return other

    @property
    def lacks_template(self) -> bool:
        """Whether the article is not yet wrapped in the template of its site.

        If so, what templates add, such as metas for previews, cannot be judged.
        """
        return self.document.lacks_template or self.manuscript is not None

    def __repr__(self) -> str:
        return f"<Page {self.document.source}>"

    @cached_property
    def is_filled_by_script(self) -> bool:
        """Whether a script of Vue or AngularJS fills the braces in the text."""
        written = self.written
        may_be = any(sign in written for sign in _BEGIN_SCRIPTED)
        return may_be and any(sign in written for sign in SCRIPTED)

    @property
    def is_whole(self) -> bool:
        """Whether all ids of the article are in the source: none is computed, none included."""
        if self.template_code.computes_ids:
            return False
        if self.manuscript is not None:
            return self.manuscript.is_whole
        return not self.template_code.may_include

    @cached_property
    def tree(self) -> Tree:
        """The elements, as a browser with scripting builds them.

        Raises SourceError if there are more than the source has characters.
        """
        tree = Tree(self.source)
        if tree.is_too_big:
            raise SourceError(
                self.document.source,
                "browsers repeat tags that are never closed so often that too many elements arise: "
                "close each <b>, <font> and the like",
            )
        return tree

    @cached_property
    def ignore_comments(self) -> Sequence[Comment]:
        """The comments that may ignore findings."""
        return self.tree.comments(IGNORE_MARK)

    @cached_property
    def soup(self) -> BeautifulSoup:
        """The page as a BeautifulSoup over lxml for other packages; slow, without columns."""
        from bs4 import BeautifulSoup

        return BeautifulSoup(self.source, "lxml")


def _attribute(page: PageSource, name: str) -> object:
    return getattr(type(page), name, None)
