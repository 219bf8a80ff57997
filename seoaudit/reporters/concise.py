"""One line per finding, `path:line:col: level rule message`, for editors and problem matchers.

`.github/problem-matcher.json` reads it in a GitHub job. Lines are never wrapped. Findings of the
baseline are left out, but for --verbose; with --quiet, all but those that fail the gate. The
verdict is the last line, and no finding.
"""

from collections.abc import Iterator

from seoaudit.inert import inert, inert_output
from seoaudit.report.parts import ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.reporters.paths import path
from seoaudit.reporters.phrasing.verdict import run_verdict, score_objection
from seoaudit.reporters.style import Style
from seoaudit.runs.run import Run, Verdict

# The level of what fails a page or could not be audited, and what stands for a rule there.
ERROR, SCORE, READING = "error", "score", "reading"


def render(run: Run, style: Style) -> Iterator[str]:
    """Yield the findings page by page, in the order of the text, and the verdict."""
    for page in run.pages:
        yield "".join(_of_page(page, run, style))
    for error in run.errors:
        place = path(error.source, style.root)
        yield _line(place, 1, 1, ERROR, READING, style.words.tell(error.message))
    is_well = run.verdict is Verdict.GOOD_ENOUGH
    if not (is_well and (style.quiet or not run.tally.pages)):
        yield f"{run_verdict(run, style.words)}\n"


def _of_page(page: PageReport, run: Run, style: Style) -> Iterator[str]:
    place, words = path(page.source, style.root), style.words
    for sentence in score_objection(page, run.gate, words):
        yield _line(place, 1, 1, ERROR, SCORE, sentence)
    for result in page.crashed:
        crash = words.phrase("rule_crashed", rule=result.id, error=result.error or "")
        yield _line(place, 1, 1, ERROR, result.id, crash)
    for finding in sorted(page.findings, key=lambda each: (each.line, each.column, each.rule)):
        if _is_shown(finding, run, style):
            level, message = finding.severity.name.lower(), finding.message(words)
            yield _line(place, finding.line, finding.column, level, finding.rule, message)


def _is_shown(finding: ReportedFinding, run: Run, style: Style) -> bool:
    if style.quiet:
        return run.gate.stops(finding)
    return style.verbose or not finding.known


def _line(place: str, line: int, column: int, level: str, rule: str, message: str) -> str:
    text = " ".join(message.split())
    return inert_output(inert(f"{place}:{line}:{column}: {level} {rule} {text}")) + "\n"
