"""An HTML file with front matter, which Jekyll, Hugo or Eleventy put into a layout."""

from __future__ import annotations

from seoaudit.manuscripts.markdown.address import language_of
from seoaudit.manuscripts.markdown.bodies import bodies_of
from seoaudit.manuscripts.markdown.content import unfilled
from seoaudit.manuscripts.markdown.head import HeadWriter
from seoaudit.manuscripts.markdown.manuscript import ARTICLE, MarkdownManuscript
from seoaudit.manuscripts.markdown.template_tags import Blanked, blank, may_hold_ids
from seoaudit.manuscripts.source_map import Kind, Writer


class FrontedHtml(MarkdownManuscript):
    """A `Manuscript`: the fields above, then HTML without the template tags in it."""

    def _write(self, writer: Writer, *, is_mdx: bool) -> None:  # noqa: ARG002
        start = self.front.place[1] if self.front else 0
        body = blank(self.text, start)
        self.bodies = bodies_of(body.tags)
        self.is_whole = not any(map(may_hold_ids, body.tags))
        if "<html" in body.text.lower():  # a layout of its own
            self._copy(writer, body, start)
            return
        end = (len(self.text), len(self.text))
        head = HeadWriter(writer, self.front)
        head.write((), language_of(self.source))
        writer.made(f"<{ARTICLE}>\n", (start, start))
        if "<h1" not in body.text.lower():
            head.headline()
        self._copy(writer, body, start)
        writer.made(f"</{ARTICLE}>\n</body>\n</html>\n", end)

    def _copy(self, writer: Writer, body: Blanked, start: int) -> None:
        for said, at in unfilled(body.text[start:], start):
            writer.copied(said, at, Kind.HTML)
