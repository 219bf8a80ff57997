"""The results of a SARIF run: which findings are included, and how each is written."""

from collections.abc import Iterator, Sequence
from heapq import nlargest
from typing import Any

from seoaudit.document.source_name import is_file
from seoaudit.named_tuple import NamedTuple
from seoaudit.report.parts import IgnoredFinding, ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.reporters.paths import uri
from seoaudit.reporters.sarif.message import message
from seoaudit.reporters.sarif.rules import LEVEL
from seoaudit.reporters.style import Style
from seoaudit.rule.finding import Fix
from seoaudit.runs.run import Run

# GitHub rejects a run with more, and shows the 5,000 most severe.
MAX_RESULTS = 25_000

FINGERPRINT = "seoaudit/1"


class Selection(NamedTuple):
    """The findings to include, as (page, finding) numbers, None if all fit; and how many do not."""

    findings: frozenset[tuple[int, int]] | None
    left_out: int = 0


def choose(run: Run) -> Selection:
    """Choose what fails the gate first, then what is new, most severe and worth most points."""
    count = run.tally.findings.total()
    if count <= MAX_RESULTS:
        return Selection(None)
    weighed = (
        (_weight(finding, run), -number, -index)
        for number, page in enumerate(run.pages)
        for index, finding in enumerate(page.findings)
    )
    heaviest = nlargest(MAX_RESULTS, weighed)
    kept = frozenset((-number, -index) for _, number, index in heaviest)
    return Selection(kept, count - MAX_RESULTS)


def _weight(finding: ReportedFinding, run: Run) -> tuple[bool, bool, int, float]:
    return run.gate.stops(finding), not finding.known, finding.severity, finding.points


def results_of(
    run: Run, style: Style, rules: Sequence[str], chosen: Selection
) -> Iterator[dict[str, Any]]:
    """Yield the chosen findings page by page; with `style.verbose`, ignored ones as suppressed."""
    indexes = {rule: index for index, rule in enumerate(rules)}
    known = run.tally.is_compared
    for number, page in enumerate(run.pages):
        for index, finding in enumerate(page.findings):
            if chosen.findings is None or (number, index) in chosen.findings:
                state = {"baselineState": "unchanged" if finding.known else "new"} if known else {}
                yield {**_result(finding, page, style, indexes), **state, "suppressions": []}
        for ignored in page.ignored if style.verbose and chosen.findings is None else ():
            yield {
                **_result(ignored.finding, page, style, indexes),
                "suppressions": [_suppression(ignored, style)],
            }


def location(source: str, style: Style, region: dict[str, int] | None = None) -> dict[str, Any]:
    """Return a position in a source, or the source alone."""
    artifact = _artifact(source, style)
    physical = {"artifactLocation": artifact, **({"region": region} if region else {})}
    return {"physicalLocation": physical}


def _artifact(source: str, style: Style) -> dict[str, str]:
    address = uri(source, style.root)
    relative = is_file(source) and not address.startswith("file:")
    return {"uri": address, **({"uriBaseId": "%SRCROOT%"} if relative else {})}


def _result(
    finding: ReportedFinding, page: PageReport, style: Style, indexes: dict[str, int]
) -> dict[str, Any]:
    region = {
        "startLine": finding.line,
        "startColumn": finding.column,
        "endLine": finding.end_line,
        "endColumn": finding.end_column,
    }
    sentence = f"{finding.message(style.words)} {finding.advice(style.words)}"
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": indexes[finding.rule],
        "level": LEVEL[finding.severity],
        "message": message(sentence),
        "locations": [location(page.source, style, region)],
        "partialFingerprints": {FINGERPRINT: finding.fingerprint},
        "rank": round(min(finding.points, 100.0), 2),
        "properties": {"key": finding.key, "basis": str(finding.basis)},
    }
    if finding.fix and finding.fix.edits:
        sentence = finding.fix_title(style.words)
        result["fixes"] = [_fix(finding.fix, sentence, _artifact(page.source, style))]
    return result


def _fix(fix: Fix, sentence: str, artifact: dict[str, str]) -> dict[str, Any]:
    """Return the edits as replacements; a property says whether they are safe to apply unseen."""
    replacements = [
        {
            "deletedRegion": {"charOffset": edit.start, "charLength": edit.end - edit.start},
            "insertedContent": {"text": edit.text},
        }
        for edit in fix.edits
    ]
    return {
        "description": message(sentence),
        "artifactChanges": [{"artifactLocation": artifact, "replacements": replacements}],
        "properties": {"safety": str(fix.safety)},
    }


def _suppression(ignored: IgnoredFinding, style: Style) -> dict[str, str]:
    until = [style.words.phrase("ignored_until", until=ignored.until)] if ignored.until else []
    why = " · ".join([*([ignored.reason] if ignored.reason else []), *until])
    return {"kind": "inSource", **({"justification": why} if why else {})}
