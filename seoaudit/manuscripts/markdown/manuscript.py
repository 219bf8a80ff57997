"""A Markdown file as the page a generator makes of it, with all source positions.

The facts of a page are those of its HTML, and no rule knows about Markdown. This package makes the
HTML, maps each character of it to the Markdown, and converts edits of it to edits of the Markdown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from markdown_it.token import Token

from seoaudit.late_pattern import late_pattern
from seoaudit.manuscripts.manuscript import Change
from seoaudit.manuscripts.markdown import fields
from seoaudit.manuscripts.markdown.address import address, is_root, language_of
from seoaudit.manuscripts.markdown.blocks import Blocks, first_heading, has_h1, line_starts
from seoaudit.manuscripts.markdown.bodies import bodies_of
from seoaudit.manuscripts.markdown.boxes import find_boxes, lay_out
from seoaudit.manuscripts.markdown.edits import Translator
from seoaudit.manuscripts.markdown.front_matter import find_front_matter
from seoaudit.manuscripts.markdown.head import HeadWriter
from seoaudit.manuscripts.markdown.mdx import (
    component_spans,
    has_program,
    head_spans,
    program_spans,
    remark_spans,
)
from seoaudit.manuscripts.markdown.parser import parse
from seoaudit.manuscripts.markdown.template_tags import (
    FILLER,
    Blanked,
    blank,
    brings_ids,
    explicit_ids,
    may_hold_ids,
)
from seoaudit.manuscripts.source_map import Place, Writer, escaped

_FILLED = late_pattern(f"{FILLER}+")

# The element of the author's content, in the HTML.
ARTICLE = "article"


class MarkdownManuscript:
    """A `Manuscript`: one Markdown file, read.

    `source` is its name, from which URL and language may be derived.
    Raises BrokenFrontMatter if its front matter cannot be read.
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
        starts = line_starts(self.text)
        boxes = find_boxes(self.text, start, starts)
        is_mdx = is_mdx or has_program(self.text, start)
        code = [*(program_spans if is_mdx else component_spans)(self.text, start)]
        code += () if is_mdx else remark_spans(self.text, start)
        heads = head_spans(self.text, start) if is_mdx else ()
        code = [*(whole for whole, _ in heads), *code]
        blanked = blank(self.text, start, (*code, *(s for box in boxes for s in box.spans)))
        layout = lay_out(blanked.text, start, starts, boxes)
        tokens = parse(layout.text, layout.starts, blanked.text, indented_code=not code)
        head = HeadWriter(writer, self.front)
        head.write(
            first_heading(tokens),
            language_of(self.source),
            [(self.text[at:to], at) for _, (at, to) in heads],
        )
        end = (len(self.text), len(self.text))
        body = start + len(self.text[start:]) - len(self.text[start:].lstrip())
        writer.made(f"<{ARTICLE}>\n", (body, body))
        if not has_h1(tokens):
            head.headline()
        Blocks(self.text, blanked, layout.starts, writer).write(tokens, end)
        for name in explicit_ids(self.text, start):
            writer.made(f'<span id="{escaped(name)}"></span>', end)
        self.bodies: Sequence[Place] = bodies_of(blanked.tags)
        self.is_whole = not (
            any(map(may_hold_ids, blanked.tags))
            or brings_ids(self.text, start)
            or _has_filled_heading(tokens, blanked)
        )
        writer.made(f"</{ARTICLE}>\n</body>\n</html>\n", end)

    def place(self, start: int, end: int) -> Place:
        """Return the source position of html[start:end]."""
        return self.map.place(start, end)

    def pieces(self, start: int, end: int) -> Iterator[Place]:
        """Split html[start:end] where it is not contiguous in the source."""
        return self.map.cut(start, end)

    def edits(self, edits: Iterable[Change]) -> list[Change] | None:
        """Convert edits of the HTML to edits of the text; None if Markdown cannot express them."""
        return self._translator.translated(edits)

    @cached_property
    def _translator(self) -> Translator:
        return Translator(self.text, self.front, self.map)

    @property
    def keyphrases(self) -> Sequence[str]:
        """The keyphrases in the front matter."""
        return self._texts(fields.KEYPHRASES)

    @property
    def synonyms(self) -> Sequence[str]:
        """The synonyms of the first of them."""
        return self._texts(fields.SYNONYMS)

    @property
    def layouts(self) -> Sequence[str]:
        """The names of the templates that the front matter chooses."""
        return self._texts(fields.LAYOUTS)

    def gives(self, variable: str) -> bool:
        """Whether a field of the front matter has this name, at any depth."""
        return any(variable in key.split(".") for key in self.front.fields) if self.front else False

    @property
    def image(self) -> str | None:
        """The image in the front matter."""
        return next(iter(self._texts(fields.IMAGE)), None)

    def url(self, given: str | None, site: str | None) -> str | None:
        """Return the URL of the page: the one given, unless that is the URL of a whole site.

        Otherwise derived from that of the site; None if neither tells it.
        """
        if given and not is_root(given):
            return given
        root = given or site
        return address(root, self.source, self.front) or given if root else None

    def _texts(self, names: Iterable[str]) -> Sequence[str]:
        return [value.text for value in self.front.values(names)] if self.front else ()


def _has_filled_heading(tokens: Sequence[Token], blanked: Blanked) -> bool:
    """Whether a heading says what only the generator knows, as `## {{ page.title }}` does."""
    marked = {tag.start for tag in blanked.tags if tag.text.startswith("{")}
    return any(
        before.type == "heading_open"
        and FILLER in inline.content
        and inline.meta.get("offsets") is not None
        and any(
            inline.meta["offsets"].at(found.start()) in marked
            for found in _FILLED.finditer(inline.content)
        )
        for before, inline in pairwise(tokens)
    )
