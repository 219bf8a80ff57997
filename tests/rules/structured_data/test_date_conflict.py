import json
from datetime import UTC, datetime, timedelta

import pytest

from seoaudit.testing import applies, findings, keys
from seoaudit_rules.structured_data.date_conflict import DateConflict, dated

TODAY = "2026-03-01"
PROSE = "<p>Mint spreads by its roots and wants a pot of its own.</p>"


def html(published: str = "", modified: str = "", body: str = "") -> str:
    told = {"datePublished": published, "dateModified": modified}
    return dated(json.dumps({"headline": "Mint", **told})[1:-1], body)


def found(judged: str) -> list[str]:
    return keys(DateConflict, judged, today=TODAY)


@pytest.mark.parametrize(
    ("published", "modified", "key"),
    [
        ("2026-02-03T10:00:00Z", "2026-02-02T10:00:00Z", None),
        ("2026-02-03T10:00:01Z", "2026-02-02T10:00:00Z", "modified_first"),
        ("2026-02-03", "2026-02-02", None),
        ("2026-02-05", "2026-02-01", "modified_first"),
        ("February 5, 2026", "2026-02-01", "modified_first"),
        ("2026-02-01", "2026-02-05", None),
        ("2026-02-01", "", None),
    ],
)
def test_a_change_a_day_or_more_before_publication_is_told(
    published: str, modified: str, key: str | None
) -> None:
    assert found(html(published, modified)) == ([key] if key else [])


def test_a_change_is_compared_with_the_publication_of_the_same_source() -> None:
    meta = '<meta property="article:modified_time" content="2026-02-01">'
    assert found(meta + html("2026-02-05")) == []


def test_the_finding_points_at_the_date_of_the_change() -> None:
    judged = html("2026-02-05", "2025-02-01")
    [finding] = findings(DateConflict, judged, today=TODAY)
    assert judged[finding.start : finding.end] == '"2025-02-01"'


def test_the_meta_must_agree_with_the_structured_data() -> None:
    meta = '<meta property="article:published_time" content="{}">'
    assert found(meta.format("2026-02-04T11:00:00Z") + html("2026-02-03T22:00:00Z")) == []
    assert found(meta.format("2026-01-04") + html("2026-02-03")) == ["published_differs"]


@pytest.mark.parametrize(
    ("shown", "keys_"),
    [
        ("2026-02-03", []),
        ("2026-02-20T08:00:00Z", []),
        ("2026-02-10", ["shown_differs"]),
        ("", []),
        ("10/2/2026", []),
    ],
)
def test_readers_must_see_the_date_of_publication_or_of_a_change(
    shown: str, keys_: list[str]
) -> None:
    body = f'<article><h1>Mint</h1><time datetime="{shown}">then</time>{PROSE}</article>'
    assert found(html("2026-02-03", "2026-02-20", body)) == keys_


def test_one_right_date_among_those_shown_is_enough() -> None:
    body = (
        '<article><h1>Mint</h1><time datetime="2025-11-10">an event</time>'
        f'<time datetime="2026-02-03">published</time>{PROSE}</article>'
    )
    assert found(html("2026-02-03", "", body)) == []


def test_dates_inside_the_text_are_no_date_of_the_page() -> None:
    body = f'<article><h1>Mint</h1>{PROSE}<p>In <time datetime="1990">1990</time></p></article>'
    assert found(html("2026-02-03", "", body)) == []


def test_tomorrow_is_not_yet_the_future_and_the_week_after_is() -> None:
    assert found(html("2026-03-02")) == []
    assert found(html("2026-03-08")) == ["future"]
    assert found(html("2026-02-03", "2026-03-08")) == ["future"]


def test_without_a_given_day_the_present_one_counts() -> None:
    def day(ahead: int) -> str:
        return (datetime.now(UTC) + timedelta(days=ahead)).date().isoformat()

    assert keys(DateConflict, html(day(0))) == []
    assert keys(DateConflict, html(day(30))) == ["future"]


def test_how_far_dates_may_differ_can_be_set() -> None:
    judged = html("2026-02-05T00:00:00Z", "2026-02-01T00:00:00Z")
    assert keys(DateConflict, judged, today=TODAY, max_hours=96) == []
    assert keys(DateConflict, judged, today=TODAY, max_hours=95.5) == ["modified_first"]


def test_dates_that_nobody_can_read_are_left_to_another_rule() -> None:
    assert not applies(DateConflict, html("soon", "later"))
