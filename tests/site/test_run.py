import pickle
from pathlib import Path

import pytest

from seoaudit.config.loading import load
from seoaudit.document.answer import Answer
from seoaudit.document.document import Document
from seoaudit.engine.gate import Gate
from seoaudit.errors import UsageError
from seoaudit.report.parts import Note
from seoaudit.rule.site import BASE, SitePage, article, gone, page, site
from seoaudit.site.audited import AuditedSite
from seoaudit.site.reading.visit import Visit
from seoaudit.site.run import (
    Gathered,
    SiteRequest,
    finish,
    judge_site,
    of_kept,
    open_store,
)
from tests.site.audits import audited

SETTINGS = load({}, search=False)
REQUEST = SiteRequest("https://site.example/", SETTINGS)


def test_an_unfinished_run_goes_on_with_the_same_options_alone(tmp_path: Path) -> None:
    open_store(tmp_path / "s", REQUEST).close()
    store = open_store(tmp_path / "s", REQUEST)
    started = store.meta("started")
    store.close()
    other = SiteRequest("https://site.example/", SETTINGS, {"depth": 2})
    with pytest.raises(UsageError, match="--fresh"):
        open_store(tmp_path / "s", other)
    anew = open_store(tmp_path / "s", other, fresh=True)
    assert anew.meta("request") == other.key
    assert started
    anew.close()


def test_a_finished_run_begins_anew_and_the_store_is_left_out_of_git(tmp_path: Path) -> None:
    store = open_store(tmp_path / "s", REQUEST)
    finish(store, Gathered("https://site.example/"))
    store.close()
    again = open_store(tmp_path / "s", SiteRequest("https://site.example/", SETTINGS, {"depth": 2}))
    assert again.meta("state") == "running"
    again.close()
    assert (tmp_path / ".gitignore").read_text("utf-8") == "*\n"


def test_why_not_all_was_seen_stands_in_the_report(tmp_path: Path) -> None:
    store = open_store(tmp_path / "s", REQUEST)
    finish(store, Gathered("https://site.example/", (Note("site_limit_hit", {"count": 3}),)))
    site_, report = judge_site(store, REQUEST)
    assert not report.is_complete
    assert not site_.is_complete
    store.close()


def test_without_a_page_rule_selected_pages_are_read_and_not_audited() -> None:
    alone = SiteRequest("x", load({"select": ["duplicates/title"]}, search=False))
    assert audited(site(article("/a")), alone.settings).report.score.pages is None


def test_a_rule_for_which_nothing_was_read_is_not_said_to_pass(tmp_path: Path) -> None:
    links = SiteRequest("x", load({"select": ["links/broken"]}, search=False), audits=False)
    store, visitor = open_store(tmp_path / "s", links), links.visitor
    with store.transaction():
        store.keep_answer(Answer(f"{BASE}/", 200))
        visit = visitor(Document("<title>Oak</title><p>Old.", url=f"{BASE}/"))
        assert isinstance(visit, Visit)
        store.keep_page(visit)
    finish(store, Gathered(f"{BASE}/"))
    site_, report = judge_site(store, REQUEST)
    results = {each.id: each.status for each in report.rules}
    assert results["links/broken"] == "pass"
    assert results["duplicates/title"] == "not-known"
    [row] = AuditedSite(report, Gate(), store).rows()
    assert (row.words, row.score, site_.is_complete) == (None, None, True)
    store.close()


def test_other_rules_read_a_page_again_that_has_not_changed(tmp_path: Path) -> None:
    store = open_store(tmp_path / "s", REQUEST)
    with store.transaction():
        store.keep_answer(Answer(f"{BASE}/", 200, (("ETag", '"1"'),)))
        store.keep_page(Visit(SitePage(f"{BASE}/")))
    finish(store, Gathered(f"{BASE}/"))
    store.close()
    again = open_store(tmp_path / "s", REQUEST)
    assert again.validators(f"{BASE}/") == ('"1"', "")
    finish(again, Gathered(f"{BASE}/"))
    again.close()
    other = SiteRequest("x", load({"ignore": ["links"]}, search=False))
    assert open_store(tmp_path / "s", other).validators(f"{BASE}/") is None


def test_a_report_says_what_it_does_not_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("seoaudit.site.judged.MOST_FINDINGS", 1)
    links = "".join(f'<p>See <a href="/{each}">{each}</a> here.</p>' for each in ("elm", "fir"))
    report = audited(site(page("/", links), gone("/elm"), gone("/fir"))).report
    note = Note("site_unnamed", {"rule": "links/broken", "count": 2, "named": 1})
    assert note in report.notes
    assert [each.urls for each in report.findings if each.rule == "links/broken"] == [
        (f"{BASE}/elm",)
    ]


def test_a_crawl_reads_what_pages_say_by_which_it_tells_those_without_end() -> None:
    """Its pages alone would all look alike: the crawl would stop in the middle of an archive."""
    page = Document(f"<title>Oak</title><article>{'<p>The oak is old.</p>' * 9}", url=f"{BASE}/")
    settings = load({"select": ["links/broken"]}, search=False)
    for source, reads in ((f"{BASE}/", True), ("@list.txt", True), ("public", False)):
        visitor = pickle.loads(pickle.dumps(SiteRequest(source, settings).visitor))
        visit = visitor(page)
        assert bool(visit.passages) is reads


def test_a_store_that_is_judged_again_has_the_subdomains_that_were_part_of_the_site() -> None:
    settings = load({}, search=False)
    for subdomains in (True, False):
        read = SiteRequest(f"{BASE}/", settings, subdomains=subdomains)
        store = open_store(None, read)
        again = of_kept(store, SiteRequest("store", settings))
        assert again.subdomains is subdomains
        assert again.reading == read.reading
        store.close()


@pytest.mark.parametrize(
    ("read", "asked", "given"),
    [(None, None, None), (9, None, 9), (9, 4, 4), (4, 9, 4), (None, 4, 4)],
)
def test_a_store_has_no_larger_sample_than_was_read(
    read: int | None, asked: int | None, given: int | None
) -> None:
    settings = load({}, search=False)
    store = open_store(None, SiteRequest(f"{BASE}/", settings, sample=read))
    assert of_kept(store, SiteRequest("store", settings, sample=asked)).sample == given
    store.close()
