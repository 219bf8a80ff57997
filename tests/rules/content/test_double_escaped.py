import pytest

from seoaudit.testing import findings, keys, page
from seoaudit_rules.content.double_escaped import DoubleEscaped


@pytest.mark.parametrize(
    "code", ["&amp;amp;", "&amp;#039;", "&amp;#x2019;", "&amp;nbsp;", "&amp;eacute;"]
)
def test_a_code_that_readers_see_is_told_wherever_it_stands(code: str) -> None:
    for html in (
        f"<p>Salt {code} stone.</p>",
        f"<title>Salt {code} stone</title>",
        f'<meta name="description" content="Salt {code} stone">',
        f'<meta property="og:title" content="Salt {code} stone">',
        f'<p>Salt.</p><img src="a.png" alt="Salt {code} stone">',
    ):
        [found] = findings(DoubleEscaped, page(html, content="html"))
        assert found.params["code"] == code.replace("&amp;", "&")


def test_json_ld_may_have_html_in_its_texts() -> None:
    html = '<script type="application/ld+json">{"headline": "Salt &amp; stone"}</script>'
    assert keys(DoubleEscaped, html) == []


@pytest.mark.parametrize(
    "html",
    [
        "<p>R&amp;D; AT&amp;T; salt &amp; stone; a&amp;b;</p>",
        "<p>Write <code>&amp;amp;</code> in HTML.</p>",
        "<p>See /?a=1&amp;copy=2 and &amp;unknown;</p>",
        "<title>Q&amp;A: if a &lt; b</title>",
        "<p>The tag &lt;p&gt; begins a paragraph.</p>",
    ],
)
def test_ampersands_and_tags_that_are_meant_are_not(html: str) -> None:
    assert keys(DoubleEscaped, page(html, content="html")) == []


@pytest.mark.parametrize("tag", ["<p>", "</strong>", "<br />", "<a href='/x'>"])
def test_a_tag_is_told_where_it_is_shown_as_typed(tag: str) -> None:
    written = tag.replace("<", "&lt;")
    html = f'<meta name="description" content="{written}Salt and stone">'
    [found] = findings(DoubleEscaped, html)
    assert found.params == {"code": tag, "field": "description"}


def test_an_invisible_character_is_named() -> None:
    [found] = findings(DoubleEscaped, page("<p>Salt&amp;nbsp;and stone.</p>", content="p"))
    assert found.params["character"] == "a space"
