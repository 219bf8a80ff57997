"""A site that was audited: its report, and its pages as the store has them."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterator, Mapping

from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.history.baseline import BaselineSite
from seoaudit.named_tuple import NamedTuple
from seoaudit.report.packed import unpack
from seoaudit.report.report import PageReport
from seoaudit.rule.finding import Severity
from seoaudit.rule.site.facts import Standing, TextUse
from seoaudit.site.baseline import mark_page, mark_site
from seoaudit.site.reading.extent import EXTENT, Extent
from seoaudit.site.report import ReportedSiteFinding, SiteReport
from seoaudit.site.store.store import Store


class PageRow(NamedTuple):
    """One page of the site in a line: its standing, and what links make of it.

    `score` is None where page rules did not run, `words` where no rule read the text. `links`
    counts the links to it, `link_score` is 1 for a page to which links pass on as much as to the
    mean.
    """

    url: str
    standing: Standing
    title: str
    score: float | None
    words: int | None
    depth: int | None
    links: int
    link_score: float
    source: str


class AuditedSite(NamedTuple):
    """Everything that reporters show of a site.

    `known` is what a baseline has of it; the findings of `report` are marked by it.
    """

    report: SiteReport
    gate: Gate
    store: Store
    known: BaselineSite | None = None

    @classmethod
    def of(
        cls, report: SiteReport, gate: Gate, store: Store, known: BaselineSite | None = None
    ) -> AuditedSite:
        """Return the site, its findings marked by what a baseline knows of it."""
        return cls(mark_site(report, known) if known else report, gate, store, known)

    @property
    def stopping(self) -> tuple[ReportedSiteFinding, ...]:
        """The findings that fail the site by themselves."""
        level, bases = self.gate.fail_on, self.gate.bases
        return tuple(
            each
            for each in self.report.findings
            if level is not None
            and not each.known
            and each.severity >= level
            and (not bases or each.basis in bases)
        )

    @property
    def least(self) -> int | None:
        """The fewest points with which the site passes; None if any number will do."""
        least, before = self.gate.fail_under, self.report.before
        if least is None or before is None or before.score is None:
            return least
        return min(least, before.score)

    @property
    def scores_too_little(self) -> bool:
        """Whether the site has fewer points than required."""
        return self.least is not None and self.report.score.value < self.least

    @property
    def changes(self) -> Mapping[str, int]:
        """How many findings of the site and its pages are known, new and fixed."""
        found = Counter({"known": sum(each.known for each in self.report.findings)})
        befores = [self.report.before]
        for page in self.reports():
            found["known"] += sum(each.known for each in page.findings)
            befores.append(page.before)
        for before in filter(None, befores):
            found.update(new=before.new, fixed=before.fixed)
        return found

    @property
    def fails(self) -> bool:
        """Whether it is not good enough: its score, its findings, or those of a page."""
        if self.scores_too_little or self.stopping:
            return True
        return any(self.gate.breaches(report) for report in self.reports())

    def rows(self) -> Iterator[PageRow]:
        """Yield every page that was read, in the order of addresses."""
        extent = Extent.read(self.store.meta(EXTENT) or "")
        rows = self.store.connection.execute(
            "SELECT url, standing, title, page.score, CASE WHEN ? THEN words END, depth, "
            "(SELECT count(*) FROM link WHERE target = page.id AND kind = 'a'), "
            "coalesce(link_score.score, 0), source FROM in_order JOIN page USING (id) "
            "JOIN address USING (id) JOIN standing USING (id) LEFT JOIN depth USING (id) "
            "LEFT JOIN link_score USING (id) ORDER BY place",
            (TextUse.WORDS in extent.uses,),
        )
        for url, standing, *rest in rows:
            yield PageRow(url, Standing(standing), *rest)

    def reports(self) -> Iterator[PageReport]:
        """Yield the reports of the page rules, in the order of addresses."""
        yield from map(self.marked, page_reports(self.store))

    def marked(self, report: PageReport) -> PageReport:
        """Return the report of a page, its findings marked by what the baseline knows of it."""
        return mark_page(report, self.known, self.report.start) if self.known else report

    def by_topic(self) -> Mapping[str, dict[Severity, int]]:
        """Return how many findings of each severity each topic has, by its name."""
        found: dict[str, dict[Severity, int]] = {}
        for each in self.report.findings:
            counts = found.setdefault(each.rule.partition("/")[0], {})
            counts[each.severity] = counts.get(each.severity, 0) + 1
        return dict(sorted(found.items()))


def page_reports(store: Store) -> Iterator[PageReport]:
    """Yield what the page rules said of the pages of a store, in the order of addresses."""
    rows = store.connection.execute(
        "SELECT report FROM in_order JOIN page USING (id) WHERE report IS NOT NULL ORDER BY place"
    )
    for (packed,) in rows:
        report = unpack(zlib.decompress(packed))
        if not isinstance(report, SourceError):
            yield report
