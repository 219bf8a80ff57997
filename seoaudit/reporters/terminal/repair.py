"""The findings of one rule: points, place, what is wrong, how to fix it, and the rule."""

from collections.abc import Iterator

from seoaudit.engine.gate import Gate
from seoaudit.reporters.phrasing.fix_groups import Repair, elsewhere, gain
from seoaudit.reporters.style import Style
from seoaudit.reporters.terminal.lines import Line, hang, line, wrap
from seoaudit.rule.finding import Severity

SEVERITY_COLOR = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
SEVERITY_MARK = {Severity.ERROR: "✖", Severity.WARNING: "▲", Severity.INFO: "•"}


def repair_lines(repair: Repair, gate: Gate, style: Style) -> Iterator[Line]:
    """Yield the first finding in full and its other places; with --verbose, each one in full."""
    shown = repair.findings if style.verbose else repair.findings[:1]
    for number, finding in enumerate(shown):
        points = finding.points if style.verbose else repair.points
        prefix = line(
            (f"{SEVERITY_MARK[finding.severity]} ", SEVERITY_COLOR[finding.severity]),
            (f"{gain(points, style.words):>6} ", "bold"),
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
            body += _rule(repair, gate, room, style)
        yield from hang(prefix, body)


def _rule(repair: Repair, gate: Gate, room: int, style: Style) -> list[Line]:
    """Return the lines that name the rule, and say if it is known or has to be fixed to pass."""
    words, named, look = style.words, repair.rule, "dim"
    if repair.fails(gate):
        named, look = f"{named} · {words.phrase('must_be_fixed')}", "red"
    elif repair.known:
        named = f"{named} · {words.phrase('known')}"
    return wrap(named, room, look=look, right_to_left=words.is_right_to_left)
