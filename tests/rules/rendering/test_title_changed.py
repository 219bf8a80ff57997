"""Titles that scripts change, and counters that are none."""

import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.rendering.title_changed import TitleChanged


def found(sent: str, rendered: str) -> list[str]:
    return keys(TitleChanged, page(sent, rendered=rendered))


def test_a_page_that_ends_up_without_one_is_for_other_rules() -> None:
    assert not applies(TitleChanged, page("<title>A</title>", rendered="<p>x"))
    assert not applies(TitleChanged, "<title>A</title>")


@pytest.mark.parametrize(
    "rendered",
    [
        "Pruning trees",
        " Pruning  trees ",
        "PRUNING TREES",
        "(3) Pruning trees",
        "(99+) Pruning trees",
    ],
)
def test_the_same_title_is_the_same_in_case_space_and_counter(rendered: str) -> None:
    assert found("<title>Pruning\ntrees</title>", f"<title>{rendered}</title>") == []


@pytest.mark.parametrize("rendered", ["Apples", "Pruning trees | Garden", "قصّ الأشجار"])
def test_another_is_told_where_the_sent_one_stands(rendered: str) -> None:
    sent = "<head><title>Pruning trees</title></head>"
    [finding] = findings(TitleChanged, page(sent, rendered=f"<title>{rendered}</title>"))
    assert (finding.key, finding.params["rendered"]) == ("changed", rendered)
    assert sent[finding.start : finding.end] == "Pruning trees"


def test_one_that_only_scripts_bring_costs_nothing_more() -> None:
    [finding] = findings(TitleChanged, page("<p>x", rendered="<title>A</title>"))
    assert (finding.key, finding.cost) == ("added", 0)


def test_the_title_of_an_icon_is_not_that_of_the_page() -> None:
    icon = "<svg><title>Menu</title></svg>"
    assert found("<title>A</title>", f"{icon}<title>A</title>") == []
