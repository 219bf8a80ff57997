import pytest

from seoaudit.testing import findings, keys, page
from seoaudit_rules.head.meta_refresh import MetaRefresh


def refresh(content: str) -> str:
    return f'<meta http-equiv="REFRESH" content="{content}">'


@pytest.mark.parametrize(
    ("content", "key", "count"),
    [
        ("0;/b", "at_once", None),
        ("1; url=/b", "later", 1),
        ("60", "reload", 60),
        ("0", "reload", 0),
    ],
)
def test_the_time_and_the_address_decide(content: str, key: str, count: int | None) -> None:
    [finding] = findings(MetaRefresh, page(refresh(content), url="https://e.com/a"))
    assert (finding.key, finding.params.get("count")) == (key, count)


def test_a_redirect_to_the_page_itself_is_a_reload() -> None:
    judged = page(refresh("30;url=/a"), url="https://E.com/a")
    assert keys(MetaRefresh, judged) == ["reload"]


def test_a_reload_costs_half() -> None:
    assert [finding.cost for finding in findings(MetaRefresh, refresh("60"))] == [0.5]


@pytest.mark.parametrize(
    ("content", "expected"),
    [("72000", ["reload"]), ("72001", []), ("72001; url=/b", ["later"])],
)
def test_a_page_that_loads_itself_after_everybody_has_left_is_right(
    content: str, expected: list[str]
) -> None:
    assert keys(MetaRefresh, page(refresh(content), url="https://e.com/a")) == expected


def test_the_finding_points_at_the_content_and_quotes_the_address() -> None:
    html = refresh("0; url='https://e.com/جديد'")
    [finding] = findings(MetaRefresh, html)
    assert html[finding.start : finding.end] == "content=\"0; url='https://e.com/جديد'\""
    assert finding.params["address"] == "https://e.com/جديد"


@pytest.mark.parametrize(
    "html",
    [
        refresh("soon"),
        '<meta name="refresh" content="0;/b">',
        f"<noscript>{refresh('0;/b')}</noscript>",
        f"<!-- {refresh('0;/b')} -->",
        "",
    ],
)
def test_what_no_browser_follows_is_left_alone(html: str) -> None:
    assert keys(MetaRefresh, html) == []
