from collections.abc import Iterator
from typing import Any

import pytest

from seoaudit import Site, SiteFinding, SiteRule, message
from seoaudit.rule.finding import LinkSource, Severity
from seoaudit.rule.site import Judged, SiteExample, article, gone, page, site
from seoaudit.site.judged import JudgedRule, SiteStatus, judge
from seoaudit.site.reading.extent import Extent
from seoaudit.site.rules import ConfiguredSiteRule
from seoaudit.site.score import of_findings
from seoaudit.testing.site import stored
from tests.site.audits import audited


class Words(SiteRule[None]):
    """Name every page."""

    id = "test/words"
    found = message("{count} pages.", advice="…")

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for each in site.indexable:
            yield self.found.on(each.url)


class Whole(Words):
    """The same of a whole site."""

    id = "test/whole"
    needs_all = True


class Crashing(SiteRule[None]):
    """Crash."""

    id = "test/crashing"

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        raise ValueError(site.start)


def judged(rule: SiteRule[Any], example: SiteExample, total: int = 4) -> JudgedRule:
    configured = ConfiguredSiteRule(rule, 1.0, Severity.WARNING)
    [result] = judge(stored(example), [configured], dict.fromkeys(Judged, total), Extent.of([rule]))
    return result


ONE = site(article("/a"))


def test_the_root_of_the_share_that_fails_is_lost() -> None:
    result = judged(Words(), ONE)
    assert (result.status, result.failed, result.judged) == (SiteStatus.PARTIAL, 1, 4)
    assert result.loss == pytest.approx(0.5)
    assert judged(Words(), site()).status is SiteStatus.PASS
    assert judged(Words(), ONE, 1).status is SiteStatus.FAIL


def test_what_there_is_nothing_of_is_not_judged() -> None:
    result = judged(Words(), ONE, 0)
    assert (result.status, result.counts, result.loss) == (SiteStatus.NOT_APPLICABLE, False, 0.0)


def test_links_are_broken_for_readers_where_no_page_is_indexable() -> None:
    copy = page("/", '<link rel="canonical" href="https://oak.example/"><a href="/elm">Elm</a>')
    report = audited(site(copy, gone("/elm"))).report
    assert [each.rule for each in report.findings if each.rule == "links/broken"]


def test_what_is_absent_is_not_known_of_a_part() -> None:
    assert judged(Whole(), ONE.cut_short()).status is SiteStatus.NOT_KNOWN
    assert judged(Whole(), ONE).status is SiteStatus.PARTIAL
    assert judged(Words(), ONE.cut_short()).status is SiteStatus.PARTIAL


def test_a_rule_that_crashes_is_shown_with_its_error() -> None:
    result = judged(Crashing(), ONE)
    assert (result.status, result.error) == (
        SiteStatus.ERROR,
        "ValueError: https://site.example/",
    )


def test_a_group_fails_all_but_one_and_a_target_its_sources() -> None:
    class Group(Words):
        def check(self, site: Site[None]) -> Iterator[SiteFinding]:
            yield self.found.on(site.start, "/b", "/c")
            yield self.found.on("/d", sources=[LinkSource("/e"), LinkSource("/f")])

    assert judged(Group(), ONE, 10).failed == 4


def test_of_very_many_findings_the_first_are_named_and_all_are_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("seoaudit.site.judged.MOST_FINDINGS", 2)
    result = judged(Words(), site(article("/a"), article("/b"), article("/c")), 10)
    assert (len(result.findings), result.found, result.costs, result.failed) == (2, 3, 3, 3)
    assert of_findings(result, 3.0) == [1.0, 1.0]
