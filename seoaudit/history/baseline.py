"""What was known of pages before: their findings by fingerprint, and their scores.

A baseline is a file that is written once and checked in, or the pages of an earlier revision. It
marks what is known in reports that are finished, so that only what is new counts.
"""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from seoaudit.document.source_name import is_file
from seoaudit.errors import SourceError
from seoaudit.report.packed import Packed, pack, unpack
from seoaudit.report.parts import Before, ReportedFinding, Status
from seoaudit.report.report import PageReport
from seoaudit.text.segments.shorten import shorten

QUOTE_LENGTH = 60

# Rules of many items show so many findings at most. Where a baseline holds that many of a rule,
# more may have stood behind them, so that none of that rule is taken for new.
FULL = 20


class KnownFinding(NamedTuple):
    """A fault of a page and how many of its like; what it is sorted by comes first."""

    rule: str
    key: str
    quote: str
    fingerprint: str
    number: int


class KnownPage(NamedTuple):
    """A page as it was: its score and its faults, sorted."""

    score: int
    findings: tuple[KnownFinding, ...]


class Baseline(NamedTuple):
    """Pages as they were, by their names as seen from `folder`.

    `revision` is the one that they are of; None for those that a file holds.
    """

    pages: Mapping[str, KnownPage]
    folder: Path
    revision: str | None = None

    def name(self, source: str) -> str:
        """What a page is called here: a file with slashes from the folder, another as it is."""
        if not is_file(source):
            return source
        try:
            return Path(os.path.relpath(source, self.folder)).as_posix()
        except ValueError:  # the two lie on different drives
            return Path(source).absolute().as_posix()

    def marked(self, reports: Iterable[Packed]) -> Iterator[Packed]:
        """The same reports, what is known in them marked; a page that is new stays as it is."""
        for packed in reports:
            report = unpack(packed)
            known = None if isinstance(report, SourceError) else self.page(report.source)
            if isinstance(report, SourceError) or known is None:
                yield packed
            else:
                marked = mark(report, known, self.revision)
                yield pack(marked) if isinstance(packed, bytes) else marked

    def page(self, source: str) -> KnownPage | None:
        """A page as it was; None where it is new."""
        return self.pages.get(self.name(source))


def baseline_of(
    reports: Iterable[PageReport], folder: Path, revision: str | None = None
) -> Baseline:
    """All that these reports find, to be known again."""
    names = Baseline({}, folder, revision)
    return names._replace(pages={names.name(each.source): known_page(each) for each in reports})


def known_page(report: PageReport) -> KnownPage:
    """What a report says of a page, to be known again."""
    counts = _counts(report.findings)
    first: dict[str, ReportedFinding] = {}
    for finding in report.findings:
        first.setdefault(finding.fingerprint, finding)
    found = (
        KnownFinding(each.rule, each.key, shorten(each.snippet, QUOTE_LENGTH), same, counts[same])
        for same, each in first.items()
    )
    return KnownPage(report.score, tuple(sorted(found)))


def mark(report: PageReport, known: KnownPage, revision: str | None = None) -> PageReport:
    """The report with what was known before; of identical faults those beyond its number are new.

    A fault without an anchor is one however many places show it.
    """
    left = Counter({finding.fingerprint: finding.number for finding in known.findings})
    full, before = _full(known), frozenset(left)
    findings = list(report.findings)
    for number in sorted(range(len(findings)), key=lambda number: findings[number].start):
        finding = findings[number]
        fingerprint = finding.fingerprint
        is_left = left[fingerprint] > 0 or (not finding.anchor and fingerprint in before)
        if is_left or finding.rule in full:
            findings[number] = finding._replace(known=True)
        if is_left:
            left[fingerprint] = left[fingerprint] - 1 if finding.anchor else 0
    judged = _judged(report)
    fixed = sum(left[f.fingerprint] for f in known.findings if f.rule in judged)
    new = sum(not finding.known for finding in findings)
    then = Before(known.score, fixed, new, revision)
    return report._replace(findings=tuple(findings), before=then)


def pruned(known: KnownPage, report: PageReport) -> KnownPage:
    """The page without what is fixed, its score raised to the one it has now.

    What rules found that did not run this time stays.
    """
    judged, counts = _judged(report), _counts(report.findings)
    left = (
        finding
        if finding.rule not in judged
        else finding._replace(number=min(finding.number, counts[finding.fingerprint]))
        for finding in known.findings
    )
    kept = tuple(finding for finding in left if finding.number)
    return KnownPage(max(known.score, report.score), kept)


def _judged(report: PageReport) -> frozenset[str]:
    """The rules that had their say; one that does not apply any more found nothing."""
    return frozenset(result.id for result in report.rules if result.status is not Status.ERROR)


def _full(known: KnownPage) -> frozenset[str]:
    """The rules that may have found more than they showed."""
    counts: Counter[str] = Counter()
    for finding in known.findings:
        counts[finding.rule] += finding.number
    return frozenset(rule for rule, count in counts.items() if count >= FULL)


def _counts(findings: Iterable[ReportedFinding]) -> Counter[str]:
    """How many faults each fingerprint stands for."""
    counts: Counter[str] = Counter()
    for finding in findings:
        fingerprint = finding.fingerprint
        counts[fingerprint] = counts[fingerprint] + 1 if finding.anchor else 1
    return counts
