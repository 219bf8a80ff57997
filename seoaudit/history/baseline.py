"""The earlier state of pages: their findings by fingerprint, and their scores.

A baseline is a file that is written once and committed, or the pages of an earlier revision. It
marks known findings in finished reports, so that only new ones count.
"""

import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from seoaudit.document.source_name import is_file
from seoaudit.errors import SourceError
from seoaudit.named_tuple import NamedTuple
from seoaudit.report.packed import Packed, pack, unpack
from seoaudit.report.parts import Before, ReportedFinding, Status
from seoaudit.report.report import PageReport
from seoaudit.text.segments.shorten import shorten

QUOTE_LENGTH = 60

# Rules that check many items report at most this many findings. If a baseline has that many of a
# rule, there may have been more, so no finding of that rule counts as new.
FULL = 20


class BaselineFinding(NamedTuple):
    """A finding and how many of a report are the same; the sort key comes first."""

    rule: str
    key: str
    quote: str
    fingerprint: str
    number: int


class BaselinePage(NamedTuple):
    """The earlier state of a page: its score and its findings, sorted."""

    score: int
    findings: tuple[BaselineFinding, ...]


class BaselineSite(NamedTuple):
    """The earlier state of a site: its own score and findings, and its pages by their paths."""

    itself: BaselinePage
    pages: Mapping[str, BaselinePage]


class Baseline(NamedTuple):
    """The earlier state of pages, by their names relative to `folder`, and of a site.

    `revision` is their git revision; None for a baseline file.
    """

    pages: Mapping[str, BaselinePage]
    folder: Path
    revision: str | None = None
    site: BaselineSite | None = None

    def name(self, source: str) -> str:
        """Return a page's name: files relative to the folder, with slashes; others unchanged."""
        if not is_file(source):
            return source
        try:
            return Path(os.path.relpath(source, self.folder)).as_posix()
        except ValueError:  # the two lie on different drives
            return Path(source).absolute().as_posix()

    def marked(self, reports: Iterable[Packed]) -> Iterator[Packed]:
        """Yield the reports with known findings marked; all of a new page are new."""
        for packed in reports:
            report = unpack(packed)
            if isinstance(report, SourceError):
                yield packed
            else:
                known = self.page(report.source)
                marked = mark(report, known, self.revision) if known else self._as_new(report)
                yield pack(marked) if isinstance(packed, bytes) else marked

    def _as_new(self, report: PageReport) -> PageReport:
        return report._replace(before=Before(None, 0, len(report.findings), self.revision))

    def page(self, source: str) -> BaselinePage | None:
        """Return the earlier state of a page; None if it is new."""
        return self.pages.get(self.name(source))


def baseline_of(
    reports: Iterable[PageReport], folder: Path, revision: str | None = None
) -> Baseline:
    """Return a baseline of all findings in these reports."""
    names = Baseline({}, folder, revision)
    return names._replace(pages={names.name(each.source): baseline_page(each) for each in reports})


def baseline_page(report: PageReport) -> BaselinePage:
    """Return the baseline of one report."""
    counts = Counter(finding.fingerprint for finding in report.findings)
    first: dict[str, ReportedFinding] = {}
    for finding in report.findings:
        first.setdefault(finding.fingerprint, finding)
    found = (
        BaselineFinding(
            each.rule, each.key, shorten(each.snippet, QUOTE_LENGTH), same, counts[same]
        )
        for same, each in first.items()
    )
    return BaselinePage(report.score, tuple(sorted(found)))


def mark(report: PageReport, known: BaselinePage, revision: str | None = None) -> PageReport:
    """Mark the known findings of a report; of identical ones, those beyond the count are new.

    Findings without an anchor count as one, however many places show them, and also where an
    earlier version told each place apart.
    """
    left = Counter({finding.fingerprint: finding.number for finding in known.findings})
    full = _full(known)
    alike: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for each in known.findings:
        alike[each.rule, each.key].append(each.fingerprint)
    findings = list(report.findings)
    for number in sorted(range(len(findings)), key=lambda number: findings[number].start):
        finding = findings[number]
        fingerprint, told = finding.fingerprint, alike[finding.rule, finding.key]
        is_left = left[fingerprint] > 0 if finding.anchor else bool(told)
        if is_left or finding.rule in full:
            findings[number] = finding._replace(known=True)
        if is_left and finding.anchor:
            left[fingerprint] -= 1
        elif is_left:
            left.update({same: -left[same] for same in told})
    judged = _judged(report)
    fixed = sum(left[f.fingerprint] for f in known.findings if f.rule in judged)
    new = sum(not finding.known for finding in findings)
    then = Before(known.score, fixed, new, revision)
    return report._replace(findings=tuple(findings), before=then)


def unknown(report: PageReport, other: PageReport) -> tuple[ReportedFinding, ...]:
    """Return the findings of a report that another one lacks."""
    marked = mark(report, baseline_page(other))
    return tuple(finding for finding in marked.findings if not finding.known)


def pruned(known: BaselinePage, report: PageReport) -> BaselinePage:
    """Return the page without fixed findings, its score raised to the current one.

    Findings of rules that did not run this time stay.
    """
    judged = _judged(report)
    counts = Counter(finding.fingerprint for finding in report.findings)
    wide = {(f.rule, f.key): f.fingerprint for f in report.findings if not f.anchor}
    left = {
        same: finding._replace(fingerprint=same)
        if finding.rule not in judged
        else finding._replace(fingerprint=same, number=min(finding.number, counts[same]))
        for finding in known.findings
        for same in [wide.get((finding.rule, finding.key), finding.fingerprint)]
    }
    kept = tuple(sorted(finding for finding in left.values() if finding.number))
    return BaselinePage(max(known.score, report.score), kept)


def _judged(report: PageReport) -> frozenset[str]:
    """Return the rules that ran; one that no longer applies found nothing."""
    return frozenset(result.id for result in report.rules if result.status is not Status.ERROR)


def _full(known: BaselinePage) -> frozenset[str]:
    """Return the rules that may have found more than they reported."""
    counts: Counter[str] = Counter()
    for finding in known.findings:
        counts[finding.rule] += finding.number
    return frozenset(rule for rule, count in counts.items() if count >= FULL)
