"""What a custom rule matches on a page."""

import math

import pytest

from seoaudit import Page
from seoaudit.rule.house.selection import select
from seoaudit.rule.house.settings import HouseSettings
from seoaudit.testing import page

TEXT = "<p>Prune old apple trees in winter, while they sleep, with a sharp saw.</p>" * 3
PAGE = f"<body><nav><q>menu</q></nav><article>{TEXT}<q>one</q><q id=two>two</q></article></body>"


def asked(**settings: object) -> HouseSettings:
    values = {"id": "house/quotes", "message": "Mind the quotes.", **settings}
    return HouseSettings(**values)  # type: ignore[arg-type]


def found(judged: Page, **settings: object) -> list[str]:
    """The texts of the matches, of which there are as many as counted."""
    selection = select(judged, asked(**settings))
    assert selection.number == len(selection.found)
    return [each.text for each in selection.found]


@pytest.mark.parametrize("by", [{"select": "q"}, {"xpath": "//q"}])
def test_matches_are_those_in_the_article_in_order(by: dict[str, str]) -> None:
    assert found(page(PAGE), **by) == ["one", "two"]


@pytest.mark.parametrize("by", [{"select": "q"}, {"xpath": "//q"}])
def test_on_the_whole_page_those_around_it_count_too(by: dict[str, str]) -> None:
    assert found(page(PAGE), **by, scope="page") == ["menu", "one", "two"]


def test_a_match_stands_where_it_is_written() -> None:
    judged = page(PAGE)
    [match] = select(judged, asked(select="q#two")).found
    assert judged.source[match.start : match.end] == "<q id=two>"


def test_attributes_and_texts_match_an_expression() -> None:
    assert found(page(PAGE), xpath="//q/@id") == ["two"]
    assert found(page(PAGE), xpath="//q/text()") == ["one", "two"]


@pytest.mark.parametrize(
    ("xpath", "number"),
    [("count(//q)", 3), ("count(//q) div 2", 1.5), ("boolean(//q)", 1), ("boolean(//dl)", 0)],
)
def test_an_expression_may_give_a_number_of_the_whole_page(xpath: str, number: float) -> None:
    assert select(page(PAGE), asked(xpath=xpath)) == (number, ())


def test_a_sum_without_a_result_is_no_number() -> None:
    assert math.isnan(select(page(PAGE), asked(xpath="0 div 0")).number)


def test_without_a_selector_nothing_matches() -> None:
    assert found(page(PAGE)) == []


@pytest.mark.parametrize("by", [{"select": "q"}, {"xpath": "//q"}])
def test_nothing_matches_on_an_empty_page(by: dict[str, str]) -> None:
    assert found(page(""), **by) == []
