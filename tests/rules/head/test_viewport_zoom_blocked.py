import pytest

from seoaudit.testing import applies, findings, keys
from seoaudit_rules.head.viewport_zoom_blocked import ViewportZoomBlocked


def viewport(content: str) -> str:
    return f'<meta name="viewport" content="{content}">'


@pytest.mark.parametrize(
    "content",
    [
        "width=device-width",
        "user-scalable=yes",
        "user-scalable=1",
        "user-scalable=-2",
        "user-scalable=device-width",
        "maximum-scale=2",
        "maximum-scale=10.0",
        "maximum-scale=-1",
        "maximum-scale=device-height",
    ],
)
def test_a_page_that_can_be_enlarged_passes(content: str) -> None:
    assert keys(ViewportZoomBlocked, viewport(content)) == []


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("USER-SCALABLE = NO", "forbidden"),
        ("width=device-width; user-scalable=0", "forbidden"),
        ("user-scalable=0.5", "forbidden"),
        ("user-scalable=", "forbidden"),
        ("maximum-scale=1", "limited"),
        ("initial-scale=1, maximum-scale=1.99", "limited"),
        ("maximum-scale=yes", "limited"),
        ("maximum-scale=1x", "limited"),
        ("maximum-scale=1, user-scalable=no", "forbidden"),
    ],
)
def test_a_page_that_cannot_is_told_once(content: str, key: str) -> None:
    assert keys(ViewportZoomBlocked, viewport(content)) == [key]


def test_the_setting_is_quoted_at_its_place() -> None:
    html = viewport("width=device-width, User-Scalable=no")
    [finding] = findings(ViewportZoomBlocked, html)
    assert finding.params["setting"] == "User-Scalable=no"
    assert html[finding.start : finding.end] == 'content="width=device-width, User-Scalable=no"'


def test_a_page_without_viewport_is_told_by_another_rule() -> None:
    assert not applies(ViewportZoomBlocked, "<title>Apples</title>")
