import pytest

from seoaudit.testing import page
from seoaudit_rules.rankmath.stored_html import cleaned, stored_html


def test_the_html_inside_a_named_element_is_taken_as_it_stands() -> None:
    html = "<h1>T</h1><div class='text'><h1>U</h1><p>a &amp; b<div class='share'>S</div></div><p>c"
    inside = "<h1>U</h1><p>a &amp; b<div class='share'>S</div>"
    assert stored_html(page(html, content=".text")) == inside


def test_of_an_article_that_is_found_the_headline_and_what_stands_apart_are_left_out() -> None:
    text = "<p>" + "An apple tree needs light and air in winter, and a ladder. " * 8 + "</p>"
    html = f"<article><h1>Apple tree</h1>{text}<div class='related-posts'><a href='/x'>X</a></div>"
    assert stored_html(page(f"<title>Apple tree</title>{html}</article>")) == text


def test_the_widget_that_shows_the_score_is_no_part_of_the_text() -> None:
    widget = '<div class="rank-math-seo-score"><span>70</span> / 100</div>'
    html = f'<div class="text">{widget}<p>An apple tree.</p></div>'
    assert stored_html(page(html, content=".text")) == "<p>An apple tree.</p>"


@pytest.mark.parametrize("html", ["<title>T</title><p>one<p>two", "<p>one<p>two", "one two", ""])
def test_tags_that_html_lets_an_author_leave_out_are_not_missed(html: str) -> None:
    assert stored_html(page(html)) == html.removeprefix("<title>T</title>")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>one\n\t two&nbsp;three .</p>", "<p>one twothree.</p>"),
        ("a<style>b</style><script>c</script><!-- d -->e", "ae"),
        ("&amp;nbsp; it’s “so”", 'it\'s "so"'),
        ("&quot;a&#39;s&quot;", '"a\'s"'),
        ("AT&T; and R&D or", "AT and R&D or"),
    ],
)
def test_the_text_is_one_line_without_entities(html: str, expected: str) -> None:
    assert cleaned(html) == expected
