import pytest

from seoaudit.testing import applies, keys, page
from seoaudit_rules.links.external_missing import ExternalMissing

URL = "https://example.com/a"


def article(inside: str) -> str:
    return f"<article><p>Prune in late winter. {inside}</p></article><footer>{inside}</footer>"


def test_a_link_to_another_site_is_enough_even_when_not_followed() -> None:
    html = article('<a href="https://example.org/" rel="nofollow">saws</a>')
    assert keys(ExternalMissing, page(html, url=URL)) == []


@pytest.mark.parametrize("href", ["/saws", "https://www.example.com/", "#x", "tel:5555"])
def test_everything_else_is_no_source(href: str) -> None:
    html = article(f'<a href="{href}">saws</a>')
    assert keys(ExternalMissing, page(html, url=URL)) == ["missing"]


def test_a_source_in_the_footer_does_not_count() -> None:
    html = '<article><p>Prune in late winter.</p></article><footer><a href="https://e.org/">e</a></footer>'
    assert keys(ExternalMissing, page(html, url=URL)) == ["missing"]


def test_a_page_without_text_is_not_judged() -> None:
    assert not applies(ExternalMissing, "")
