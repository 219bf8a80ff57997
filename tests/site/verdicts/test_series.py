import pytest

from seoaudit.rule.site import BASE, article, site
from seoaudit.site.verdicts.series import numbered
from seoaudit.testing.site import stored


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://a.example/news/page/2/", ("https://a.example/news", 2)),
        ("https://a.example/news?page=3", ("https://a.example/news", 3)),
        ("https://a.example/news?tag=x&page=3", ("https://a.example/news?tag=x", 3)),
        ("https://a.example/news?page=3&tag=x", ("https://a.example/news?tag=x", 3)),
        ("https://a.example/blog/page2", ("https://a.example/blog", 2)),
        ("https://a.example/list/seite-4/", ("https://a.example/list", 4)),
        ("https://a.example/homepage-2", None),
        ("https://a.example/2024/05/", None),
        ("https://a.example/post?id=7", None),
        ("https://a.example/p/7", None),
        ("https://a.example/?p=7", None),
    ],
)
def test_the_number_in_an_address(url: str, found: tuple[str, int] | None) -> None:
    assert numbered(url) == found


def test_a_series_is_its_pages_in_order_the_first_without_a_number() -> None:
    paths = ["/news/", "/news/page/2/", "/news/page/10/"]
    made = stored(site(*map(article, [*paths, "/other/"])))
    for path in paths:
        assert made.series(BASE + path) == tuple(BASE + each for each in paths)
    assert made.series(f"{BASE}/other/") == ()


def test_a_number_alone_is_no_series() -> None:
    assert stored(site(article("/news/page/2/"))).series(f"{BASE}/news/page/2/") == ()
