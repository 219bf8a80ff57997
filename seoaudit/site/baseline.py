"""What a baseline knows of a site: its own findings, and those of its pages.

Places are compared by their paths, so that the baseline of a preview holds for the site itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from urllib.parse import urlsplit

from seoaudit.history.baseline import (
    QUOTE_LENGTH,
    BaselineFinding,
    BaselinePage,
    BaselineSite,
    baseline_page,
    mark,
    pruned,
)
from seoaudit.report.parts import Before
from seoaudit.report.report import PageReport
from seoaudit.site.judged import SiteStatus
from seoaudit.site.places import place
from seoaudit.site.report import ReportedSiteFinding, SiteReport
from seoaudit.text.segments.shorten import shorten

# The results after which what a rule does not find is not known to be mended.
_UNJUDGED = (SiteStatus.ERROR, SiteStatus.NOT_KNOWN)


def baseline_of_site(report: SiteReport, pages: Iterable[PageReport]) -> BaselineSite:
    """Return a baseline of all findings of a site and its pages."""
    bare = (_without_host(page, report.start) for page in pages)
    listed = {place(page.url or "", report.start): baseline_page(page) for page in bare}
    return BaselineSite(_itself(report), listed)


def _itself(report: SiteReport) -> BaselinePage:
    counts = Counter(finding.fingerprint for finding in report.findings)
    first: dict[str, ReportedSiteFinding] = {}
    for finding in report.findings:
        first.setdefault(finding.fingerprint, finding)
    found = (
        BaselineFinding(each.rule, each.key, _quote(each, report), same, counts[same])
        for same, each in first.items()
    )
    return BaselinePage(report.score.value, tuple(sorted(found)))


def _quote(finding: ReportedSiteFinding, report: SiteReport) -> str:
    return shorten(place(finding.url, report.start), QUOTE_LENGTH)


def mark_site(report: SiteReport, known: BaselineSite) -> SiteReport:
    """Mark the known findings of a site; of identical ones, those beyond the count are new."""
    left = Counter({each.fingerprint: each.number for each in known.itself.findings})
    findings = []
    for finding in report.findings:
        is_known = left[finding.fingerprint] > 0
        left[finding.fingerprint] -= is_known
        findings.append(finding._replace(known=is_known))
    judged = _judged(report)
    fixed = sum(left[each.fingerprint] for each in known.itself.findings if each.rule in judged)
    new = sum(not finding.known for finding in findings)
    then = Before(known.itself.score, fixed, new)
    return report._replace(findings=tuple(findings), before=then)


def mark_page(page: PageReport, known: BaselineSite, start: str) -> PageReport:
    """Mark the known findings of a page of the site that begins at `start`."""
    then = known.pages.get(place(page.url or "", start))
    if then is None:
        return page._replace(before=Before(None, 0, len(page.findings)))
    marked = mark(_without_host(page, start), then)
    pairs = zip(page.findings, marked.findings, strict=True)
    findings = tuple(finding._replace(known=other.known) for finding, other in pairs)
    return page._replace(findings=findings, before=marked.before)


def pruned_site(
    known: BaselineSite, report: SiteReport, pages: Iterable[PageReport]
) -> BaselineSite:
    """Return the baseline without what is fixed, and without pages that are no longer there.

    What was not judged stays, and so do pages that a run lacks which did not see everything, or
    audited a sample.
    """
    judged, now = _judged(report), _itself(report)
    counts = {each.fingerprint: each.number for each in now.findings}
    kept = (
        each
        if each.rule not in judged
        else each._replace(number=min(each.number, counts.get(each.fingerprint, 0)))
        for each in known.itself.findings
    )
    itself = BaselinePage(
        max(known.itself.score, now.score), tuple(each for each in kept if each.number)
    )
    left = {} if report.is_complete and not report.sample else dict(known.pages)
    for page in pages:
        name = place(page.url or "", report.start)
        if name in known.pages:
            left[name] = pruned(known.pages[name], _without_host(page, report.start))
    return BaselineSite(itself, left)


def _judged(report: SiteReport) -> frozenset[str]:
    return frozenset(each.id for each in report.rules if each.status not in _UNJUDGED)


def _without_host(page: PageReport, start: str) -> PageReport:
    """Return the report whose findings do not tell on which host of the site they are."""
    host = f"//{urlsplit(start).netloc}"
    findings = (
        finding._replace(anchor=finding.anchor.replace(host, "")) for finding in page.findings
    )
    return page._replace(findings=tuple(findings))
