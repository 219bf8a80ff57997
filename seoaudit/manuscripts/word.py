"""A Word document as its author sees it: one paragraph, heading or list item per line.

It comes as HTML; the lines are those of its text, since the file itself has none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html.parser import HTMLParser

from seoaudit.manuscripts.source_map import Kind, Place, Writer

BLOCKS = frozenset("h1 h2 h3 h4 h5 h6 p li".split())
ARTICLE = "article"


class WordManuscript:
    """A `Manuscript`: the text of one Word document, line by line, and its HTML."""

    article = ARTICLE
    keyphrases: Sequence[str] = ()
    synonyms: Sequence[str] = ()
    image: str | None = None
    is_whole = True
    bodies: Sequence[Place] = ()

    def __init__(self, html: str) -> None:
        reader = _Reader()
        reader.feed(html)
        reader.close()
        self.text = "".join(reader.text)
        self.html = reader.writer.html
        self._map = reader.writer.map

    @property
    def layouts(self) -> tuple[()]:
        """No templates: Word knows none of a site."""
        return ()

    def gives(self, variable: str) -> bool:  # noqa: ARG002
        """Return False: it has no variables."""
        return False

    def url(self, given: str | None, site: str | None) -> str | None:  # noqa: ARG002
        """Return the given URL: a document's name does not tell where it will be published."""
        return given

    def place(self, start: int, end: int) -> Place:
        """Return the position in the text of html[start:end]."""
        return self._map.place(start, end)

    def pieces(self, start: int, end: int) -> Iterator[Place]:
        """Split html[start:end] where it is not contiguous in the text."""
        return self._map.cut(start, end)

    def edits(self, edits: Iterable[tuple[int, int, str]]) -> None:  # noqa: ARG002
        """Return None: Word documents are edited in Word."""
        return


class _Reader(HTMLParser):
    """Copies the HTML, and writes its text beside it, one line per block."""

    def __init__(self) -> None:
        super().__init__()
        self.writer = Writer()
        self.text: list[str] = []
        self._length = 0
        self._in_article = False
        self._line_has_text = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._in_article = self._in_article or tag == ARTICLE
        if self._in_article and tag in BLOCKS and self._line_has_text:
            self._say("\n")
            self._line_has_text = False
        self._made(self.get_starttag_text() or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._made(self.get_starttag_text() or "")
        if tag == "br" and self._in_article:
            self._say(" ")

    def handle_endtag(self, tag: str) -> None:
        self._in_article = self._in_article and tag != ARTICLE
        self._made(f"</{tag}>")

    def handle_decl(self, decl: str) -> None:
        self._made(f"<!{decl}>")

    def handle_data(self, data: str) -> None:
        if not self._in_article or not data.strip("\n"):
            self.writer.made_text(data, (self._length, self._length))
            return
        start = self._length
        self._say(data.replace("\n", " "))
        self.writer.text(data.replace("\n", " "), start, Kind.PROSE)
        self._line_has_text = True

    def _made(self, html: str) -> None:
        self.writer.made(html, (self._length, self._length))

    def _say(self, text: str) -> None:
        self.text.append(text)
        self._length += len(text)
