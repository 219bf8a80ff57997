from seoaudit.rule.site import BASE, ExampleAnswer, NamedVersion, Standing, article, gone, site
from seoaudit.testing.site import stored


def version(path: str, *, head: str = "", **others: str) -> ExampleAnswer:
    named = "".join(
        f'<link rel="alternate" hreflang="{code}" href="{to}">' for code, to in others.items()
    )
    return article(path, head=named + head)


SITE = stored(
    site(
        version("/a", de="/b", fr="/gone", en="/a"),
        version("/b", en="/a"),
        version("/c", head='<meta name="robots" content="noindex">', de="/b"),
        gone("/gone"),
    )
)


def test_what_other_pages_name_as_a_version() -> None:
    found = dict(SITE.named_versions(Standing.INDEXABLE))
    assert found == {
        f"{BASE}/a": [NamedVersion(f"{BASE}/b", "en")],
        f"{BASE}/b": [NamedVersion(f"{BASE}/a", "de")],
    }
    assert dict(SITE.named_versions(Standing.FAILED)) == {
        f"{BASE}/gone": [NamedVersion(f"{BASE}/a", "fr")]
    }


def test_clusters_are_of_pages_that_can_be_shown() -> None:
    [pages] = SITE.clusters()
    assert [page.url for page in pages] == [f"{BASE}/a", f"{BASE}/b"]
