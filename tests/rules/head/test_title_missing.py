from seoaudit.testing import findings, keys
from seoaudit_rules.head.title_missing import TitleMissing


def test_a_page_without_anything_has_no_title() -> None:
    assert keys(TitleMissing, "") == ["missing"]


def test_the_title_of_a_drawing_does_not_help() -> None:
    assert keys(TitleMissing, "<body><svg><title>Leaf</title></svg>") == ["missing"]


def test_a_title_that_fell_into_the_body_is_left_to_another_rule() -> None:
    assert keys(TitleMissing, "<head></head><body><title>Apple trees</title>") == []


def test_a_missing_title_points_at_the_head() -> None:
    html = '<html lang="ar">\n<head><meta charset="utf-8"></head>'
    [finding] = findings(TitleMissing, html)
    assert html[finding.start : finding.end] == "<head>"


def test_space_and_entities_of_space_make_no_title() -> None:
    assert keys(TitleMissing, "<title>\n&nbsp; </title>") == ["empty"]


def test_the_first_title_decides_as_in_a_browser() -> None:
    assert keys(TitleMissing, "<title></title><title>Apple trees</title>") == ["empty"]


def test_a_self_closed_title_swallows_the_page() -> None:
    html = "<head><title/><meta charset=utf-8></head>"
    [finding] = findings(TitleMissing, html)
    assert (finding.key, html[finding.start : finding.end]) == ("unclosed", "<title/>")
