"""The article with its findings highlighted."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from seoaudit.page.transcript import IMAGE, InlineElement, TranscribedBlock, Transcript
from seoaudit.report.report import PageReport
from seoaudit.reporters.html.frame import Frame
from seoaudit.reporters.html.marks import Mark, Marks
from seoaudit.reporters.html.markup import Markup, bdi, element, join

INLINE = {
    **dict.fromkeys(("b", "strong"), "b"),
    **dict.fromkeys(("cite", "em", "i"), "i"),
    **dict.fromkeys(("code", "kbd", "samp"), "code"),
}


def article_section(page: PageReport, marks: Marks, frame: Frame) -> Markup | None:
    """Return the text of the article with its findings; None if the report has no article."""
    if page.article is None:
        return None
    phrase = frame.words.phrase
    sentence = phrase("html_marked", count=len(marks.findings))
    copy = element(
        "div",
        *_blocks(page.article, marks, frame),
        class_="copy" if marks.findings else "copy plain",
        lang=page.language or None,
        dir=page.direction,
    )
    return frame.section(
        "article", phrase("html_article"), element("p", sentence, class_="hint"), copy
    )


def _blocks(article: Transcript, marks: Marks, frame: Frame) -> Iterator[Markup]:
    written: set[int] = set()
    explained: set[str] = set()
    for number, block in enumerate(article.blocks):
        here = marks.by_block.get(number, ())
        new = [n for mark in here for n in mark.numbers if n not in written]
        written.update(new)
        notes = [_note(n, marks, explained, frame) for n in new]
        yield element("div", *notes, _block(block, here, marks, frame), class_="block")


def _note(number: int, marks: Marks, explained: set[str], frame: Frame) -> Markup:
    """Return a finding as a note beside the text; its advice is only given the first time."""
    finding = marks.findings[number - 1]
    advice = frame.advice(finding)
    is_new = advice not in explained
    explained.add(advice)
    sentence = element(
        "div",
        element("span", str(number), class_="number"),
        frame.severity(finding.severity),
        " ",
        frame.message(finding),
        " ",
        frame.points(finding.points),
        element("span", advice, class_="advice") if is_new else None,
        lang=frame.words.language,
        dir=frame.direction,
    )
    severity = finding.severity.name.lower()
    return element(
        "div", sentence, class_=f"note {severity}", role="note", id=frame.id(f"note-{number}")
    )


def _block(block: TranscribedBlock, here: Sequence[Mark], marks: Marks, frame: Frame) -> Markup:
    whole = next((mark for mark in here if mark.is_whole), None)
    if block.kind == IMAGE:
        return _image(block, whole, marks, frame)
    inside: list[str] = []
    done = 0
    for mark in here:
        if not mark.is_whole:
            inside += _styled(block, done, mark.start)
            marked = _styled(block, mark.start, mark.end)
            inside.append(_marked(mark, join(marked), marks, frame))
            done = mark.end
    inside += _styled(block, done, len(block.text))
    if whole:
        inside = [
            _marked(whole, join(inside) if len(here) == 1 else "", marks, frame),
            *(inside if len(here) > 1 else ()),
        ]
    return element("p", *inside, class_=block.kind)


def _image(block: TranscribedBlock, mark: Mark | None, marks: Marks, frame: Frame) -> Markup:
    """Return the placeholder of an image: its alt text and file name."""
    name = bdi(block.file_name, "file") if block.file_name else None
    sentence = (
        bdi(block.text)
        if block.text
        else element("i", frame.words.phrase("html_image"), lang=frame.words.language)
    )
    inside = join([sentence, " " if name else None, name])
    return element("p", _marked(mark, inside, marks, frame) if mark else inside, class_="img")


def _marked(mark: Mark, inside: str, marks: Marks, frame: Frame) -> Markup:
    """Return a highlighted part of the text that links to its notes."""
    severity = max(marks.findings[number - 1].severity for number in mark.numbers)
    ids = [frame.id(f"note-{number}") for number in mark.numbers]
    shown = frame.words.join(map(str, mark.numbers))
    return element(
        "a",
        inside,
        element("sup", shown),
        class_=f"mark {severity.name.lower()}{' whole' if mark.is_whole else ''}",
        href=f"#{ids[0]}",
        aria_describedby=" ".join(ids),
    )


def _styled(block: TranscribedBlock, start: int, end: int) -> Iterator[str]:
    """Yield text[start:end] of a block in pieces, with its links and emphasis."""
    inside = [e for e in block.inline if e.start < end and e.end > start]
    cuts = {start, end, *(max(e.start, start) for e in inside), *(min(e.end, end) for e in inside)}
    edges = sorted(cuts)
    for first, after in pairwise(edges):
        piece: str = block.text[first:after]
        for each in reversed(inside):
            if each.start <= first and after <= each.end:
                piece = _inline(each, piece)
        yield piece


def _inline(inline: InlineElement, inside: str) -> str:
    if inline.tag == "a":
        return element("span", inside, class_="link")
    tag = INLINE.get(inline.tag)
    return element(tag, inside) if tag else inside
