import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.links.broken_fragment import BrokenFragment

URL = "https://example.com/a"


def article(href: str, inside: str = "") -> str:
    return (
        f'<article><p>Prune in late winter with <a href="{href}">tools</a>.</p>{inside}</article>'
    )


@pytest.mark.parametrize(
    ("href", "place"),
    [
        ("#tools", '<p id="tools">Saws</p>'),
        ("#tools", '<a name="tools">Saws</a>'),
        ("#%D8%A3", '<p id="أ">Saws</p>'),
        ("#أ", '<p id="أ">Saws</p>'),
        ("#a%20b", '<p id="a%20b">Saws</p>'),
        ("/a#tools", '<p id="tools">Saws</p>'),
        ("https://example.com/a#tools", '<p id="tools">Saws</p>'),
        ("#tools:~:text=saws", '<p id="tools">Saws</p>'),
        ("#TOP", ""),
    ],
)
def test_a_place_that_exists_is_right(href: str, place: str) -> None:
    assert keys(BrokenFragment, page(article(href, place), url=URL)) == []


@pytest.mark.parametrize("href", ["#tool", "/a#tool", "#Tools", "#tool:~:text=saws"])
def test_a_place_that_is_missing_is_reported(href: str) -> None:
    html = article(href, '<p id="tools">Saws</p><p name="tool">Saws</p>')
    assert keys(BrokenFragment, page(html, url=URL)) == ["broken"]


@pytest.mark.parametrize(
    "href", ["#", "", "#:~:text=saws", "/b#tool", "#/saws", "#!saws", "#elementor%3Aaction%3Dopen"]
)
def test_other_pages_and_what_scripts_read_are_not_judged(href: str) -> None:
    assert not applies(BrokenFragment, page(article(href), url=URL))


def test_a_control_is_not_judged() -> None:
    html = '<article><p>Prune in winter. <a role="button" href="#menu">x</a></p></article>'
    assert not applies(BrokenFragment, html)


def test_a_place_outside_the_article_counts() -> None:
    assert keys(BrokenFragment, article("#comments") + '<div id="comments"></div>') == []


def test_a_base_takes_the_link_to_another_page() -> None:
    html = '<base href="https://example.com/b">' + article("#tool")
    assert not applies(BrokenFragment, page(html, url=URL))


def test_the_finding_points_at_the_href_and_names_the_place_as_read() -> None:
    html = article("#%D8%A3%D8%AF%D8%A7%D8%A9")
    [finding] = findings(BrokenFragment, html)
    assert html[finding.start : finding.end] == 'href="#%D8%A3%D8%AF%D8%A7%D8%A9"'
    assert finding.params["target"] == "أداة"
