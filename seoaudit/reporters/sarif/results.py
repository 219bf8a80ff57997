"""The results of a SARIF run: which findings are included, and how each is written."""

from collections import Counter
from collections.abc import Iterator, Sequence
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


# What orders findings: whether one fails its page, is new, how severe it is, and its points.
Weight = tuple[bool, bool, int, float]


class Selection(NamedTuple):
    """The findings to include: all that weigh more than `least`, and the first `few` that weigh it.

    Without a `least`, all of them. `left_out` counts those that are not included.
    """

    least: Weight | None = None
    few: int = 0
    left_out: int = 0


def choose(run: Run) -> Selection:
    """Choose what fails the gate first, then what is new, most severe and worth most points.

    Findings are counted by weight: to keep which ones are chosen would take 11 MB.
    """
    count = run.tally.findings.total()
    if count <= MAX_RESULTS:
        return Selection()
    weights = Counter(_weight(finding, run) for page in run.pages for finding in page.findings)
    room = MAX_RESULTS
    for least in sorted(weights, reverse=True):
        if weights[least] >= room:
            break
        room -= weights[least]
    return Selection(least, room, count - MAX_RESULTS)


def _weight(finding: ReportedFinding, run: Run) -> Weight:
    points = round(finding.points, 2)  # as they are shown, so that there are few weights
    return run.gate.stops(finding), not finding.known, finding.severity, points


def results_of(
    run: Run, style: Style, rules: Sequence[str], chosen: Selection
) -> Iterator[dict[str, Any]]:
    """Yield the chosen findings page by page; with `style.verbose`, ignored ones as suppressed."""
    indexes = {rule: index for index, rule in enumerate(rules)}
    known = run.tally.is_compared
    for page, findings in _chosen(run, chosen):
        for finding in findings:
            state = {"baselineState": "unchanged" if finding.known else "new"} if known else {}
            yield {**_result(finding, page, style, indexes), **state, "suppressions": []}
        for ignored in page.ignored if style.verbose and chosen.least is None else ():
            yield {
                **_result(ignored.finding, page, style, indexes),
                "suppressions": [_suppression(ignored, style)],
            }


def _chosen(run: Run, chosen: Selection) -> Iterator[tuple[PageReport, Sequence[ReportedFinding]]]:
    """Yield each page with the findings to include."""
    few = chosen.few
    for page in run.pages:
        if chosen.least is None:
            yield page, page.findings
            continue
        included = []
        for finding in page.findings:
            weight = _weight(finding, run)
            if weight > chosen.least or (weight == chosen.least and few > 0):
                included.append(finding)
                few -= weight == chosen.least
        yield page, included


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
