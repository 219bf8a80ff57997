"""Markdown as a generator turns it into a page, with the place of everything in the author's text.

The facts of a page are those of its HTML, and no rule knows of Markdown. This package makes the
HTML, says where each character of it comes from, and turns edits of it into edits of the Markdown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from seoaudit.manuscripts.manuscript import Change
from seoaudit.manuscripts.markdown import fields
from seoaudit.manuscripts.markdown.address import address, is_root, language_of
from seoaudit.manuscripts.markdown.blocks import Blocks, first_heading, has_h1, line_starts
from seoaudit.manuscripts.markdown.edits import Translator
from seoaudit.manuscripts.markdown.front_matter import find_front_matter
from seoaudit.manuscripts.markdown.head import HeadWriter
from seoaudit.manuscripts.markdown.mdx import program_spans
from seoaudit.manuscripts.markdown.parser import parse
from seoaudit.manuscripts.markdown.template_tags import blank
from seoaudit.manuscripts.source_map import Place, Writer

# The element of what the author wrote, in the HTML.
ARTICLE = "article"


class MarkdownManuscript:
    """A `Manuscript`: one Markdown file, read.

    `source` is its name, which may tell address and language.
    BrokenFrontMatter where its front matter cannot be read.
    """

    # The selector of the article.
    article = ARTICLE

    def __init__(self, text: str, source: str, *, is_mdx: bool = False) -> None:
        self.text = text
        self.source = source
        self.front = find_front_matter(text)
        writer = Writer()
        self._write(writer, is_mdx=is_mdx)
        self.html = writer.html
        self.map = writer.map

    def _write(self, writer: Writer, *, is_mdx: bool) -> None:
        start = self.front.place[1] if self.front else 0
        blanked = blank(self.text, start, program_spans(self.text, start) if is_mdx else None)
        starts = line_starts(self.text)
        tokens = parse(_without(blanked.text, start), starts, blanked.text)
        head = HeadWriter(writer, self.front)
        head.write(first_heading(tokens), language_of(self.source))
        end = (len(self.text), len(self.text))
        body = start + len(self.text[start:]) - len(self.text[start:].lstrip())
        writer.made(f"<{ARTICLE}>\n", (body, body))
        if not has_h1(tokens):
            head.headline()
        Blocks(self.text, blanked.text, blanked.tags, writer).write(tokens, end)
        writer.made(f"</{ARTICLE}>\n</body>\n</html>\n", end)

    def place(self, start: int, end: int) -> Place:
        """Where html[start:end] comes from."""
        return self.map.place(start, end)

    def pieces(self, start: int, end: int) -> Iterator[Place]:
        """html[start:end] cut where it does not run along with the text."""
        return self.map.cut(start, end)

    def edits(self, edits: Iterable[Change]) -> list[Change] | None:
        """Edits of the HTML as edits of the text; None where Markdown cannot say them."""
        return self._translator.translated(edits)

    @cached_property
    def _translator(self) -> Translator:
        return Translator(self.text, self.front, self.map)

    @property
    def keyphrases(self) -> Sequence[str]:
        """The keyphrases that the front matter names."""
        return self._texts(fields.KEYPHRASES)

    @property
    def synonyms(self) -> Sequence[str]:
        """The synonyms of the first of them."""
        return self._texts(fields.SYNONYMS)

    @property
    def image(self) -> str | None:
        """The picture that the front matter names."""
        return next(iter(self._texts(fields.IMAGE)), None)

    def url(self, given: str | None, site: str | None) -> str | None:
        """The address of the page: the one given, unless that is the address of a whole site.

        Else worked out from that of the site; None where neither tells it.
        """
        if given and not is_root(given):
            return given
        root = given or site
        return address(root, self.source, self.front) or given if root else None

    def _texts(self, names: Iterable[str]) -> Sequence[str]:
        return [value.text for value in self.front.values(names)] if self.front else ()


def _without(text: str, start: int) -> str:
    """The text with nothing but its line ends before `start`."""
    return "\n" * (len(line_starts(text[:start])) - 1) + text[start:]
