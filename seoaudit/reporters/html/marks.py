"""Which parts of an article the findings refer to."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.transcript import IMAGE, TranscribedBlock, Transcript
from seoaudit.page.tree.position import Located
from seoaudit.report.parts import ReportedFinding

# A finding spanning more blocks is about the page, not about a place in the text.
MAX_BLOCKS = 3


class Mark(NamedTuple):
    """A part of a block's text, or the whole block, and the numbers of the findings there."""

    start: int
    end: int
    numbers: tuple[int, ...]
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class Marks:
    """The findings with a place in the article, numbered from 1 in reading order.

    `by_block` has the marks of each block, in order and without overlaps.
    """

    findings: tuple[ReportedFinding, ...] = ()
    by_block: Mapping[int, Sequence[Mark]] = field(default_factory=dict)

    def number(self, finding: ReportedFinding) -> int | None:
        """Return the number of a finding; None if it has no place in the article."""
        numbered = enumerate(self.findings, start=1)
        return next((number for number, found in numbered if found is finding), None)


class _Place(NamedTuple):
    block: int
    start: int
    end: int
    is_whole: bool
    finding: int


def find_marks(article: Transcript, findings: Sequence[ReportedFinding]) -> Marks:
    """Return the places of the findings in the article; those without one are left out."""
    places = sorted(
        place
        for index, finding in enumerate(findings)
        for place in _places(article, finding, index)
    )
    numbers: dict[int, int] = {}
    for place in places:
        numbers.setdefault(place.finding, len(numbers) + 1)
    by_block: dict[int, list[Mark]] = {}
    for block, found in groupby(places, key=lambda place: place.block):
        here = list(found)
        by_block[block] = [*_whole(here, numbers), *_apart(here, numbers)]
    return Marks(tuple(findings[index] for index in numbers), by_block)


def _places(article: Transcript, finding: ReportedFinding, index: int) -> Sequence[_Place]:
    places = [
        _Place(number, *held, index)
        for number, block in enumerate(article.blocks)
        if (held := _held(block, finding))
    ]
    return places if len(places) <= MAX_BLOCKS else ()


def _held(block: TranscribedBlock, finding: ReportedFinding) -> tuple[int, int, bool] | None:
    """Return the part of a block a finding covers: start, end, and whether it is the whole block.

    The words it covers take precedence over its tag: in Markdown, which has no tags, the tag of a
    paragraph is the paragraph.
    """
    if block.kind != IMAGE:
        held = [stretch for stretch in block.stretches if _meets(stretch.source, finding)]
        if held:
            start, end = held[0].at_or_after(finding.start), held[-1].before(finding.end)
            text = block.text[start:end]
            start, end = end - len(text.lstrip()), start + len(text.rstrip())
            return (start, end, False) if start < end else None
        for inline in block.inline:
            if _meets(inline.start_tag, finding):
                return inline.start, inline.end, False
    if block.start_tag and _meets(block.start_tag, finding):
        return 0, len(block.text), True
    return None


def _meets(place: Located, other: Located) -> bool:
    return place.start < other.end and place.end > other.start


def _whole(places: Sequence[_Place], numbers: Mapping[int, int]) -> Iterator[Mark]:
    found = [place for place in places if place.is_whole]
    if found:
        yield Mark(0, found[0].end, tuple(numbers[place.finding] for place in found), True)


def _apart(places: Sequence[_Place], numbers: Mapping[int, int]) -> Iterator[Mark]:
    """Yield the marks within the text, overlapping places merged."""
    last: Mark | None = None
    for place in places:
        if place.is_whole:
            continue
        here = (numbers[place.finding],)
        if last and place.start < last.end:
            last = Mark(last.start, max(last.end, place.end), last.numbers + here)
            continue
        if last:
            yield last
        last = Mark(place.start, place.end, here)
    if last:
        yield last
