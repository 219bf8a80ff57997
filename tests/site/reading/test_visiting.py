import pickle

from seoaudit.config.loading import load
from seoaudit.document.document import Document
from seoaudit.engine.auditor import Auditor
from seoaudit.errors import SourceError
from seoaudit.report.packed import unpack
from seoaudit.report.report import PageReport
from seoaudit.site.reading.visit import Visit
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
