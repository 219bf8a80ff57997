"""One line per finding for spreadsheets: RFC 4180 in UTF-8 with the byte-order mark Excel needs.

docs/formats.md describes the columns.
"""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.inert import inert
from seoaudit.report.report import PageReport
from seoaudit.reporters.style import Style
from seoaudit.rule.messages import Words
from seoaudit.runs.run import Run

ENDINGS = (".csv",)

BYTE_ORDER_MARK = "\ufeff"
COLUMNS = (
    "source",
    "url",
    "score",
    "band",
    "rule",
    "severity",
    "basis",
    "message",
    "advice",
    "line",
    "column",
    "end_line",
    "end_column",
    "points",
    "fails",
    "known",
    "fingerprint",
)
# What makes a spreadsheet run a cell (https://owasp.org/www-community/attacks/CSV_Injection), and a
# GitHub job a line.
RUN_STARTS = ("=", "+", "-", "@", "\t", "\r", "::")

Row = Iterable[str | int | float]


def render(run: Run, style: Style) -> Iterator[str]:
    """Yield the header, the findings of each page, then a line for each unreadable source."""
    yield BYTE_ORDER_MARK + written([COLUMNS])
    for page in run.pages:
        if page.findings:
            yield written(_rows(page, run.gate, style.words))
    if run.errors:
        yield written(_unread(error, style.words) for error in run.errors)


def _rows(page: PageReport, gate: Gate, words: Words) -> Iterator[Row]:
    for finding in page.findings:
        yield (
            page.source,
            page.url or "",
            page.score,
            page.band,
            finding.rule,
            finding.severity.name.lower(),
            str(finding.basis),
            finding.message(words),
            finding.advice(words),
            finding.line,
            finding.column,
            finding.end_line,
            finding.end_column,
            round(finding.points, 2),
            "yes" if gate.stops(finding) else "no",
            "yes" if finding.known else "no",
            finding.fingerprint,
        )


def _unread(error: SourceError, words: Words) -> Row:
    message = words.tell(error.message)
    known = {"source": error.source, "severity": "error", "message": message, "fails": "yes"}
    return [known.get(column, "") for column in COLUMNS]


def written(rows: Iterable[Row]) -> str:
    """Return rows as CSV, none of whose cells a spreadsheet runs."""
    text = StringIO(newline="")
    csv.writer(text).writerows([map(_cell, row) for row in rows])
    return text.getvalue()


def _cell(value: str | float) -> str | float:
    """Return the value, prefixed with an apostrophe if a spreadsheet or a CI job would run it.

    A sign on its own is harmless.
    """
    if not isinstance(value, str):
        return value
    shown = inert(value)
    return f"'{shown}" if len(value) > 1 and value.startswith(RUN_STARTS) else shown
