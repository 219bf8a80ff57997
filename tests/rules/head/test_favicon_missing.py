import pytest

from seoaudit.testing import findings, keys
from seoaudit_rules.head.favicon_missing import FaviconMissing


@pytest.mark.parametrize(
    "rel", ["icon", "Shortcut ICON", "apple-touch-icon", "apple-touch-icon-precomposed"]
)
def test_every_type_that_google_reads_passes(rel: str) -> None:
    assert keys(FaviconMissing, f'<link rel="{rel}" href="data:,">') == []


@pytest.mark.parametrize("html", ["", '<link rel="icon">', '<link rel="mask-icon" href="/a.svg">'])
def test_anything_else_does_not(html: str) -> None:
    assert keys(FaviconMissing, html) == ["missing"]


def test_a_missing_icon_points_at_the_head() -> None:
    html = "<html><head><title>T</title></head>"
    [finding] = findings(FaviconMissing, html)
    assert html[finding.start : finding.end] == "<head>"
