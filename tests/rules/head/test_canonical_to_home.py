import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.head.canonical_to_home import CanonicalToHome

ARTICLE = "https://www.e.com/ar/apple-trees"


def link(href: str) -> str:
    return f'<link rel="canonical" href="{href}">'


@pytest.mark.parametrize(
    "href",
    ["https://www.e.com", "http://e.com/", "/", "https://e.com/index.php", "https://e.com/ar/"],
)
def test_every_form_of_the_home_page_is_known(href: str) -> None:
    assert keys(CanonicalToHome, page(link(href), url=ARTICLE)) == ["to_home"]


@pytest.mark.parametrize(
    "href", [ARTICLE, "https://e.com/ar/apples", "https://other.example/", "https://blog.e.com/"]
)
def test_other_pages_are_left_alone(href: str) -> None:
    assert keys(CanonicalToHome, page(link(href), url=ARTICLE)) == []


def test_the_header_counts() -> None:
    judged = page("", url=ARTICLE, headers=[("Link", '<https://e.com/>; rel="canonical"')])
    assert keys(CanonicalToHome, judged) == ["to_home"]


@pytest.mark.parametrize(
    "url", ["https://e.com/", "https://e.com/?utm_source=x", "https://e.com/ar/"]
)
def test_the_home_page_may_name_itself(url: str) -> None:
    assert not applies(CanonicalToHome, page(link("https://e.com/"), url=url))


def test_without_the_address_of_the_page_it_cannot_be_judged() -> None:
    assert not applies(CanonicalToHome, link("https://e.com/"))


@pytest.mark.parametrize("html", ["", f"<body>{link('https://e.com/')}", link("https:// e.com/")])
def test_a_missing_or_broken_canonical_is_left_to_other_rules(html: str) -> None:
    assert not applies(CanonicalToHome, page(html, url=ARTICLE))


def test_conflicting_ones_are_left_to_another_rule() -> None:
    html = link("https://e.com/") + link(ARTICLE)
    assert not applies(CanonicalToHome, page(html, url=ARTICLE))


def test_the_finding_points_at_the_address_and_comes_once() -> None:
    html = link("https://e.com/") * 2
    [finding] = findings(CanonicalToHome, page(html, url=ARTICLE))
    assert html[finding.start : finding.end] == 'href="https://e.com/"'
