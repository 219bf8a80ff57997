import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.crawl.snippet_blocked import SnippetBlocked

TEXT = "<p>تُقلَّم شجرة التفاح في الشتاء، حين تسقط الأوراق عن أغصانها كلها.</p>"


def robots(content: str, name: str = "robots") -> str:
    return f'<head><meta name="{name}" content="{content}"></head>{TEXT}'


@pytest.mark.parametrize(
    "content", ["nosnippet", "index, NoSnippet", "max-snippet:0", "max-snippet : 0"]
)
@pytest.mark.parametrize("name", ["robots", "Googlebot"])
def test_a_snippet_may_be_forbidden_in_many_ways(content: str, name: str) -> None:
    html = robots(content, name)
    [finding] = findings(SnippetBlocked, html)
    assert finding.key == "forbidden"
    assert html[finding.start : finding.end].startswith("<meta ")


@pytest.mark.parametrize(
    "content", ["max-snippet:-1", "max-snippet:160", "max-snippet", "nosnippets", ""]
)
def test_other_directives_are_left_alone(content: str) -> None:
    assert keys(SnippetBlocked, robots(content)) == []


def test_what_speaks_to_another_crawler_is_left_alone() -> None:
    assert keys(SnippetBlocked, robots("nosnippet", "bingbot")) == []


def test_a_page_kept_out_has_no_snippet_to_block() -> None:
    assert not applies(SnippetBlocked, robots("noindex, nosnippet"))


@pytest.mark.parametrize("tag", ["div", "section", "DIV"])
def test_the_whole_article_may_be_hidden(tag: str) -> None:
    html = f"<body><{tag} class=a DATA-nosnippet>{TEXT}{TEXT}</{tag}></body>"
    [finding] = findings(SnippetBlocked, html)
    assert finding.key == "hidden"
    assert finding.params == {"percent": 100}
    assert html[finding.start : finding.end] == "DATA-nosnippet"


def test_elements_that_google_does_not_heed_hide_nothing() -> None:
    assert keys(SnippetBlocked, f"<article data-nosnippet>{TEXT}</article>") == []


def test_half_of_the_text_may_be_hidden() -> None:
    html = f"<body>{TEXT}<div data-nosnippet>{TEXT}</div></body>"
    assert keys(SnippetBlocked, html) == []
    assert keys(SnippetBlocked, html, max_percent=49) == ["hidden"]


def test_headers_count() -> None:
    judged = page(TEXT, headers=[("X-Robots-Tag", "googlebot: nosnippet")])
    assert keys(SnippetBlocked, judged) == ["forbidden"]


def test_a_deep_page_is_walked_once() -> None:
    assert keys(SnippetBlocked, "<div>" * 3000 + TEXT) == []
