from seoaudit.rule.site import BASE, article, gone, site
from seoaudit.site.view.pages import SHEET, page_of
from seoaudit.testing.site import stored


def test_the_sheet_of_a_page_says_of_it_what_the_page_says() -> None:
    german = '<link rel="alternate" hreflang="de" href="/b">'
    made = stored(site(article("/b"), article("/a", head=german), gone("/c")))
    rows = made._rows(f"SELECT {SHEET} FROM sheet ORDER BY place")
    assert [page_of(row) for row in rows] == [made.page(f"{BASE}/a"), made.page(f"{BASE}/b")]
