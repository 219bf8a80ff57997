"""GitLab's Code Quality report: a JSON array with one object per finding.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from collections import Counter
from collections.abc import Iterator
from hashlib import blake2b
from typing import Any

from seoaudit.errors import SourceError
from seoaudit.report.parts import ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.reporters.json_array import array
from seoaudit.reporters.paths import path
from seoaudit.reporters.style import Style
from seoaudit.rule import registry
from seoaudit.rule.finding import Severity
from seoaudit.runs.run import Run

SEVERITY = {Severity.INFO: "info", Severity.WARNING: "minor", Severity.ERROR: "major"}
# The severity of a rule with a cap, which outweighs everything else on the page.
HOLDS_THE_PAGE = "critical"

NOT_AUDITED = "blocker"


def render(run: Run, style: Style) -> Iterator[str]:
    """Yield the array: the findings page by page, crashed rules and unreadable sources."""
    yield from array(_entries(run, style))
    yield "\n"


def _entries(run: Run, style: Style) -> Iterator[dict[str, Any]]:
    for page in run.pages:
        yield from _of_page(page, style)
    for error in run.errors:
        yield _unread(error, style)


def _of_page(page: PageReport, style: Style) -> Iterator[dict[str, Any]]:
    place = path(page.source, style.root)
    seen: Counter[str] = Counter()
    for finding in page.findings:
        same = finding.fingerprint
        seen[same] += 1
        yield _entry(
            f"{finding.message(style.words)} {finding.advice(style.words)}",
            check=finding.rule,
            severity=_severity(finding),
            place=place,
            lines=(finding.line, finding.end_line),
            same=(same, str(seen[same])),
        )
    for result in page.crashed:
        sentence = style.words.phrase("rule_crashed", rule=result.id, error=result.error or "")
        yield _entry(
            sentence,
            check=result.id,
            severity=NOT_AUDITED,
            place=place,
            same=("crashed", result.id),
        )


def _severity(finding: ReportedFinding) -> str:
    """Return the severity; known findings are "info", however severe."""
    if finding.known:
        return SEVERITY[Severity.INFO]
    capped = registry.rule_of(finding.rule).cap is not None
    return HOLDS_THE_PAGE if capped else SEVERITY[finding.severity]


def _unread(error: SourceError, style: Style) -> dict[str, Any]:
    place = path(error.source, style.root)
    return _entry(
        style.words.tell(error.message),
        check="unreadable",
        severity=NOT_AUDITED,
        place=place,
        same=("unreadable",),
    )


def _entry(
    sentence: str,
    *,
    check: str,
    severity: str,
    place: str,
    lines: tuple[int, int] = (1, 1),
    same: tuple[str, ...],
) -> dict[str, Any]:
    """Return one object; `same` and the path identify the finding across runs."""
    identity = "\0".join((place, *same)).encode("utf-8", "replace")
    return {
        "description": sentence,
        "check_name": check,
        "fingerprint": blake2b(identity, digest_size=16).hexdigest(),
        "severity": severity,
        "location": {"path": place, "lines": {"begin": lines[0], "end": lines[1]}},
    }
