"""Converting inline tokens to HTML, each piece with its source position."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from markdown_it.helpers import parseLinkDestination
from markdown_it.token import Token

from seoaudit.late_pattern import late_pattern
from seoaudit.manuscripts.markdown import template_tags
from seoaudit.manuscripts.markdown.content import Content, plain_texts, unfilled, write_texts
from seoaudit.manuscripts.markdown.template_tags import FILLER, MDX_COMMENT, Tag
from seoaudit.manuscripts.source_map import Kind, Place, Writer

_ATTRIBUTE = late_pattern(r"([\w-]+)=(?:\"([^\"]*)\"|'([^']*)'|([^\s{}\"']+))")
# Attributes in braces after an element: https://gohugo.io/content-management/markdown-attributes/
_ATTRIBUTES = late_pattern(rf"\{{:?[ \t]*((?:[.#][\w-]+|{_ATTRIBUTE.pattern}|[ \t])+)\}}")

# What follows the destination of a link: the closing bracket, and its title.
_AFTER_DESTINATION = late_pattern(
    r""">?\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))?\s*\)""", re.DOTALL
)

# Calls that write an image with the alt text and the address they are given.
PICTURES = ("figure", "image", "img")
_OF_IMAGES = ("width", "height", "loading")
_TAKES_ATTRIBUTES = ("image", "link_close", "code_inline", "strong_close", "em_close")
_TAGS = {
    "em_open": "<em>",
    "em_close": "</em>",
    "strong_open": "<strong>",
    "strong_close": "</strong>",
    "s_open": "<del>",
    "s_close": "</del>",
    "link_close": "</a>",
    "hardbreak": "<br>\n",
    "softbreak": "\n",
}


class Inlines:
    """Writes the inline content of blocks. `source` is the file, `tags` its template tags."""

    def __init__(self, source: str, tags: Sequence[Tag], writer: Writer) -> None:
        self._source = source
        self._tags = {tag.start: tag for tag in tags}
        self._writer = writer

    def write(self, block: Token, place: Place) -> None:
        """Write the content of a block at `place`."""
        content = Content(block.content, block.meta.get("offsets"), place)
        done = 0
        for token in block.children or ():
            start, end = token.map or (0, 0)
            if done and end <= done:
                continue  # attributes of the element before
            if token.type == "text":
                skipped = max(0, done - start)
                place = content.place(start + skipped, end)
                self._text(token.content[skipped:], place, content)
                continue
            attributes, done = _attributes_after(token, content.text)
            if token.type == "image":
                self._image(token, content, attributes)
            else:
                self._element(token, content, content.place_of(token))

    def _element(self, token: Token, content: Content, place: Place) -> None:
        match token.type:
            case "text_special":
                self._writer.made_text(token.content, place)
            case "code_inline":
                self._code(token, place, exact=content.offsets is not None)
            case "html_inline":
                self.raw(token.content, place, exact=content.offsets is not None)
            case "link_open":
                self._link(token, content, place)
            case "strong_open":  # the parser places the inner one of two marks
                self._writer.made("<strong>", (place[0] - 1, place[1]))
            case "strong_close":
                self._writer.made("</strong>", (place[0], place[1] + 1))
            case kind if kind in _TAGS:
                self._writer.made(_TAGS[kind], place)

    def _text(self, text: str, place: Place, content: Content) -> None:
        for said, at in unfilled(text, place[0]):
            if not said:
                self._tag(at)
            elif content.offsets:
                self._writer.text(said, at, Kind.PROSE)
            else:
                self._writer.made_text(said, place)

    def _tag(self, at: int) -> None:
        """Write what a template tag leaves in the page, as far as that is known."""
        tag = self._tags.get(at)
        if tag is None:
            return
        if tag.text.startswith(MDX_COMMENT):
            said = tag.text.removeprefix(MDX_COMMENT).removesuffix("*/}").replace(">", "")
            self._writer.made(f"<!--{said}-->", (tag.start, tag.end))
        elif template_tags.name(tag.text) in PICTURES and "src" in template_tags.named_arguments(
            tag.text
        ):
            self._figure(tag)
        elif template_tags.shows_media(tag.text):
            self._writer.made("<video></video>", (tag.start, tag.end))

    def _figure(self, tag: Tag) -> None:
        """Write a figure; without alt text it gets its caption: https://gohugo.io/shortcodes/figure/"""
        said = template_tags.named_arguments(tag.text)
        place = (tag.start, tag.end)
        alt, caption = said.get("alt") or said.get("caption"), said.get("caption")
        self._writer.made("<figure><img", place)
        for name, value in (("alt", alt), ("src", said.get("src"))):
            if value:
                self._writer.copied_attribute(name, value.text, tag.start + value.start, Kind.CODE)
        self._writer.made(">", place)
        if caption:
            self._writer.made("<figcaption>", place)
            self._writer.text(caption.text, tag.start + caption.start, Kind.CODE)
            self._writer.made("</figcaption>", place)
        self._writer.made("</figure>", place)

    def _code(self, token: Token, place: Place, *, exact: bool) -> None:
        self._writer.made("<code>", place)
        marks = len(token.markup)
        start, end = place[0] + marks, place[1] - marks
        written = self._source[start:end]
        lead = written.find(token.content)
        if exact and token.content and lead in (0, 1):
            self._writer.text(token.content, start + lead, Kind.CODE)
        else:
            self._writer.made_text(written if FILLER in token.content else token.content, place)
        self._writer.made("</code>", place)

    def raw(self, html: str, place: Place, *, exact: bool) -> None:
        """Write the author's HTML; a template tag in it is replaced by what it names."""
        for said, at in unfilled(html, place[0]):
            if not said:
                is_bare_value = self._source[at - 1 : at] == "="
                self._writer.made('""' if is_bare_value else self._named(at), place)
            elif exact:
                self._writer.copied(said, at, Kind.HTML)
            else:
                self._writer.made(said, place)

    def _link(self, token: Token, content: Content, place: Place) -> None:
        self._writer.made("<a", place)
        self._address("href", token, content, _label_end(content.text, token))
        if title := token.attrGet("title"):
            self._writer.made_attribute("title", str(title), place)
        self._writer.made(">", place)

    def _image(self, token: Token, content: Content, attributes: Mapping[str, str]) -> None:
        place = content.place_of(token)
        label = (token.map or [0])[0] + len("![")
        label_end = label + len(token.content)
        self._writer.made("<img", place)
        self._alt(token, content, content.place(label, label_end), label)
        self._address("src", token, content, label_end)
        for name, value in attributes.items():
            self._writer.made_attribute(name, value, place)
        self._writer.made(">", place)

    def _alt(self, token: Token, content: Content, within: Place, label: int) -> None:
        """Write the alt text; an empty one is Markdown's only way to leave it out."""
        writer = self._writer
        texts = [*plain_texts(token.children or (), content, label)]
        if not "".join(text.text for text in texts).strip():
            if content.offsets:
                writer.map.described[writer.length] = within
            return
        writer.made(" ", within)
        opened = writer.length
        writer.made('alt="', within)
        write_texts(writer, texts)
        writer.made('"', within)
        if content.offsets:
            writer.attribute(opened, "alt", within)

    def _address(self, name: str, token: Token, content: Content, label_end: int | None) -> None:
        """Write the attribute with the URL, at its position in the file if it is in this link."""
        value = str(token.attrGet(name) or "")
        start, end = content.place_of(token)
        if token.markup == "autolink":
            start, end = start + 1, end - 1
        elif label_end is not None and content.text.startswith("(", label_end + 1):
            start, end = content.place(*_destination(content.text, label_end + 2))
        if content.offsets and value and self._source[start:end] == value:
            self._writer.copied_attribute(name, value, start, Kind.ADDRESS)
        else:
            filled = "".join(said or self._named(at) for said, at in unfilled(value, start))
            self._writer.made_attribute(name, filled, (start, end))

    def _named(self, at: int) -> str:
        """Return what the tag at a place names, such as a page in `ref`; "" if unknown."""
        tag = self._tags.get(at)
        return template_tags.argument(tag.text) if tag else ""


def _attributes_after(token: Token, content: str) -> tuple[Mapping[str, str], int]:
    """Return the attributes in braces after an element, and their end; 0 if there are none."""
    if token.type not in _TAKES_ATTRIBUTES or token.map is None:
        return {}, 0
    end = token.map[1] + (token.type == "strong_close")
    found = _ATTRIBUTES.match(content, end)
    if found is None:
        return {}, 0
    values = {m[1]: m[2] or m[3] or m[4] or "" for m in _ATTRIBUTE.finditer(found[1])}
    return {name: values[name] for name in _OF_IMAGES if name in values}, found.end()


def _label_end(content: str, link: Token) -> int | None:
    """Return the bracket closing the label of an inline link; None for a reference link."""
    start, end = link.map or (0, 0)
    at = content.rfind("](", start, end)
    while at >= 0:
        _, after = _destination(content, at + 2)
        if _AFTER_DESTINATION.fullmatch(content, after, end):
            return at
        at = content.rfind("](", start, at)
    return None


def _destination(content: str, at: int) -> Place:
    """Return the position of a link's destination, without angle brackets."""
    while at < len(content) and content[at] in " \t\n":
        at += 1
    result = parseLinkDestination(content, at, len(content))
    if not result.ok:
        return at, at
    return (at + 1, result.pos - 1) if content[at : at + 1] == "<" else (at, result.pos)
