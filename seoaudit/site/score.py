"""The score of a site: of its pages and of its site rules, with every point accounted for.

The pages count for six tenths: the mean of their scores, in which a page weighs more the more its
links pass on to it, twice as much at most. The site rules count for four tenths: by the formula of
the page score, where a rule loses the root of the share that fails.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import log10

from seoaudit.document.normal_address import address_id
from seoaudit.named_tuple import NamedTuple
from seoaudit.report.band import ScoreBand, band
from seoaudit.rule.site.facts import Standing
from seoaudit.site.judged import JudgedRule, cost
from seoaudit.site.store.store import Store
from seoaudit.site.view.stored_site import StoredSite

# Raised when the same site would get another number.
FORMULA = "site-1"

# The shares of pages and of site rules. A choice: most of what an owner can do is on pages.
OF_PAGES, OF_RULES = 0.6, 0.4

# The most that a page weighs: twice a page to which no link passes anything on.
MOST_WEIGHT = 2.0

# The highest score of a site whose front page no search engine may show, of one whose robots.txt
# fails, so that Google reads nothing, and of one where most of what is linked fails.
HIDDEN, UNREACHABLE, FAILING = 10, 20, 40
SERVER_ERROR = 500


class Cap(NamedTuple):
    """The highest score a site can have, and the key of the phrase that says why."""

    most: int
    reason: str


class SiteScore(NamedTuple):
    """The score, and what it is made of.

    `pages` is the weighted mean of the pages' scores, None where page rules did not run; `rules`
    is that of the site rules, None where none applied. `ledger` has the points that each failing
    rule costs, most first.
    """

    exact: float
    pages: float | None
    rules: float | None
    cap: Cap | None
    ledger: tuple[tuple[str, float], ...]

    @property
    def value(self) -> int:
        """The score, a whole number from 0 to 100."""
        return round(self.exact)

    @property
    def band(self) -> ScoreBand:
        """The band of the score."""
        return band(self.value)


def site_score(
    store: Store,
    site: StoredSite,
    judged: Sequence[JudgedRule],
    shares: Mapping[int, float] | None = None,
) -> SiteScore:
    """Return the score of a site whose rules have been judged.

    `shares` is for how many pages each one that was audited stands, by its number, where only some
    were.
    """
    pages, rules = _mean_of_pages(store, shares), _mean_of_rules(judged)
    weight = (OF_PAGES if pages is not None else 0.0, OF_RULES if rules is not None else 0.0)
    total = sum(weight)
    exact = ((pages or 0.0) * weight[0] + (rules or 0.0) * weight[1]) / total if total else 0.0
    cap = _cap(store, site)
    capped = min(exact, cap.most) if cap else exact
    share = weight[1] / total if total else 0.0
    return SiteScore(capped, pages, rules, cap, tuple(_ledger(judged, share)))


def points(result: JudgedRule, judged: Iterable[JudgedRule], share: float) -> float:
    """Return the points of the site's score that a rule costs."""
    total = sum(each.rule.weight for each in judged if each.counts)
    return 100 * share * result.rule.weight * result.loss / total if total else 0.0


def _ledger(judged: Sequence[JudgedRule], share: float) -> Iterable[tuple[str, float]]:
    costs = ((each.rule.id, points(each, judged, share)) for each in judged if each.findings)
    return sorted(costs, key=lambda row: (-row[1], row[0]))


def of_findings(result: JudgedRule, total: float) -> list[float]:
    """Return the part of a rule's points that each of its findings costs, in order."""
    return [total * cost(finding) / result.costs for finding in result.findings]


def _mean_of_pages(store: Store, shares: Mapping[int, float] | None) -> float | None:
    rows = store.connection.execute(
        "SELECT id, page.score, coalesce(link_score.score, 0) FROM page JOIN standing USING (id) "
        "LEFT JOIN link_score USING (id) WHERE standing = 'indexable' AND page.score IS NOT NULL"
    )
    total = weights = 0.0
    for number, score, linked in rows:
        weight = 1 + min(MOST_WEIGHT - 1, log10(1 + linked) / 2)
        weight *= shares[number] if shares else 1
        total, weights = total + weight * score, weights + weight
    return total / weights if weights else None


def _mean_of_rules(judged: Sequence[JudgedRule]) -> float | None:
    counted = [each for each in judged if each.counts]
    weights = sum(each.rule.weight for each in counted)
    if not weights:
        return None
    return 100 * sum(each.rule.weight * (1 - each.loss) for each in counted) / weights


def _cap(store: Store, site: StoredSite) -> Cap | None:
    if site.standing(site.start) in (Standing.NOINDEX, Standing.BLOCKED):
        return Cap(HIDDEN, "site_cap_hidden")
    robots = store.connection.execute(
        "SELECT status FROM answer WHERE id = ?", (address_id(site.robots_address),)
    ).fetchone()
    if robots and robots[0] >= SERVER_ERROR:
        return Cap(UNREACHABLE, "site_cap_unreachable")
    linked, failing = store.connection.execute(
        "SELECT count(*), coalesce(sum(standing = 'failed'), 0) FROM standing "
        "WHERE id IN (SELECT target FROM link WHERE kind = 'a') AND standing <> 'blocked'"
    ).fetchone()
    return Cap(FAILING, "site_cap_failing") if failing * 2 > linked else None
