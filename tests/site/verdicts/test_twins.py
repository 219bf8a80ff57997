import pytest

from seoaudit.rule.site import BASE, Standing, TwinKind, article, page, site
from seoaudit.testing.site import stored


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (TwinKind.SLASH, "/oak", "/oak/"),
        (TwinKind.CASE, "/oak", "/Oak"),
        (TwinKind.INDEX_FILE, "/oak/", "/oak/index.html"),
        (TwinKind.PARAMETER, "/oak", "/oak?sort=new"),
        (TwinKind.SESSION, "/oak", "/oak?PHPSESSID=8f2a9c41d07b"),
        (TwinKind.SESSION, "/oak", "/oak;jsessionid=8F2A9C41"),
        (TwinKind.SCHEME, "/oak", "http://site.example/oak"),
        (TwinKind.HOST, "/oak", "https://www.site.example/oak"),
    ],
)
def test_one_text_under_addresses_that_differ_in_this_way(
    kind: TwinKind, one: str, other: str
) -> None:
    linked = page("/", f'<p>See <a href="{one}">the oak</a>.</p>')
    made = stored(site(linked, article(one, seed="oak"), article(other, seed="oak", title="oak")))
    [group] = made.twins(kind)
    assert [twin.url for twin in group] == [BASE + one, other if "://" in other else BASE + other]
    assert made.standing(group[1].url) is Standing.TWIN
    assert made.standing(group[0].url) is Standing.INDEXABLE
    assert sum(1 for each in TwinKind for _ in made.twins(each)) == 1


def test_pages_with_another_text_or_a_canonical_are_no_twins() -> None:
    made = stored(
        site(
            article("/a?page=1"),
            article("/a?page=2"),
            article("/b", seed="b", title="b"),
            article("/b/", seed="b", title="b", head='<link rel="canonical" href="/b">'),
        )
    )
    assert not [group for kind in TwinKind for group in made.twins(kind)]
