"""A site as a run of pages, so that the formats for pages show its findings too.

Each page has its own findings, and those of the site that are to be mended on it: where the link
stands, where the group begins.
"""

from collections.abc import Iterator
from itertools import groupby

from seoaudit.report.packed import Packed
from seoaudit.report.parts import Before, Facts, ReportedFinding, RuleResult, Status
from seoaudit.report.report import PageReport
from seoaudit.rule.finding import LinkSource
from seoaudit.runs.run import Run
from seoaudit.site.audited import AuditedSite
from seoaudit.site.report import ReportedSiteFinding

_NOTHING = Facts(None, None, None, (), 0, 0, 0, 0, 0, {}, 0, None, None)


def site_as_run(site: AuditedSite) -> Run:
    """Return the pages of a site with all findings; the score that is required is the site's."""
    gate = site.gate._replace(fail_under=None)
    return Run(site.report.profile, _pages(site), gate)


def _pages(site: AuditedSite) -> Iterator[Packed]:
    placed = sorted(_placed(site), key=lambda each: each[0])
    by_url = {url: [f for _, f in group] for url, group in groupby(placed, key=lambda e: e[0])}
    sources = {row.url: row.source for row in site.rows() if row.url in by_url}
    mended = site.report.before.fixed if site.report.before else 0
    for report in site.reports():
        own = by_url.pop(report.url or "", [])
        yield _with(report, own, mended) if own or mended else report
        mended = 0
    for url, findings in by_url.items():
        yield _page_of(site, sources.get(url, url), url, findings)


def _with(report: PageReport, findings: list[ReportedFinding], mended: int) -> PageReport:
    """Return the report with findings of the site on it, and as many that were mended."""
    before = report.before
    if before:
        before = before._replace(fixed=before.fixed + mended, new=before.new + _new(findings))
    return report._replace(
        findings=(*report.findings, *findings),
        rules=(*report.rules, *_failing(findings)),
        before=before,
    )


def _new(findings: list[ReportedFinding]) -> int:
    return sum(not finding.known for finding in findings)


def _failing(findings: list[ReportedFinding]) -> tuple[RuleResult, ...]:
    """Return the results of the site rules that found something: they are none of the page."""
    names = dict.fromkeys(finding.rule for finding in findings)
    return tuple(RuleResult(name, Status.FAIL, 0, 0, 0) for name in names)


def _placed(site: AuditedSite) -> Iterator[tuple[str, ReportedFinding]]:
    for each in site.report.findings:
        place = each.sources[0] if each.sources else LinkSource(each.url)
        yield place.url, _as_of_a_page(each, place)


def _as_of_a_page(found: ReportedSiteFinding, place: LinkSource) -> ReportedFinding:
    line, column = place.line or 1, place.column or 1
    return ReportedFinding(
        rule=found.rule,
        key=found.key,
        params=found.params,
        severity=found.severity,
        basis=found.basis,
        start=0,
        end=0,
        line=line,
        column=column,
        end_line=line,
        end_column=column,
        snippet=place.text or found.url,
        points=found.points,
        anchor=found.fingerprint,
        known=found.known,
    )


def _page_of(
    site: AuditedSite, source: str, url: str, findings: list[ReportedFinding]
) -> PageReport:
    """Return the report of an address of which there is no other: no page, or not audited."""
    score = site.report.score
    return PageReport(
        source=source,
        url=url,
        profile=site.report.profile,
        language="",
        direction="ltr",
        score=score.value,
        exact_score=score.exact,
        cap=None,
        keyphrases=(),
        facts=_NOTHING,
        rules=_failing(findings),
        findings=tuple(findings),
        before=Before(score.value, 0, _new(findings)) if site.known else None,
    )
