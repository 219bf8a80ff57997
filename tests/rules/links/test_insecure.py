import pytest

from seoaudit.engine.fixing import apply
from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.links.insecure import Insecure

URL = "https://example.com/a"


def article(inside: str) -> str:
    return f"<article><p>Prune in late winter. {inside}</p></article>"


@pytest.mark.parametrize("href", ["/b", "//example.org/", "https://example.org/?u=http://x.org/"])
def test_relative_and_secure_links_pass(href: str) -> None:
    assert keys(Insecure, page(article(f'<a href="{href}">b</a>'), url=URL)) == []


@pytest.mark.parametrize("url", [None, "http://example.com/a"])
def test_only_a_page_known_to_be_secure_is_judged(url: str | None) -> None:
    assert not applies(Insecure, page(article('<a href="http://example.org/">b</a>'), url=url))


def test_a_local_address_is_left_to_another_rule() -> None:
    html = article('<a href="http://localhost:8000/">b</a>')
    assert keys(Insecure, page(html, url=URL)) == []


def test_the_fix_changes_only_the_scheme() -> None:
    html = article('<a href=" HTTP://example.org/http ">b</a>')
    [finding] = findings(Insecure, page(html, url=URL))
    assert finding.fix
    assert apply(html, [finding.fix]) == article('<a href=" https://example.org/http ">b</a>')


def test_an_address_written_in_entities_has_no_fix() -> None:
    html = article('<a href="h&#116;tp://example.org/">b</a>')
    [finding] = findings(Insecure, page(html, url=URL))
    assert finding.fix is None
