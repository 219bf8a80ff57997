"""Annotations on the lines of a pull request, as GitHub Actions workflow commands.

The terminal report precedes them in the log, folded. Findings that fail the gate are errors;
findings in a baseline only appear in the log.
https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
"""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import blake2b
from heapq import heappush, heappushpop
from typing import Literal

from seoaudit.document.source_name import is_file
from seoaudit.inert import inert, inert_text
from seoaudit.named_tuple import NamedTuple
from seoaudit.report.parts import ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.reporters import terminal
from seoaudit.reporters.paths import path
from seoaudit.reporters.phrasing.fix_groups import gain
from seoaudit.reporters.phrasing.verdict import crashes, too_few_points
from seoaudit.reporters.style import Style
from seoaudit.rule.finding import Severity
from seoaudit.runs.run import Run

Level = Literal["error", "warning", "notice"]
Place = dict[str, str | int]
LEVELS: tuple[Level, ...] = ("error", "warning", "notice")

# How many annotations of each level GitHub keeps per step:
# https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
MAX_PER_LEVEL = 10

# Weights above 100, the most points a finding can cost. An error outweighs any number of points.
UNAUDITED = 1000.0
UNDER_THE_LIMIT = 500.0
AN_ERROR = 200.0


class Annotation(NamedTuple):
    """One annotation on a line; the heaviest of each level, by `weight`, are shown."""

    weight: float
    title: str
    sentence: str
    place: Place


class TopAnnotations:
    """The heaviest annotations of each level; of two with equal weight, the earlier one."""

    def __init__(self) -> None:
        self._kept: dict[Level, list[tuple[float, int, Annotation]]] = {
            level: [] for level in LEVELS
        }
        self._count = 0
        self.left_out = 0

    def add(self, level: Level, annotation: Annotation) -> None:
        """Keep an annotation, or count it if there are enough heavier ones."""
        self._count += 1
        kept = self._kept[level]
        entry = (annotation.weight, -self._count, annotation)
        if len(kept) < MAX_PER_LEVEL:
            heappush(kept, entry)
        else:
            heappushpop(kept, entry)
            self.left_out += 1

    def __iter__(self) -> Iterator[tuple[Level, Annotation]]:
        for level, kept in self._kept.items():
            for _, _, annotation in sorted(kept, reverse=True):
                yield level, annotation


def render(run: Run, style: Style) -> Iterator[str]:
    """Yield the log, then the commands, and how many findings were left out."""
    yield from _log(run, style)
    shown = _shown(run, style)
    for level, annotation in shown:
        yield _command(level, annotation)
    if shown.left_out:
        count, limit = shown.left_out, MAX_PER_LEVEL
        yield style.words.phrase("annotations_left_out", count=count, limit=limit) + "\n"


def _log(run: Run, style: Style) -> Iterator[str]:
    """Yield the terminal report in a fold in which no page title is taken for a command.

    Commands stay disabled until a token that no page can know, since it is a hash of the report
    itself.
    """
    plain = replace(style, color=False)
    digest, is_empty = blake2b(digest_size=16), True
    for piece in terminal.render(run, plain):
        digest.update(piece.encode("utf-8", "replace"))
        is_empty = False
    if is_empty:
        return
    yield f"::group::seoaudit\n::stop-commands::{digest.hexdigest()}\n"
    yield from terminal.render(run, plain)  # once more: the findings of many pages are not kept
    yield f"::{digest.hexdigest()}::\n::endgroup::\n"


def _shown(run: Run, style: Style) -> TopAnnotations:
    shown = TopAnnotations()
    for page in run.pages:
        for level, annotation in _of_page(page, run, style):
            shown.add(level, annotation)
    for rule, sentence in crashes(run, style.words):
        shown.add("error", Annotation(UNAUDITED, rule, sentence, {}))
    for error in run.errors:
        file = _file(error.source, style)
        shown.add("error", Annotation(UNAUDITED, "seoaudit", style.words.tell(str(error)), file))
    return shown


def _of_page(page: PageReport, run: Run, style: Style) -> Iterator[tuple[Level, Annotation]]:
    file = _file(page.source, style)
    for sentence in too_few_points(page, run.gate, style.words):
        yield "error", Annotation(UNDER_THE_LIMIT, "seoaudit", sentence, file)
    for finding in page.findings:
        if finding.known:
            continue
        sentence = f"{finding.message(style.words)}\n{finding.advice(style.words)}"
        if not file:
            sentence = style.words.labelled(inert(page.source), sentence)
        won = gain(finding.points, style.words)
        title = finding.rule + (f" ({won})" if won else "")
        place = {**file, **_region(finding)} if file else {}
        weight = finding.points + AN_ERROR * (finding.severity is Severity.ERROR)
        yield _level(finding, run), Annotation(weight, title, sentence, place)


def _file(source: str, style: Style) -> Place:
    return {"file": path(source, style.root)} if is_file(source) else {}


def _level(finding: ReportedFinding, run: Run) -> Level:
    if run.gate.stops(finding):
        return "error"
    return "notice" if finding.severity is Severity.INFO else "warning"


def _region(finding: ReportedFinding) -> Place:
    """Return the lines, and the columns only if both are on one line: GitHub accepts no others."""
    lines: Place = {"line": finding.line, "endLine": finding.end_line}
    if finding.line != finding.end_line:
        return lines
    return {**lines, "col": finding.column, "endColumn": finding.end_column}


def _command(level: Level, annotation: Annotation) -> str:
    properties = {**annotation.place, "title": annotation.title}
    listed = ",".join(
        f"{name}={_property(inert(str(value)))}" for name, value in properties.items()
    )
    return f"::{level} {listed}::{_data(annotation.sentence)}\n"


def _data(text: str) -> str:
    """Make it inert, and escape it as the toolkit does.

    https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
    """
    return inert_text(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
