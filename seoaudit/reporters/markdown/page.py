"""One page as Markdown."""

from collections.abc import Iterator, Sequence

from seoaudit.report.report import PageReport
from seoaudit.reporters.markdown.text import (
    Room,
    code,
    escape_markdown,
    in_html,
    table_head,
    table_row,
)
from seoaudit.reporters.paths import path
from seoaudit.reporters.phrasing.fix_groups import Repair, choose, elsewhere, gain, repairs
from seoaudit.reporters.phrasing.unjudged import unjudged
from seoaudit.reporters.phrasing.verdict import page_verdict, since
from seoaudit.reporters.style import Style
from seoaudit.rule.messages import Words
from seoaudit.runs.run import Run

BAND_MARK = {"bad": "🔴", "ok": "🟡", "good": "🟢"}


def page_comment(page: PageReport, run: Run, style: Style, room: Room) -> Iterator[str]:
    """Yield the score, why the page failed if it did, the top fixes, and the rest."""
    words = style.words
    band = words.phrase(f"band_{page.band}")
    score = words.phrase("score_of_100", score=page.score)
    yield f"## {BAND_MARK[page.band]} {score} · {escape_markdown(band)}\n\n"
    title = f" · {escape_markdown(words.show(page.facts.title))}" if page.facts.title else ""
    yield f"**{escape_markdown(words.show(path(page.source, style.root)))}**{title}\n\n"
    if changes := " · ".join(since(page, words)):
        yield f"{escape_markdown(changes)}\n\n"
    found = repairs(page.findings)
    yield from first_fixes(page, found, run, style, room)
    first = (*choose(page, found, style.target, run.gate).repairs, *_pressing(found, page, run))
    yield from _table([repair for repair in found if repair not in first], style, room)


def first_fixes(
    page: PageReport, found: Sequence[Repair], run: Run, style: Style, room: Room
) -> Iterator[str]:
    """Yield whether the page is good enough, what fails it, what is new, and the top fixes."""
    words = style.words
    mark = "❌" if run.gate.fails(page) else "✅"
    yield f"{mark} {escape_markdown(page_verdict(page, run.gate, words))}\n\n"
    for gap in unjudged(page, words):
        yield f"{escape_markdown(gap)}\n\n"
    choice = choose(page, found, style.target, run.gate)
    beside = [repair for repair in _pressing(found, page, run) if repair not in choice.repairs]
    items = [f"- {_mark(repair, page, run)}{_item(repair, style)}" for repair in beside]
    yield from room.fill(items, len(items), words)
    yield "\n" if items else ""
    yield f"**{escape_markdown(words.phrase(choice.phrase, **choice.params))}**\n\n"
    chosen = [
        f"{number}. {_mark(repair, page, run)}{_item(repair, style)}"
        for number, repair in enumerate(choice.repairs, start=1)
    ]
    yield from room.fill(chosen, len(chosen), words)


def _pressing(found: Sequence[Repair], page: PageReport, run: Run) -> Sequence[Repair]:
    """Return the groups that fail the page by themselves, and those new on it."""
    return [repair for repair in found if _mark(repair, page, run)]


def _mark(repair: Repair, page: PageReport, run: Run) -> str:
    """Return the mark of a group; "" for most."""
    if any(map(run.gate.stops, repair.findings)):
        return "❌ "
    was_there = page.before is not None and page.before.score is not None
    return "🆕 " if was_there and not repair.known else ""


def _item(repair: Repair, style: Style) -> str:
    line = style.words.phrase("at_lines", count=1, lines=str(repair.findings[0].line))
    advice = escape_markdown(repair.findings[0].advice(style.words))
    won = points(repair, style.words)
    before = f"**{won}** · " if won else ""
    sentence = f"{_message_of(repair, style)}<br>{advice} {code(repair.rule)}"
    return f"{before}{escape_markdown(line)} · {sentence}\n"


def points(repair: Repair, words: Words) -> str:
    """Return the points, the sign before the number in either direction; "" for almost none."""
    return words.show(gain(repair.points, words))


def _table(rest: Sequence[Repair], style: Style, room: Room) -> Iterator[str]:
    """Yield a folded table of findings, one rule per line."""
    words = style.words
    if not rest:
        return
    count = sum(len(repair.findings) for repair in rest)
    beside = in_html(words.phrase("findings_beside", count=count))
    yield f"\n<details>\n<summary>{beside}</summary>\n\n"
    titles = [words.phrase(f"column_{name}") for name in ("points", "line", "finding", "rule")]
    yield table_head(titles, ["---:", "---:", "---", "---"])
    rows = (table_row(_cells(repair, style)) for repair in rest)
    yield from room.fill(rows, len(rest), words)
    yield "\n</details>\n"


def _cells(repair: Repair, style: Style) -> Sequence[str]:
    advice = escape_markdown(repair.findings[0].advice(style.words))
    sentence = f"{_message_of(repair, style)}<br>{advice}"
    return [points(repair, style.words), str(repair.findings[0].line), sentence, code(repair.rule)]


def _message_of(repair: Repair, style: Style) -> str:
    sentence = escape_markdown(repair.findings[0].message(style.words))
    if repair.known:
        known = escape_markdown(style.words.phrase("known"))
        sentence = style.words.labelled(known, sentence)
    if len(repair.findings) == 1:
        return sentence
    return f"{sentence} ({escape_markdown(elsewhere(repair, style.words))})"
