import pytest

from seoaudit import Safety
from seoaudit.engine.fixing import apply
from seoaudit.testing import findings, keys, page
from seoaudit_rules.links.nofollow_internal import NofollowInternal

URL = "https://example.com/a"


def article(inside: str) -> str:
    return f"<article><p>Prune in late winter. {inside}</p></article>"


@pytest.mark.parametrize("rel", ["ugc", "sponsored", "noopener", "", "nofollowed"])
def test_other_relations_pass(rel: str) -> None:
    assert keys(NofollowInternal, page(article(f'<a href="/b" rel="{rel}">b</a>'), url=URL)) == []


def test_links_to_other_sites_are_not_judged() -> None:
    html = article('<a href="https://example.org/" rel="nofollow">b</a> <a href="/b">b</a>')
    assert keys(NofollowInternal, page(html, url=URL)) == []


@pytest.mark.parametrize(
    "href",
    [
        "/p/d6e6/share/twitter?source=actions",
        "//www.example.com/wp-login.php?redirect_to=%2Fb",
        "/cart/",
        "/apple-trees?replytocom=7#respond",
        "/r/click?u=https%3A%2F%2Fexample.org%2F",
        "/sig=1/**http%3A//www.example.org/",
        "/Sign-In",
    ],
)
def test_links_to_no_page_to_read_may_be_nofollowed(href: str) -> None:
    html = article(f'<a href="{href}" rel="nofollow">b</a> <a href="/b">b</a>')
    assert keys(NofollowInternal, page(html, url=URL)) == []


@pytest.mark.parametrize(
    "href", ["/shared-gardens/", "/b?ref=start", "/how-to-print-labels", "/going-out-in-may"]
)
def test_such_a_word_in_the_name_of_an_article_does_not_count(href: str) -> None:
    html = article(f'<a href="{href}" rel="nofollow">b</a>')
    assert keys(NofollowInternal, page(html, url=URL)) == ["nofollow"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<a href="/b" rel="nofollow">b</a>', '<a href="/b">b</a>'),
        ('<a rel=NoFollow href="/b">b</a>', '<a href="/b">b</a>'),
        (
            '<a href="/b" rel="noopener nofollow noreferrer">b</a>',
            '<a href="/b" rel="noopener noreferrer">b</a>',
        ),
    ],
)
def test_the_fix_keeps_what_else_is_said(before: str, after: str) -> None:
    [finding] = findings(NofollowInternal, article(before))
    assert finding.fix
    assert finding.fix.safety is Safety.UNSAFE
    assert apply(article(before), [finding.fix]) == article(after)
