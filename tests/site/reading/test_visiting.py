import pickle
from dataclasses import replace

import pytest

from seoaudit.config.loading import load
from seoaudit.document.document import Document
from seoaudit.document.rendering import Rendering
from seoaudit.engine.auditor import Auditor
from seoaudit.errors import SourceError
from seoaudit.report.packed import unpack
from seoaudit.report.report import PageReport
from seoaudit.site.reading.visit import Unaudited, Visit
from seoaudit.site.reading.visiting import Visitor
from seoaudit.site.rules import SiteRules

PAGE = Document("<title>Oak</title><p>The oak is old.</p>", url="https://site.example/oak")


def visitor(*, audits: bool = True) -> Visitor:
    settings = load({}, search=False)
    return Visitor(Auditor(settings), SiteRules(settings), audits=audits)


def test_a_page_is_audited_and_noted_in_one_reading() -> None:
    visit = visitor()(PAGE)
    assert isinstance(visit, Visit)
    report = unpack(visit.report or b"")
    assert isinstance(report, PageReport)
    assert visit.page.score == report.exact_score
    assert dict(visit.notes)["duplicates/title"] == '"oak"'


def test_without_page_rules_links_and_notes_are_kept_all_the_same() -> None:
    visit = visitor(audits=False)(PAGE)
    assert isinstance(visit, Visit)
    assert (visit.report, visit.page.score, visit.page.title) == (None, None, "Oak")


def test_another_process_reads_the_same() -> None:
    assert pickle.loads(pickle.dumps(visitor()))(PAGE) == visitor()(PAGE)


def test_a_front_matter_that_cannot_be_read_is_the_error_of_its_page() -> None:
    page = Document("---\ntitle: [\n---\nOak", source="oak.md", markup="markdown")
    assert isinstance(visitor()(page), SourceError)


def test_rules_that_read_no_text_get_links_alone() -> None:
    settings = load({"select": ["links/broken-image"]}, search=False)
    auditor = Auditor(load({}, search=False))
    visit = Visitor(auditor, SiteRules(settings), audits=False)(
        Document('<p>The oak is <a href="/old">old</a>.</p>', url="https://site.example/oak")
    )
    assert isinstance(visit, Visit)
    assert (visit.passages, visit.sketch, visit.page.words) == ((), (), 0)
    assert [link.url for link in visit.links] == ["https://site.example/old"]


def test_a_site_sees_a_page_as_its_scripts_leave_it() -> None:
    rendering = Rendering("<title>Elm</title><h1>The elm</h1><p>The elm is young.</p>")
    visit = visitor()(replace(PAGE, rendering=rendering))
    assert isinstance(visit, Visit)
    assert (visit.page.title, visit.page.h1) == ("Elm", "The elm")
    assert dict(visit.notes)["duplicates/title"] == '"elm"'
    report = unpack(visit.report or b"")
    assert isinstance(report, PageReport)
    assert report.facts.title == "Oak"


@pytest.mark.parametrize("scripts_add", [True, False])
def test_a_noindex_counts_whether_scripts_add_it_or_take_it_back(scripts_add: bool) -> None:
    noindex = '<meta name="robots" content="noindex"><p>The oak is old.'
    sent, rendered = ("<p>The oak is old.", noindex) if scripts_add else (noindex, "<p>The oak.")
    visit = visitor()(Document(sent, url=PAGE.url, rendering=Rendering(rendered)))
    assert isinstance(visit, Visit)
    assert visit.page.is_noindexed


def test_the_page_rules_do_not_run_on_what_is_given_without_them() -> None:
    given = Document("<title>Oak</title><p>An oak.</p>", url="https://site.example/")
    settings = load({}, search=False)
    reads = Visitor(Auditor(settings), SiteRules(settings))
    audited, read = reads(given), reads(Unaudited(given))
    assert isinstance(audited, Visit)
    assert isinstance(read, Visit)
    assert audited.report
    assert read == audited._replace(report=None, page=replace(audited.page, score=None))
