"""Directives for robots that scripts change."""

import pytest

from seoaudit.testing import findings, keys, page
from seoaudit_rules.rendering.noindex_changed import NoindexChanged


def robots(content: str, name: str = "robots") -> str:
    return f'<head><meta name="{name}" content="{content}"></head>'


def found(sent: str, rendered: str, headers: tuple[tuple[str, str], ...] = ()) -> list[str]:
    return keys(NoindexChanged, page(sent, rendered=rendered, headers=headers))


@pytest.mark.parametrize("content", ["noindex", "none", "follow, noindex"])
def test_one_that_a_script_adds_keeps_the_page_out(content: str) -> None:
    assert found("<p>x", robots(content)) == ["added"]
    assert found(robots("index"), robots(content, "googlebot")) == ["added"]


def test_one_that_a_script_takes_back_may_still_count_and_costs_no_more() -> None:
    [finding] = findings(NoindexChanged, page(robots("noindex"), rendered=robots("index")))
    assert (finding.key, finding.cost) == ("removed", 0)


@pytest.mark.parametrize(
    ("sent", "rendered"),
    [
        (robots("noindex"), robots("none")),
        (robots("index, follow"), robots("max-image-preview:large")),
        ("<p>x", robots("noindex", "bingbot")),
        ("<p>x", robots("nofollow")),
    ],
)
def test_what_changes_nothing_for_google_is_none(sent: str, rendered: str) -> None:
    assert found(sent, rendered) == []


def test_no_script_changes_what_a_header_says() -> None:
    headers = (("X-Robots-Tag", "noindex"),)
    assert found(robots("noindex"), "<p>x", headers) == []
