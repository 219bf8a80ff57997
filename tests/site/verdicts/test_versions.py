from seoaudit.rule.site import BASE, ExampleAnswer, article, site
from seoaudit.testing.site import stored


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
