"""One page: every finding by topic, then what to fix first, the score and the verdict."""

from collections.abc import Iterator, Sequence

from seoaudit.engine.gate import Gate
from seoaudit.inert import inert
from seoaudit.report.parts import Status
from seoaudit.report.report import PageReport
from seoaudit.reporters.phrasing.fix_groups import Repair, choose, repairs
from seoaudit.reporters.phrasing.keyphrases import keyphrase_line
from seoaudit.reporters.style import Style
from seoaudit.reporters.terminal.comparison import comparison_lines
from seoaudit.reporters.terminal.conclusion import BAND_COLOR, ON_SCORE, conclusion_lines
from seoaudit.reporters.terminal.lines import (
    MIN_TEXT_WIDTH,
    Line,
    hang,
    keep_direction,
    line,
    sentence,
    wrap,
)
from seoaudit.reporters.terminal.repair import repair_lines
from seoaudit.rule import registry
from seoaudit.runs.run import Run

# The note that the line on unjudged rules makes superfluous.
WITHOUT_KEYPHRASE = "no_keyphrase"


def page_lines(page: PageReport, run: Run, style: Style) -> Iterator[Line]:
    """Yield the report of one page: what matters most comes last, where a terminal shows it."""
    found = repairs(page.findings)
    choice = choose(page, found, style.target, run.gate)
    rest = [repair for repair in found if repair not in choice.repairs]
    costly = [repair for repair in rest if repair.points > 0]
    remarks = [repair for repair in rest if repair.points <= 0]
    yield from _header(page, style)
    yield from _by_topic("the_rest", costly, run.gate, style)
    yield from _by_topic("remarks", remarks, run.gate, style)
    yield line()
    yield from _rules(page, style)
    yield from _ignored(page, style)
    if page.compared:
        yield from comparison_lines(page.compared, style, f"bold {BAND_COLOR[page.compared.band]}")
    for note in page.notes:
        if note.key not in (*ON_SCORE, WITHOUT_KEYPHRASE):
            yield from sentence(style.words.phrase(note.key, **note.params), style, "dim")
    yield line()
    yield from conclusion_lines(page, choice, run, style)


def short_page_lines(page: PageReport, run: Run, style: Style) -> Iterator[Line]:
    """Yield the end of the report alone: what to fix first, the score, the verdict."""
    choice = choose(page, repairs(page.findings), style.target, run.gate)
    yield from conclusion_lines(page, choice, run, style)


def _header(page: PageReport, style: Style) -> Iterator[Line]:
    words = style.words
    yield line((keep_direction(inert(page.source)), "bold"))
    if page.facts.title:
        yield from wrap(inert(page.facts.title), style.width)
    yield line()
    for keyphrase in page.keyphrases:
        yield from sentence(keyphrase_line(keyphrase, words), style)
    size = [
        words.phrase("words", count=page.facts.words),
        words.phrase("minutes", count=page.facts.reading_minutes),
        *([page.language] if page.language else []),
    ]
    yield from sentence(" · ".join(size), style)


def _by_topic(title: str, found: Sequence[Repair], gate: Gate, style: Style) -> Iterator[Line]:
    """Yield a section of findings, the topic that costs most first."""
    if not found:
        return
    yield line()
    yield from sentence(style.words.phrase(title), style, "bold")
    topics = {repair.topic: 0.0 for repair in found}
    for repair in found:
        topics[repair.topic] += repair.points
    for topic in sorted(topics, key=lambda topic: -topics[topic]):
        yield line((keep_direction(_topic(topic, style)), "underline"))
        for repair in found:
            if repair.topic == topic:
                yield from repair_lines(repair, gate, style)


def _topic(topic: str, style: Style) -> str:
    return style.words.phrase_or(f"topic_{topic}", topic)


def _rules(page: PageReport, style: Style) -> Iterator[Line]:
    """Yield how many rules passed; with --verbose, each with the points it earned."""
    words = style.words
    passed = [result for result in page.rules if result.status is Status.PASS]
    left_out = sum(result.status is Status.NOT_APPLICABLE for result in page.rules)
    counts = [words.phrase("passed", count=len(passed))]
    if left_out:
        counts.append(words.phrase("not_applicable", count=left_out))
    yield from sentence(words.join(counts), style, "green")
    if style.verbose:
        for result in sorted(passed, key=lambda result: (-result.earned, result.id)):
            title = words.title(registry.rule_of(result.id))
            prefix = line((f"  {result.earned:>4g}/{result.possible:<4g} {result.id}  ", "dim"))
            room = style.width - prefix.cells
            if room < max(MIN_TEXT_WIDTH, len(title) // 3):
                yield prefix
            else:
                yield from hang(prefix, wrap(title, room, right_to_left=words.is_right_to_left))


def _ignored(page: PageReport, style: Style) -> Iterator[Line]:
    """Yield how many findings are ignored; with --verbose, each of them and why."""
    words = style.words
    if page.ignored:
        yield from sentence(words.phrase("ignored", count=len(page.ignored)), style, "dim")
    for finding, reason, until in page.ignored if style.verbose else ():
        why = [
            *([reason] if reason else []),
            *([words.phrase("ignored_until", until=until)] if until else []),
            finding.rule,
        ]
        prefix = line((f"  {f'{finding.line}:{finding.column}':>8}  ", "dim"))
        room, rtl = style.width - prefix.cells, words.is_right_to_left
        body = wrap(finding.message(words), room, right_to_left=rtl)
        body += wrap(" · ".join(why), room, look="dim", right_to_left=rtl)
        yield from hang(prefix, body)
