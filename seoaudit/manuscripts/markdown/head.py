"""Converting the fields of a front matter to the head of the page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from seoaudit.manuscripts.markdown import fields
from seoaudit.manuscripts.markdown.content import Text, write_texts
from seoaudit.manuscripts.markdown.front_matter import FrontMatter
from seoaudit.manuscripts.markdown.values import FieldValue
from seoaudit.manuscripts.source_map import Kind, Place, Writer

# Metas that take the first value of the first field present.
METAS = (
    ("name", "description", fields.DESCRIPTION),
    ("name", "author", fields.AUTHOR),
    ("property", "og:image", fields.IMAGE),
    ("property", "article:published_time", fields.PUBLISHED),
    ("property", "article:modified_time", fields.MODIFIED),
)


class HeadWriter:
    """Writes the head of one page, and its headline if the body has none."""

    def __init__(self, writer: Writer, front: FrontMatter | None) -> None:
        self._writer = writer
        self._front = front
        self._fence: Place = front.fence if front else (0, 0)

    def values(self, names: Iterable[str]) -> Sequence[FieldValue]:
        """Return the value of the first of these fields present."""
        return self._front.values(names) if self._front else ()

    def write(
        self, headline: Sequence[Text], language: str, own: Sequence[tuple[str, int]] = ()
    ) -> None:
        """Write everything from the doctype to the opening of the article.

        `headline` is the first H1 of the body, used as the title of a page without its own;
        `language` is taken from the file name. `own` is HTML of the author for the head, each with
        its place.
        """
        writer, fence = self._writer, self._fence
        writer.made("<!DOCTYPE html>\n<html", fence)
        self._language(language)
        writer.made(">\n", fence)
        writer.made("<head>", fence)
        if not any("<title" in html for html, _ in own):
            self._title(headline)
        for naming, name, names in METAS:
            for value in self.values(names)[:1]:
                self._meta(naming, name, [value])
        self._meta("name", "keywords", self.values(fields.KEYWORDS))
        self._robots()
        for value in self.values(fields.CANONICAL)[:1]:
            writer.made('<link rel="canonical"', value.place)
            self._attribute("href", value, "canonical")
            writer.made(">", value.place)
        self._ignores()
        for html, place in own:
            writer.copied(html, place, Kind.HTML)
        writer.map.head_end = writer.length
        writer.made("</head>\n<body>\n", fence)

    def headline(self) -> None:
        """Write the title as the headline."""
        for title in self.values(fields.TITLE)[:1]:
            self._writer.made("<h1>", title.place)
            self._value(title)
            self._writer.made("</h1>\n", title.place)

    def _language(self, of_file: str) -> None:
        declared = self.values(fields.LANGUAGE)
        if declared:
            self._attribute("lang", declared[0], "lang")
        elif of_file:
            self._writer.made_attribute("lang", of_file, self._fence, "lang")

    def _title(self, headline: Sequence[Text]) -> None:
        title = next(iter(self.values(fields.SEARCH_TITLE) or self.values(fields.TITLE)), None)
        if title is None and not headline:
            return
        place = title.place if title else (headline[0].place[0], headline[-1].place[1])
        self._writer.made("<title>", place)
        if title:
            self._value(title)
        else:
            write_texts(self._writer, headline)
        self._writer.made("</title>", place)

    def _meta(self, naming: str, name: str, values: Sequence[FieldValue]) -> None:
        if not values:
            return
        place = (values[0].place[0], values[-1].place[1])
        self._writer.made(f'<meta {naming}="{name}"', place)
        if len(values) == 1:
            self._attribute("content", values[0], name)
        else:
            text = ", ".join(value.text for value in values)
            self._writer.made_attribute("content", text, place, name)
        self._writer.made(">", place)

    def _robots(self) -> None:
        said = self.values(fields.ROBOTS)
        wished = [v for v in self.values(fields.NOINDEX) if v.text.casefold() in fields.TRUE]
        if said:
            self._meta("name", "robots", said)
        elif wished:
            self._writer.made('<meta name="robots" content="noindex">', wished[0].place)

    def _ignores(self) -> None:
        values = self.values(fields.IGNORE)
        if values:
            names = " ".join(value.text for value in values).replace(">", "")
            place = (values[0].place[0], values[-1].place[1])
            self._writer.made(f"<!-- seoaudit-ignore-file {names} -->", place)

    def _attribute(self, name: str, value: FieldValue, field: str) -> None:
        self._writer.made(" ", value.place)
        opened = self._writer.length
        self._writer.made(f'{name}="', value.place)
        self._value(value)
        self._writer.made('"', value.place)
        self._writer.attribute(opened, name, value.place, field)

    def _value(self, value: FieldValue) -> None:
        if value.plain is None:
            self._writer.made_text(" ".join(value.text.split()), value.place)
        else:
            self._writer.text(value.text, value.plain, Kind.FIELD)
