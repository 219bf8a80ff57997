"""The dates of sitemaps: https://www.w3.org/TR/NOTE-datetime"""

from contextlib import suppress
from datetime import date

from seoaudit.late_pattern import late_pattern

_W3C = late_pattern(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T([01]\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?"
    r"(?:Z|[+-]\d\d:\d\d))?)?)?"
)


def day_of(written: str) -> date | None:
    """Return the day of a date as sitemaps write it, the first of a month or year; else None."""
    found = _W3C.fullmatch(written.strip())
    if found:
        year, month, day = (int(part or 1) for part in found.groups()[:3])
        with suppress(ValueError):  # such as the 31st of June
            return date(year, month, day)
    return None


def has_time(written: str) -> bool:
    """Whether a date says more than its day."""
    return "T" in written
