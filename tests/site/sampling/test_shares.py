"""What the pages of a sample stand for."""

import pytest

from seoaudit.document.normal_address import address_id
from seoaudit.rule.site import article, page, site
from seoaudit.site.sampling import shares
from seoaudit.site.sampling.shares import PatternShare, stands_for
from tests.site.audits import audited

NEWS = [article(f"/news/{number}/oak") for number in range(6)]
SHOP = [article(f"/shop/{name}") for name in "abc"]
HIDDEN = page("/shop/d", '<meta name="robots" content="noindex"><title>D</title><p>Oak.</p>')
SITE = site(article("/"), NEWS, SHOP, HIDDEN)


def test_the_report_names_the_folders_with_most_pages_first() -> None:
    found = audited(SITE, sample=4).report.sample
    assert found
    assert (found.size, found.pages, found.audited) == (4, 11, 4)
    assert (found.pattern_total, found.unseen) == (3, 0)
    assert found.patterns[0] == PatternShare("/news/#/*", 6, found.patterns[0].audited)
    assert {each.pattern for each in found.patterns} == {"/", "/news/#/*", "/shop/*"}
    assert sum(each.audited for each in found.patterns) == 4


def test_folders_without_a_page_in_it_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shares, "MOST_NAMED", 1)
    found = audited(SITE, sample=2).report.sample
    assert found
    assert (found.pattern_total, found.unseen, len(found.patterns)) == (3, 1, 1)


def test_without_a_sample_there_is_none() -> None:
    assert audited(SITE).report.sample is None


def test_each_page_stands_for_those_of_its_folder_that_can_be_shown() -> None:
    store = audited(SITE, sample=11).store
    assert set(stands_for(store).values()) == {1.0}
    few = stands_for(audited(SITE, sample=3).store)
    assert few[address_id("https://site.example/")] == 1
    assert sorted(few.values()) == [1, 3, 6]
