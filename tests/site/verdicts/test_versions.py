from seoaudit.rule.site import BASE, ExampleAnswer, article, site
from seoaudit.testing.site import stored
from seoaudit_rules.sitemap.entries import listing


def version(path: str, **others: str) -> ExampleAnswer:
    named = "".join(
        f'<link rel="alternate" hreflang="{code}" href="{to}">' for code, to in others.items()
    )
    return article(path, head=named)


def test_versions_name_each_other_into_clusters() -> None:
    made = stored(
        site(
            version("/a", de="/b"), version("/b", fr="/gone"), version("/c"), version("/d", de="/e")
        )
    )
    assert made.cluster(f"{BASE}/gone") == [f"{BASE}/a", f"{BASE}/b", f"{BASE}/gone"]
    assert made.cluster(f"{BASE}/c") == [f"{BASE}/c"]
    rows = made._store.connection.execute("SELECT code FROM version ORDER BY code")
    assert [code for (code,) in rows] == ["de", "de", "fr"]


def test_versions_of_sitemaps_and_of_pages_are_one_list() -> None:
    mapped = listing("/a", f'<xhtml:link rel="alternate" hreflang="FR" href="{BASE}/c"/>')
    made = stored(site(mapped, version("/a", de="/b"), article("/b"), article("/c")))
    assert made.cluster(f"{BASE}/a") == [f"{BASE}/a", f"{BASE}/b", f"{BASE}/c"]
    page = made.page(f"{BASE}/a")
    assert page is not None
    assert page.versions == (("de", f"{BASE}/b"), ("fr", f"{BASE}/c"))
