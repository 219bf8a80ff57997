import pytest

from seoaudit.site.bounds import Bounds, origin


@pytest.mark.parametrize(
    ("url", "alone", "with_subdomains"),
    [
        ("https://www.site.example/a", True, True),
        ("https://shop.site.example/", False, True),
        ("http://www.site.example/", False, True),
        ("https://www.site.example:8443/", False, True),
        ("https://other.example/", False, False),
    ],
)
def test_a_site_is_one_host_or_all_below_its_domain(
    url: str, alone: bool, with_subdomains: bool
) -> None:
    start = "https://www.site.example/"
    assert Bounds(start).holds(url) is alone
    assert Bounds(start, subdomains=True).holds(url) is with_subdomains


def test_robots_txt_speaks_for_its_own_host() -> None:
    robots = {"https://site.example": "User-agent: *\nDisallow: /private/"}
    bounds = Bounds("https://site.example/", robots)
    assert not bounds.allows("https://site.example/private/a")
    assert bounds.allows("https://site.example/a")
    assert bounds.allows("https://shop.site.example/private/a")
    assert origin("https://Site.example:8443/a?b") == "https://site.example:8443"


def test_the_start_is_compared_in_its_normal_form() -> None:
    assert Bounds("https://Site.example").start == "https://site.example/"
