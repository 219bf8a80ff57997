"""Lines of links: tags, sections, headlines of other stories."""

import pytest

from seoaudit.testing import page
from seoaudit_rules.link_lists import lines_of_links

URL = "https://example.com/a"
OPENING = "<p>Prune in late winter.</p>"


def lines(html: str) -> list[str]:
    judged = page(f"<article>{OPENING}{html}</article>", url=URL)
    return [judged.blocks[number].text for number in lines_of_links(judged)]


@pytest.mark.parametrize(
    ("html", "line"),
    [
        (
            '<p>Tags: <a href="/t/saw">saw</a>, <a href="/t/oak">old oak</a></p>',
            "Tags: saw, old oak",
        ),
        ('<p><a href="/b"><b>Apple trees</b></a></p>', "Apple trees"),
        ('<div><a href="/b"><p>Apple trees</p></a></div>', "Apple trees"),
    ],
)
def test_a_block_of_links_alone_is_one(html: str, line: str) -> None:
    assert lines(html) == [line]


@pytest.mark.parametrize(
    "html",
    [
        '<p>See the <a href="/b">apple tree</a>.</p>',
        '<p><a href="#b">Apple trees</a></p>',
        "<p>Apple trees</p>",
        '<p><a href="/b"><img src="a.jpg" alt="Apple trees"></a> Apple trees sleep</p>',
    ],
)
def test_a_sentence_with_a_link_or_a_line_without_one_is_none(html: str) -> None:
    assert lines(html) == []


def test_a_link_is_in_a_line_or_around_it() -> None:
    html = '<a href="/b"><p>Apple trees</p></a><p>And the <a href="/c">saw</a> is clean.</p>'
    judged = page(f"<article>{OPENING}{html}</article>", url=URL)
    around, _ = judged.article_links
    assert list(lines_of_links(judged).values()) == [[around]]
