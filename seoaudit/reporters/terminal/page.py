"""One page: its score, top fixes, and other findings by topic."""

from collections.abc import Iterator, Sequence

from seoaudit.report.parts import Status
from seoaudit.report.report import PageReport
from seoaudit.reporters.phrasing.fix_groups import Choice, Repair, choose, elsewhere, repairs
from seoaudit.reporters.phrasing.keyphrases import capped, keyphrase_line
from seoaudit.reporters.phrasing.verdict import since
from seoaudit.reporters.style import Style
from seoaudit.reporters.terminal.comparison import comparison_lines
from seoaudit.reporters.terminal.lines import Line, hang, keep_direction, line, wrap
from seoaudit.rule import registry
from seoaudit.rule.rule import Severity

BAND_COLOR = {"bad": "red", "ok": "yellow", "good": "green"}
BAND_INK = {"bad": "white", "ok": "black", "good": "black"}
SEVERITY_COLOR = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
SEVERITY_MARK = {Severity.ERROR: "✖", Severity.WARNING: "▲", Severity.INFO: "•"}
GAUGE_WIDTH = 30


def page_lines(page: PageReport, style: Style) -> Iterator[Line]:
    """Yield the report of one page, line by line."""
    found = repairs(page.findings)
    choice = choose(page, found, style.target)
    rest = [repair for repair in found if repair not in choice.repairs]
    yield from _header(page, style)
    yield from _chosen(choice, style)
    yield from _by_topic("the_rest", [repair for repair in rest if repair.points > 0], style)
    yield from _by_topic("remarks", [repair for repair in rest if repair.points <= 0], style)
    yield line()
    yield from _rules(page, style)
    yield from _ignored(page, style)
    if page.compared:
        yield from comparison_lines(page.compared, style, f"bold {BAND_COLOR[page.compared.band]}")
    for note in page.notes:
        yield from _sentence(style.words.phrase(note.key, **note.params), style, "dim")


def _sentence(text: str, style: Style, look: str = "") -> list[Line]:
    return wrap(text, style.width, look=look, right_to_left=style.words.is_right_to_left)


def _header(page: PageReport, style: Style) -> Iterator[Line]:
    words = style.words
    yield line((keep_direction(page.source), "bold"))
    if page.facts.title:
        yield from wrap(page.facts.title, style.width)
    yield line()
    color = BAND_COLOR[page.band]
    score = words.phrase("score_of_100", score=page.score)
    filled = round(GAUGE_WIDTH * page.score / 100)
    yield line(
        (f" {score} ", f"bold {BAND_INK[page.band]} on {color}"),
        "  ",
        ("━" * filled, color),
        ("─" * (GAUGE_WIDTH - filled), "dim"),
        "  ",
        (keep_direction(words.phrase(f"band_{page.band}")), color),
    )
    if page.cap is not None:
        yield from _sentence(capped(page, style.words), style, "red")
    yield line()
    if page.before:
        for sentence in since(page, words):
            yield from _sentence(sentence, style, "bold" if page.before.new else "")
        yield line()
    for keyphrase in page.keyphrases:
        yield from _sentence(keyphrase_line(keyphrase, style.words), style)
    size = [
        words.phrase("words", count=page.facts.words),
        words.phrase("minutes", count=page.facts.reading_minutes),
        *([page.language] if page.language else []),
    ]
    yield from _sentence(" · ".join(size), style)
    yield line()


def _chosen(choice: Choice, style: Style) -> Iterator[Line]:
    yield from _sentence(style.words.phrase(choice.phrase, **choice.params), style, "bold")
    for repair in choice.repairs:
        yield from _repair(repair, style)


def _by_topic(title: str, found: Sequence[Repair], style: Style) -> Iterator[Line]:
    """Yield a section of findings, the topic that costs most first."""
    if not found:
        return
    yield line()
    yield from _sentence(style.words.phrase(title), style, "bold")
    topics = {repair.topic: 0.0 for repair in found}
    for repair in found:
        topics[repair.topic] += repair.points
    for topic in sorted(topics, key=lambda topic: -topics[topic]):
        yield line((keep_direction(_topic(topic, style)), "underline"))
        for repair in found:
            if repair.topic == topic:
                yield from _repair(repair, style)


def _topic(topic: str, style: Style) -> str:
    return style.words.phrase_or(f"topic_{topic}", topic)


def _repair(repair: Repair, style: Style) -> Iterator[Line]:
    """Yield the first finding in full and its other places; with --verbose, each one in full."""
    shown = repair.findings if style.verbose else repair.findings[:1]
    for number, finding in enumerate(shown):
        points = finding.points if style.verbose else repair.points
        prefix = line(
            (f"{SEVERITY_MARK[finding.severity]} ", SEVERITY_COLOR[finding.severity]),
            (f"{f'+{points:.1f}' if points else '':>6} ", "bold"),
            (f"{finding.line}:{finding.column}".rjust(8), "dim"),
            "  ",
        )
        room, rtl = style.width - prefix.cells, style.words.is_right_to_left
        known = "dim" if finding.known else ""
        body = wrap(finding.message(style.words), room, look=known, right_to_left=rtl)
        if number == 0 and len(repair.findings) > len(shown):
            body += wrap(elsewhere(repair, style.words), room, look="dim", right_to_left=rtl)
        body += wrap(finding.advice(style.words), room, look=known or "green", right_to_left=rtl)
        if number == len(shown) - 1:
            body += wrap(_named_rule(repair, style), room, look="dim", right_to_left=rtl)
        yield from hang(prefix, body)


def _named_rule(repair: Repair, style: Style) -> str:
    return f"{repair.rule} · {style.words.phrase('known')}" if repair.known else repair.rule


def _rules(page: PageReport, style: Style) -> Iterator[Line]:
    """Yield how many rules passed; with --verbose, each with the points it earned."""
    words = style.words
    passed = [result for result in page.rules if result.status is Status.PASS]
    left_out = sum(result.status is Status.NOT_APPLICABLE for result in page.rules)
    counts = [words.phrase("passed", count=len(passed))]
    if left_out:
        counts.append(words.phrase("not_applicable", count=left_out))
    yield from _sentence(words.join(counts), style, "green")
    if style.verbose:
        for result in sorted(passed, key=lambda result: (-result.earned, result.id)):
            title = words.title(registry.rule_of(result.id))
            prefix = line((f"  {result.earned:>4g}/{result.possible:<4g} {result.id}  ", "dim"))
            room = style.width - prefix.cells
            if room < len(title) // 3:
                yield prefix
            else:
                yield from hang(prefix, wrap(title, room, right_to_left=words.is_right_to_left))


def _ignored(page: PageReport, style: Style) -> Iterator[Line]:
    """Yield how many findings are ignored; with --verbose, each of them and why."""
    words = style.words
    if page.ignored:
        yield from _sentence(words.phrase("ignored", count=len(page.ignored)), style, "dim")
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
