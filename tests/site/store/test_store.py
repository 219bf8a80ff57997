from pathlib import Path

import pytest

from seoaudit.document.answer import Answer
from seoaudit.document.normal_address import address_id
from seoaudit.errors import UsageError
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site import (
    LinkRole,
    ListedPage,
    SitemapEntry,
    SitemapFile,
    SitePage,
    Trap,
    Zone,
)
from seoaudit.site.reading.visit import Visit, WrittenLink
from seoaudit.site.store.sitemaps import keep_sitemap
from seoaudit.site.store.store import Store

URL = "https://site.example/a"
LINK = WrittenLink("https://site.example/b", "", LinkRole.ANCHOR, Zone.TEXT, True, "oak", 3, 7)


def count(store: Store, table: str) -> int:
    return int(store.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_a_page_takes_the_place_of_what_was_known_of_its_address() -> None:
    store = Store(None)
    for _ in range(2):
        with store.transaction():
            store.keep_answer(Answer(URL, 200))
            store.keep_page(Visit(SitePage(URL), links=(LINK,), notes=(("a/b", '"oak"'),)))
    assert [count(store, table) for table in ("page", "answer", "link", "note")] == [1, 1, 1, 1]
    assert store.url(address_id(URL)) == URL


def test_an_error_in_a_transaction_leaves_nothing_behind() -> None:
    store = Store(None)

    def begin_and_stop() -> None:
        with store.transaction():
            store.keep_answer(Answer(URL, 200))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        begin_and_stop()
    assert count(store, "answer") == 0


def test_a_store_of_another_version_is_not_read(tmp_path: Path) -> None:
    store = Store(tmp_path / "crawl.sqlite")
    store.set_meta("version", "0")
    store.close()
    with pytest.raises(UsageError, match="another version"):
        Store(tmp_path / "crawl.sqlite")


def test_a_sitemap_counts_its_entries_and_is_kept_once() -> None:
    store, file = Store(None), SitemapFile("https://site.example/s.xml", 200, 0, 9, "robots.txt")
    for _ in range(2):
        keep_sitemap(store, file, [ListedPage(SitemapEntry(URL, "", file.url, 3))] * 2)
    assert store.connection.execute("SELECT entries FROM sitemap").fetchall() == [(2,)]
    assert count(store, "entry") == 2


def test_a_trap_and_a_file_are_kept() -> None:
    store = Store(None)
    store.keep_trap(Trap("/calendar/#", URL, 50, LinkSource(URL, 1, 2, "next")))
    store.keep_file("https://site.example/llms.txt", b"# Oak")
    assert (count(store, "trap"), count(store, "file")) == (1, 1)


def test_a_file_is_found_again() -> None:
    store = Store(None)
    store.keep_file("https://a.example/robots.txt", b"User-agent: *")
    assert store.file("https://a.example/robots.txt") == b"User-agent: *"
    assert store.file("https://a.example/none") is None


def test_a_redirect_is_known_only_with_the_page_it_leads_to() -> None:
    store, long_ago = Store(None), "2000-01-01"
    now = "2026-01-01T00:00:00+00:00"

    def answered(path: str, to: str | None = None) -> None:
        headers = (("Location", f"https://elm.example{to}"),) if to else ()
        status = 301 if to else 200
        store.keep_answer(Answer(f"https://elm.example{path}", status, headers, fetched=now))

    answered("/moved", "/page")
    assert not store.keep_recent("https://elm.example/moved", long_ago)
    answered("/page")
    assert store.keep_recent("https://elm.example/moved", long_ago)
    assert not store.keep_recent("https://elm.example/moved", "2026-02-01")
    answered("/one", "/two")
    answered("/two", "/one")
    assert not store.keep_recent("https://elm.example/one", long_ago)
