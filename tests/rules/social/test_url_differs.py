import pytest

from seoaudit.engine.fixing import apply
from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.social.url_differs import UrlDiffers


def html(shared: str, canonical: str = "https://e.com/mint") -> str:
    return f'<link rel="canonical" href="{canonical}"><meta property="og:url" content="{shared}">'


@pytest.mark.parametrize(
    "shared",
    [
        "https://e.com/mint",
        "http://www.e.com/mint/",
        "HTTPS://E.com:443/mint#top",
        " https://e.com/%6Dint ",
    ],
)
def test_addresses_of_one_page_agree(shared: str) -> None:
    assert keys(UrlDiffers, html(shared)) == []


@pytest.mark.parametrize(
    "shared", ["https://e.com/", "https://e.com/mint?from=share", "https://m.e.com/mint"]
)
def test_another_address_is_told_where_it_stands(shared: str) -> None:
    judged = html(shared)
    [finding] = findings(UrlDiffers, judged)
    assert finding.key == "differs"
    assert judged[finding.start : finding.end] == f'content="{shared}"'


def test_arabic_addresses_are_compared_decoded() -> None:
    assert keys(UrlDiffers, html("https://e.com/%D9%86", "https://e.com/ن")) == []


def test_a_canonical_from_the_header_counts() -> None:
    judged = page(
        '<meta property="og:url" content="https://e.com/a">',
        headers=[("Link", '<https://e.com/b>; rel="canonical"')],
    )
    assert keys(UrlDiffers, judged) == ["differs"]


def test_without_a_canonical_only_its_form_is_judged() -> None:
    assert keys(UrlDiffers, '<meta property="og:url" content="https://e.com/a">') == []
    assert keys(UrlDiffers, '<meta property="og:url" content="/a">') == ["relative"]
    assert not applies(UrlDiffers, '<meta property="og:url" content="">')


@pytest.mark.parametrize(
    ("shared", "whole"),
    [("/mint", "https://e.com/mint"), ("www.e.com/mint", "https://www.e.com/mint")],
)
def test_a_relative_address_is_made_whole(shared: str, whole: str) -> None:
    [finding] = findings(UrlDiffers, page(html(shared), url="https://e.com/mint"))
    assert finding.fix is not None
    assert apply(html(shared), [finding.fix]) == html(whole)


def test_a_republished_article_is_shared_under_its_own_address() -> None:
    republished = html("https://e.com/mint", "https://paper.example/mint")
    links = '<a href="https://e.com/">Home</a><a href="https://www.e.com/tea">Tea</a>'
    assert keys(UrlDiffers, republished + links) == []
    assert keys(UrlDiffers, page(republished, url="https://e.com/mint")) == []


def test_an_address_of_another_site_than_the_page_is_told() -> None:
    moved = html("https://old.example/mint", "https://e.com/mint")
    assert keys(UrlDiffers, moved + '<a href="https://e.com/">Home</a>') == ["differs"]
    assert keys(UrlDiffers, page(moved, url="https://e.com/mint")) == ["differs"]
