import pytest

from seoaudit.testing import findings, keys
from seoaudit_rules.head.viewport_missing import ViewportMissing


@pytest.mark.parametrize(
    "content",
    [
        "width=device-width",
        "WIDTH = Device-Width , initial-scale=1",
        "initial-scale=1.0",
        "width=device-width; initial-scale=1",
        "viewport-fit=cover, width=device-width",
    ],
)
def test_the_width_of_the_device_passes_in_any_spelling(content: str) -> None:
    assert keys(ViewportMissing, f'<META NAME="Viewport" CONTENT="{content}">') == []


@pytest.mark.parametrize(
    "content", ["", "width=980", "width=980, initial-scale=1", "user-scalable=no"]
)
def test_another_width_does_not_adapt(content: str) -> None:
    html = f'<meta name="viewport" content="{content}">'
    [finding] = findings(ViewportMissing, html)
    assert finding.key == "fixed"
    assert html[finding.start : finding.end] == f'content="{content}"'


def test_one_of_several_that_adapts_is_enough() -> None:
    html = (
        '<meta name="viewport" content="width=980"><meta name="viewport" content="initial-scale=1">'
    )
    assert keys(ViewportMissing, html) == []


def test_a_page_without_anything_has_none() -> None:
    assert keys(ViewportMissing, "") == ["missing"]
