import pytest

from seoaudit.engine.fixing import apply
from seoaudit.testing import applies, findings, keys
from seoaudit_rules.structured_data.date_invalid import DateInvalid, dated


@pytest.mark.parametrize(
    "date",
    ["2026-02-03", "2026-02-03T09:30+0300", "2026-02-03T06:30:00.000Z", "2026", "20260203"],
)
def test_iso_8601_is_right(date: str) -> None:
    assert keys(DateInvalid, dated(date)) == []


@pytest.mark.parametrize(
    ("date", "key"),
    [
        ("2026-02-03 09:30:00Z", "not_iso"),
        ("٣ فبراير ٢٠٢٦", "not_iso"),
        ("3/4/2026", "unreadable"),
        ("2026-02-30", "unreadable"),
        ("{{ date }}", "unreadable"),
        ("2026-02-03T09:30", "no_zone"),
        ("0001-01-01T00:00:00Z", "impossible"),
        ("1447-08-15", "impossible"),
    ],
)
def test_what_is_wrong_with_a_date_is_told(date: str, key: str) -> None:
    assert keys(DateInvalid, dated(date)) == [key]


def article(inner: str) -> str:
    return (
        f'<article itemscope itemtype="https://schema.org/Article"><h1>Mint</h1>{inner}</article>'
    )


def test_a_fix_touches_nothing_but_the_attribute() -> None:
    html = article(
        "<time itemprop=\"datePublished\"  DATETIME='3 February 2026' class=d>then</time>"
    )
    [finding] = findings(DateInvalid, html)
    assert finding.fix is not None
    assert apply(html, [finding.fix]) == html.replace(
        "DATETIME='3 February 2026'", 'datetime="2026-02-03"'
    )


def test_a_date_that_readers_see_is_not_rewritten() -> None:
    html = article('<span itemprop="datePublished">3 February 2026</span>')
    [finding] = findings(DateInvalid, html)
    assert (finding.key, finding.fix) == ("not_iso", None)
    assert html[finding.start : finding.end] == "3 February 2026"


def test_each_date_costs_its_share_and_a_missing_zone_half_of_it() -> None:
    html = dated('2026-02-03T09:30:00", "dateModified": "2026-02-04')
    [finding] = findings(DateInvalid, html)
    assert finding.cost == 0.25
    assert html[finding.start : finding.end] == '"2026-02-03T09:30:00"'


def test_dates_of_other_things_are_not_judged() -> None:
    html = dated("x").replace('"Article"', '"Event"')
    assert not applies(DateInvalid, html)
