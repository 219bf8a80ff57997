import pytest

from seoaudit.testing import findings, keys
from seoaudit_rules.head.closed_early import ClosedEarly
from seoaudit_rules.head.meta_in_body import MetaInBody


def test_all_are_named_and_the_first_is_pointed_at() -> None:
    first = '<meta name="description" content="A">'
    html = f"<head></head><body><p>Text</p>{first}<link rel=canonical href=/a>{first}"
    [finding] = findings(MetaInBody, html)
    assert html[finding.start : finding.end] == first
    assert finding.params["names"] == "description, canonical"


@pytest.mark.parametrize(
    "html",
    [
        "<head><link rel=canonical href=/a></head><body>",
        '<body><div itemscope><meta itemprop="description" content="A"></div>',
        "<body><link rel=stylesheet href=/a.css><svg><title>Leaf</title></svg>",
        "<title>T</title><meta name=description content=A><p>A page without tags for its parts",
        "",
    ],
)
def test_what_is_in_place_is_left_alone(html: str) -> None:
    assert keys(MetaInBody, html) == []


def test_what_fell_out_after_the_end_of_the_head_is_still_reported() -> None:
    fallen = "<link rel=canonical href=/a>"
    html = f"<head><img>{fallen}</head><body><meta name=robots content=all>"
    assert keys(ClosedEarly, html) == ["by_element"]
    [finding] = findings(MetaInBody, html)
    assert finding.params["names"] == "robots"
