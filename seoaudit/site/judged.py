"""The site rules over a site: what each found, and how much of what it judges that is."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import sqrt

from seoaudit.named_tuple import NamedTuple
from seoaudit.rule.finding import SiteFinding
from seoaudit.rule.site.facts import Judged
from seoaudit.site.reading.extent import Extent
from seoaudit.site.rules import ConfiguredSiteRule
from seoaudit.site.store.store import Store
from seoaudit.site.view.stored_site import StoredSite

# The findings of a rule that are reported: what nobody reads to the end would fill the memory on a
# site of a million pages.
MOST_FINDINGS = 10_000


class SiteStatus(enum.StrEnum):
    """The result of a rule on a site."""

    PASS = "pass"  # noqa: S105 - no password
    PARTIAL = "partial"
    FAIL = "fail"
    NOT_APPLICABLE = "not-applicable"
    # It speaks of what is absent, and not everything was seen; or of what was not read.
    NOT_KNOWN = "not-known"
    ERROR = "error"


class JudgedRule(NamedTuple):
    """One rule on a site: of `judged` pages, or entries, or files, `failed` fail.

    `findings` are the first `MOST_FINDINGS` of `found`, which cost `costs` pages in all. `error` is
    the message of a crash.
    """

    rule: ConfiguredSiteRule
    status: SiteStatus
    judged: int = 0
    failed: int = 0
    findings: tuple[SiteFinding, ...] = ()
    error: str | None = None
    found: int = 0
    costs: int = 0

    @property
    def loss(self) -> float:
        """The share of its weight that the rule takes: 0 to 1.

        The root of the share that fails: linear, a site with every fault there is kept 97.6 points,
        which no owner believes; with the root 89.5 (measured on a made site of 300 pages).
        """
        return sqrt(min(1.0, self.failed / self.judged)) if self.judged else 0.0

    @property
    def counts(self) -> bool:
        """Whether it is part of the score."""
        return self.status in (SiteStatus.PASS, SiteStatus.PARTIAL, SiteStatus.FAIL)


def judge(
    site: StoredSite,
    rules: Sequence[ConfiguredSiteRule],
    totals: Mapping[Judged, int],
    extent: Extent,
) -> Iterator[JudgedRule]:
    """Yield the result of each rule; one that crashes is left out of the score, with its error.

    `extent` is how much of the pages was read.
    """
    for each in rules:
        total = totals[each.rule.judges]
        if total and not extent.covers(each.rule):
            yield JudgedRule(each, SiteStatus.NOT_KNOWN, total)
        else:
            yield _judged(site, each, total)


def _judged(site: StoredSite, rule: ConfiguredSiteRule, total: int) -> JudgedRule:
    if total == 0:
        return JudgedRule(rule, SiteStatus.NOT_APPLICABLE)
    if rule.rule.needs_all and not site.is_complete:
        return JudgedRule(rule, SiteStatus.NOT_KNOWN, total)
    try:
        counted = _counted(rule.rule.check(site.seen_by(rule.id)))
    except Exception as error:  # noqa: BLE001 - nobody's rule may take the report with it
        message = f"{type(error).__name__}: {error}"
        return JudgedRule(rule, SiteStatus.ERROR, total, error=message)
    findings, found, costs = counted
    failed = min(total, costs)
    if not findings:
        return JudgedRule(rule, SiteStatus.PASS, total)
    status = SiteStatus.FAIL if failed == total else SiteStatus.PARTIAL
    return JudgedRule(rule, status, total, failed, findings, found=found, costs=costs)


def _counted(findings: Iterable[SiteFinding]) -> tuple[tuple[SiteFinding, ...], int, int]:
    """Return the first findings, how many there are, and how many pages all of them fail."""
    first: list[SiteFinding] = []
    found = costs = 0
    for finding in findings:
        found, costs = found + 1, costs + cost(finding)
        if found <= MOST_FINDINGS:
            first.append(finding)
    return tuple(first), found, costs


def cost(finding: SiteFinding) -> int:
    """Return how many pages a finding fails: its sources, a group without one, or itself."""
    if finding.source_count:
        return finding.source_count
    return max(1, finding.count - 1)


def totals(store: Store, *, is_compared: bool = False) -> dict[Judged, int]:
    """Return how many of each thing there are to judge.

    Pages are those that search engines can show; where that is none, all that were read: their
    links are broken for readers all the same. Changes are there only with an earlier run.
    """

    def count(sql: str) -> int:
        return int(store.connection.execute(f"SELECT count(*) FROM {sql}").fetchone()[0])

    return {
        Judged.PAGES: count("standing WHERE standing = 'indexable'") or count("page"),
        Judged.ENTRIES: count("entry"),
        Judged.VERSIONS: count("page WHERE versions <> '[]'"),
        Judged.SITEMAPS: count("sitemap"),
        Judged.SITE: 1,
        Judged.CHANGES: count("before.page JOIN now.page USING (id)") if is_compared else 0,
    }
