"""Whole sites of each generator, in the syntax that it documents: nothing in them is a fault."""

from pathlib import Path

import pytest

from seoaudit import Severity
from seoaudit.cli.pages import Pages, find_pages
from seoaudit.config import Settings
from seoaudit.engine.auditor import Auditor
from seoaudit.errors import SourceError
from seoaudit.page.page import Page
from seoaudit_rules.links.broken_fragment import BrokenFragment, target_of
from tests.manuscripts.generators.reading import JUDGED

SITES = sorted(each for each in (Path(__file__).parent / "sites").iterdir())
# Besides what a false reading of the text sets off: what it makes of headings and of the head.
NEVER = {*JUDGED, "headings/empty", "head/meta-in-body", "content/markup-leftovers"}
# The targets that only an include, a component or a loop can bring.
BROUGHT = {
    "S", "soil-in-partial", "soil-in-the-partial", "clay", "sand-of-the-include", "whatsnext",
    "before-you-begin", "soil-of-the-include", "garden.pots.Pot.water", "module-pots",
    "soil-from-the-part",
}  # fmt: skip


def pages_of(site: Path) -> Pages:
    return Pages(find_pages([str(site)], Settings()), None, Settings())


def test_there_are_ten_sites_and_each_listed_generator_has_one() -> None:
    assert len(SITES) >= 10
    listed = {"astro", "docusaurus", "eleventy", "hugo", "jekyll", "mkdocs", "vitepress", "zola"}
    assert listed <= {site.name for site in SITES}


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_nothing_is_taken_for_a_fault(site: Path) -> None:
    found = []
    for page in pages_of(site):
        report = Auditor(Settings()).outcome(page.document)
        assert not isinstance(report, SourceError)
        found += [
            (report.source, each.rule, dict(each.params), each.severity)
            for each in report.findings
            if each.rule in NEVER or each.severity is Severity.ERROR
        ]
    assert found == []


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_each_id_is_known_even_where_an_include_would_excuse_it(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Page, "is_whole", True)
    for page in pages_of(site):
        found = BrokenFragment().check(Page(page.document))
        missed = {str(each.params["target"]) for each in found}
        assert missed <= BROUGHT, page.document.source


def test_the_sites_have_links_to_judge() -> None:
    links = [
        link
        for site in SITES
        for page in pages_of(site)
        for link in Page(page.document).article_links
    ]
    assert sum(bool(target_of(link)) for link in links) > 60
