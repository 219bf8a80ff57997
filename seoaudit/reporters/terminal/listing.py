"""Findings of many pages, one line each: path, line and column first, as editors link them."""

from collections.abc import Iterable, Iterator, Sequence

from seoaudit.engine.gate import Gate
from seoaudit.report.parts import ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.reporters.paths import path
from seoaudit.reporters.phrasing.verdict import objections, since
from seoaudit.reporters.style import Style
from seoaudit.reporters.terminal.lines import Line, keep_direction, line, run_on
from seoaudit.reporters.terminal.repair import SEVERITY_COLOR


def failed_page_lines(page: PageReport, gate: Gate, style: Style) -> Iterator[Line]:
    """Yield why a page failed, then its findings; with `style.quiet`, those that fail it alone.

    Of a page that was there before, those that are new, unless with `style.verbose`.
    """
    yield from _headed(page, objections(page, gate, style.words), style)
    stopping = gate.breaches(page)
    rest = [] if style.quiet else [finding for finding in page.findings if not gate.stops(finding)]
    if page.before and not style.verbose:
        rest = [finding for finding in rest if not finding.known]
    yield from finding_lines(page, [*stopping, *rest], style)


def new_finding_lines(
    page: PageReport, findings: Sequence[ReportedFinding], style: Style
) -> Iterator[Line]:
    """Yield what changed on a page, then these findings, which are new on it."""
    yield from _headed(page, style.words.join(since(page, style.words)), style)
    yield from finding_lines(page, findings, style)


def _headed(page: PageReport, said: str, style: Style) -> Iterator[Line]:
    """Yield what is said of a page, behind its name."""
    place, rtl = keep_direction(path(page.source, style.root)), style.words.is_right_to_left
    name = line((style.words.labelled(place, ""), "bold"))
    return run_on(name, said, style.width, right_to_left=rtl)


def finding_lines(
    page: PageReport, findings: Iterable[ReportedFinding], style: Style
) -> Iterator[Line]:
    """Yield `path:line:column level rule message` for each; a path is never cut or broken."""
    place, rtl = keep_direction(path(page.source, style.root)), style.words.is_right_to_left
    for finding in findings:
        known = f" ({style.words.phrase('known')})" if finding.known else ""
        prefix = line(
            f"{place}:{finding.line}:{finding.column} ",
            (finding.severity.name.lower(), SEVERITY_COLOR[finding.severity]),
            (f" {finding.rule} ", "dim"),
        )
        said = f"{finding.message(style.words)}{known}"
        yield from run_on(prefix, said, style.width, right_to_left=rtl)
