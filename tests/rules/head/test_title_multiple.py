from seoaudit.testing import applies, findings, keys
from seoaudit_rules.head.title_multiple import TitleMultiple


def test_drawings_may_have_titles_of_their_own() -> None:
    html = "<title>Trees</title><body><svg><title>A</title></svg><svg><title>B</title></svg>"
    assert keys(TitleMultiple, html) == []


def test_titles_in_the_body_count() -> None:
    html = "<head><title>Trees</title></head><body><p>Text</p><title>Menu</title>"
    [finding] = findings(TitleMultiple, html)
    assert html[finding.start : finding.end] == "Menu"


def test_all_are_counted_and_reported_once() -> None:
    [finding] = findings(TitleMultiple, "<title>A</title><title>A</title><title>B</title>")
    assert finding.params["count"] == 3


def test_a_title_in_a_template_or_comment_is_no_title() -> None:
    html = "<title>A</title><!-- <title>B</title> --><template><title>C</title></template>"
    assert keys(TitleMultiple, html) == []


def test_a_page_without_title_is_left_to_another_rule() -> None:
    assert not applies(TitleMultiple, "<p>Text</p>")
