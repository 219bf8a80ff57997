"""The text of inline tokens, and its position in the file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from seoaudit.late_pattern import late_pattern
from seoaudit.manuscripts.markdown.parser import Offsets
from seoaudit.manuscripts.markdown.template_tags import FILLER
from seoaudit.manuscripts.source_map import Kind, Place, Writer
from seoaudit.named_tuple import NamedTuple

_FILLED = late_pattern(f"{FILLER}+")


class Content(NamedTuple):
    """The inline content of a block, and its position: exact if `offsets` are known."""

    text: str
    offsets: Offsets | None
    block: Place

    def place(self, start: int, end: int) -> Place:
        """Return the position in the file of text[start:end]."""
        if self.offsets is None:
            return self.block
        first = self.offsets.at(start)
        return first, self.offsets.at(end - 1) + 1 if end > start else first

    def place_of(self, token: Token) -> Place:
        """Return the position in the file of the source of a token."""
        return self.place(*token.map) if token.map else self.block


class Text(NamedTuple):
    """A run of text and its position; copied verbatim unless `kind` is MADE."""

    text: str
    place: Place
    kind: Kind


def plain_texts(tokens: Sequence[Token], content: Content, shift: int = 0) -> Iterator[Text]:
    """Yield the text of inline tokens without markup; tokens are counted from `shift`."""
    for token in tokens:
        first, last = token.map or (0, 0)
        place = content.place(first + shift, last + shift)
        if token.type == "text":
            for said, start in unfilled(token.content, place[0]):
                if said and content.offsets:
                    yield Text(said, (start, start + len(said)), Kind.PROSE)
                elif said:
                    yield Text(said, place, Kind.MADE)
        elif token.type in ("text_special", "code_inline"):
            yield Text(token.content.replace(FILLER, ""), place, Kind.MADE)
        elif token.type in ("softbreak", "hardbreak"):
            yield Text(" ", place, Kind.MADE)
        elif token.type == "image":
            yield from plain_texts(token.children or (), Content("", None, place))


def write_texts(writer: Writer, texts: Sequence[Text]) -> None:
    """Join the texts."""
    for text in texts:
        if text.kind is Kind.MADE:
            writer.made_text(text.text, text.place)
        else:
            writer.text(text.text, text.place[0], text.kind)


def unfilled(text: str, start: int) -> Iterator[tuple[str, int]]:
    """Yield the texts between fillers with their positions; "" for each run of filler."""
    done = 0
    for found in _FILLED.finditer(text) if FILLER in text else ():
        if found.start() > done:
            yield text[done : found.start()], start + done
        yield "", start + found.start()
        done = found.end()
    if done < len(text):
        yield text[done:], start + done
