"""The article as plain data: enough to show it as readers see it, with its faults marked.

A Page never leaves its process; a transcript does, inside a report.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.article.blocks import Block
from seoaudit.page.tree.element_text import element_text
from seoaudit.page.tree.passage import Passage
from seoaudit.page.tree.position import Span, Stretch
from seoaudit.page.tree.tree import Element

if TYPE_CHECKING:
    from seoaudit.manuscripts.manuscript import Manuscript
    from seoaudit.page.elements.images import Image

IMAGE = "img"
INLINE_TAGS = frozenset("a abbr b cite code em i kbd mark q samp strong sub sup u".split())


class InlineElement(NamedTuple):
    """An element inside a block: the range of the block's text inside it, and its start tag."""

    tag: str
    start: int
    end: int
    start_tag: Span


class TranscribedBlock(NamedTuple):
    """A block of text, or an image.

    `kind` is that of `Block`, or "img", whose text is its alt text and whose `file_name` is the end
    of its URL. `stretches` are the positions of the text in the source, as far as they can be
    proven. `start_tag` is that of the element that determines the kind; None if there is none.
    """

    kind: str
    text: str
    start_tag: Span | None
    stretches: tuple[Stretch, ...] = ()
    inline: tuple[InlineElement, ...] = ()
    file_name: str = ""


class Transcript(NamedTuple):
    """The article, its headline first; `introduction` is the text of its first real paragraph."""

    blocks: tuple[TranscribedBlock, ...]
    introduction: str


def transcribe(
    headline: Element | None,
    blocks: Sequence[Block],
    images: Sequence[Image],
    introduction: Block | None,
    manuscript: Manuscript | None,
) -> Transcript:
    """Return the article with its images in place; positions are in the manuscript, if any."""
    transcribed = [*([_headline(headline)] if headline else []), *map(_text, blocks)]
    shown = [image for image in images if image.is_shown]
    ordered = _in_order(transcribed, shown)
    if manuscript:
        ordered = (_as_written(manuscript, block) for block in ordered)
    return Transcript(tuple(ordered), introduction.text if introduction else "")


def _as_written(manuscript: Manuscript, block: TranscribedBlock) -> TranscribedBlock:
    """Return the block with positions in the manuscript instead of the HTML."""

    def place(tag: Span) -> Span:
        return Span(*manuscript.place(*tag))

    inline = tuple(each._replace(start_tag=place(each.start_tag)) for each in block.inline)
    stretches = tuple(written for s in block.stretches for written in _written(manuscript, s))
    own = place(block.start_tag) if block.start_tag else None
    return block._replace(start_tag=own, stretches=stretches, inline=inline)


def _written(manuscript: Manuscript, stretch: Stretch) -> Iterator[Stretch]:
    """Yield the parts of a stretch that are contiguous in the manuscript as well as in the HTML."""
    text, _, source, source_end = stretch
    if not stretch.is_plain:
        yield Stretch(text, stretch.end, *manuscript.place(source, source_end))
        return
    for start, end in manuscript.pieces(source, source_end):
        yield Stretch(start + text - source, end + text - source, *manuscript.place(start, end))


def _headline(element: Element) -> TranscribedBlock:
    inner = element.inner
    text = element_text(element)
    whole = (Stretch(0, len(text), inner.start, inner.end),) if text else ()
    return TranscribedBlock(element.tag, text, element.start_tag, whole)


def _text(block: Block) -> TranscribedBlock:
    element = block.element
    own = element.start_tag if element.tag == block.kind else None
    stretches = tuple(block.passage.stretches())
    return TranscribedBlock(
        block.kind, block.text, own, stretches, tuple(_inline(block.passage, stretches))
    )


def _inline(passage: Passage, stretches: Sequence[Stretch]) -> Iterator[InlineElement]:
    """Yield the inline elements around the pieces of a passage, in document order."""
    found: dict[int, Element] = {}
    for element, _, _ in passage.pieces:
        inside: Element | None = element
        while inside is not None and inside is not passage.element and inside.index not in found:
            if inside.tag in INLINE_TAGS:
                found[inside.index] = inside
            inside = inside.parent
    for _, element in sorted(found.items()):
        inner = element.inner
        held = [s for s in stretches if s.source_end > inner.start and s.source_start < inner.end]
        if held:
            start, end = held[0].at_or_after(inner.start), held[-1].before(inner.end)
            yield InlineElement(element.tag, start, end, element.start_tag)


def _in_order(
    blocks: Sequence[TranscribedBlock], images: Sequence[Image]
) -> Iterator[TranscribedBlock]:
    """Yield the blocks, each image before the first block that follows it in the source."""
    waiting = list(reversed(images))
    for block in blocks:
        while waiting and block.stretches and waiting[-1].start < block.stretches[0].source_start:
            yield _image(waiting.pop())
        yield block
    yield from map(_image, reversed(waiting))


def _image(image: Image) -> TranscribedBlock:
    return TranscribedBlock(
        IMAGE, image.alt or "", image.element.start_tag, file_name=image.file_name
    )
