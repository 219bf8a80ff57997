from datetime import date

import pytest

from seoaudit_rules.sitemap.dates import day_of


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026", date(2026, 1, 1)),
        ("2026-03", date(2026, 3, 1)),
        (" 2026-03-31 ", date(2026, 3, 31)),
        ("2026-03-31T23:59Z", date(2026, 3, 31)),
        ("2026-03-31T23:59:59.123+01:00", date(2026, 3, 31)),
        ("2026-03-31T23:59:59", None),
        ("2026-02-30", None),
        ("31.03.2026", None),
        ("2026-3-1", None),
        ("2026-03-31 23:59", None),
        ("", None),
    ],
)
def test_dates_as_w3c_writes_them(written: str, day: date | None) -> None:
    assert day_of(written) == day
