from seoaudit.rule.site import LanguageLink, ListedPage, SitemapEntry, SitemapFile
from seoaudit.site.store.sitemaps import keep_sitemap
from seoaudit.site.store.store import Store

URL = "https://site.example/oak"


def test_what_an_entry_lists_is_kept_once_and_replaced() -> None:
    store, file = Store(None), SitemapFile("https://site.example/s.xml", 200, 0, 9, "")
    full = ListedPage(
        SitemapEntry(URL, "2026", file.url, 3, "2026-01-01"),
        (f"{URL}.png",),
        (LanguageLink("fr", f"{URL}-fr"),),
    )
    rows = store.connection.execute
    for _ in range(2):
        keep_sitemap(store, file, [full])
    assert rows("SELECT entries FROM sitemap").fetchall() == [(1,)]
    assert rows("SELECT lastmod, line, news_date FROM entry").fetchall() == [
        ("2026", 3, "2026-01-01")
    ]
    assert rows("SELECT url FROM entry_image JOIN address ON address.id = target").fetchall() == [
        (f"{URL}.png",)
    ]
    assert rows(
        "SELECT code, url FROM entry_version JOIN address ON address.id = target"
    ).fetchall() == [("fr", f"{URL}-fr")]
    keep_sitemap(store, file, [ListedPage(SitemapEntry(URL, "", file.url))])
    assert rows("SELECT count(*) FROM entry_image").fetchone() == (0,)
    assert rows("SELECT count(*) FROM entry_version").fetchone() == (0,)
