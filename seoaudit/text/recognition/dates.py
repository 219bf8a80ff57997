"""Dates in ISO 8601, and dates as people write them if those are unambiguous."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import cache

from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple
from seoaudit.text.resources import read_lines
from seoaudit.text.segments.normalise import fold_spaces, normalise

# An ISO 8601 date, or date and time: https://schema.org/DateTime
ISO = (
    r"(?P<date>[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?|[0-9]{4})?)"
    r"(?:T(?P<time>[0-9]{2}(?::[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?|[0-9]{2}(?:[0-9]{2})?)?)"
    r"(?P<zone>Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?"
)

# The largest offsets ahead of and behind UTC: https://www.iana.org/time-zones
MIN_ZONE, MAX_ZONE = timedelta(hours=14), timedelta(hours=12)

MONTHS = (
    "january jan يناير كانون_الثاني جانفي",
    "february feb فبراير شباط فيفري",
    "march mar مارس آذار",
    "april apr أبريل إبريل نيسان أفريل",
    "may مايو أيار ماي",
    "june jun يونيو حزيران جوان",
    "july jul يوليو تموز جويلية يوليوز",
    "august aug أغسطس آب أوت غشت",
    "september sept sep سبتمبر أيلول شتنبر",
    "october oct أكتوبر تشرين_الأول",
    "november nov نوفمبر تشرين_الثاني نونبر",
    "december dec ديسمبر كانون_الأول دجنبر",
)
WEEKDAYS = (
    "monday mon tuesday tues tue wednesday wed thursday thurs thu friday fri saturday sat sunday "
    "sun الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد يوم"
)
# The oldest newspapers are from about then; years outside, 1445 or 2567, are of other calendars.
MIN_YEAR, MAX_YEAR = 1600, 2100

# Digits of a Unix timestamp in these units, for dates from 2001 to 2286.
SECONDS, MILLISECONDS = 10, 13


class Moment(NamedTuple):
    """A point in time as far as it is known: between `earliest` and `latest`, both in UTC.

    A date without a time spans its day, and a time without a zone may be in any zone.
    """

    earliest: datetime
    latest: datetime
    has_time: bool
    has_zone: bool


def is_plausible(moment: Moment) -> bool:
    """Whether a publication date is plausible; year 1, for example, is a date never filled in."""
    return moment.latest.year >= MIN_YEAR and moment.earliest.year <= MAX_YEAR


def time_between(one: Moment, other: Moment) -> timedelta:
    """Return the least possible time between two moments; zero if they overlap."""
    between = max(one.earliest - other.latest, other.earliest - one.latest)
    return max(between, timedelta())


def read_iso(text: str) -> Moment | None:
    """Return the moment of an ISO 8601 date in a form schema.org accepts, or None."""
    found = _pattern(ISO).fullmatch(text.strip())
    if found is None:
        return None
    date, time, zone = found["date"], found["time"], found["zone"]
    whole, days = {4: (f"{date}-01-01", 366), 7: (f"{date}-01", 31)}.get(len(date), (date, 1))
    try:
        when = datetime.fromisoformat(whole + (f"T{time}{zone or ''}" if time else ""))
        if zone:
            return Moment(when.astimezone(UTC), when.astimezone(UTC), True, True)
        when = when.replace(tzinfo=UTC)
        end = when if time else when + timedelta(days=days)
        return Moment(when - MIN_ZONE, end + MAX_ZONE, bool(time), False)
    except (ValueError, OverflowError):
        return None


def to_iso(text: str) -> str | None:
    """Return a date as people write it in ISO 8601, or None if it is ambiguous or no date.

    Month names are read in English and Arabic. 3/4/2024 is ambiguous, as it is in March to some
    readers and in April to others; so is IST, the name of time zones in three countries.
    """
    rest = normalise(fold_spaces(text))
    if rest.isdecimal() and len(rest) in (SECONDS, MILLISECONDS):
        seconds = int(rest[:SECONDS])
        return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")
    date, rest = _take_date(rest)
    time, rest = _take_time(rest)
    zone, rest = _take_zone(rest) if time else ("", rest)
    if not date or _pattern(r"[^\W_]").search(_without_names(rest, named_zone=bool(zone))):
        return None
    iso = f"{date}T{time}{zone}" if time else date
    moment = read_iso(iso)
    return iso if moment and is_plausible(moment) else None


def undated(text: str) -> str:
    """Return a text with one mark for each number and for each date, whatever these say."""
    marked = _part_of_date().sub("0", normalise(text))
    return _pattern(r"0(?:[\s,،./:-]*0)+").sub("0", marked)


def _take_date(text: str) -> tuple[str, str]:
    """Return the date in `text`, or "" if none is certain, and the rest of `text`."""
    months = _months()
    month = "|".join(sorted(map(re.escape, months), key=len, reverse=True))
    day = r"(\d{1,2})(?:st|nd|rd|th)?"
    for pattern, order in (
        (r"(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)", (1, 3, 4)),
        (r"(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日", (1, 2, 3)),
        (rf"(?<!\d){day}[-/. ]*({month})\b[-/., ]*(\d{{4}})(?!\d)", (3, 2, 1)),
        (rf"\b({month})\b\.? *{day},? *(\d{{4}})(?!\d)", (3, 1, 2)),
        (r"(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)", (4, 3, 1)),
    ):
        if found := _pattern(pattern).search(text):
            year, middle, last = (found[group] for group in order)
            number, of_month = months.get(middle) or int(middle), int(last)
            if order == (4, 3, 1):
                number, of_month = _told_apart(number, of_month)
            rest = f"{text[: found.start()]} {text[found.end() :]}"
            return (f"{year}-{number:02}-{of_month:02}" if number else ""), rest
    return "", text


def _told_apart(second: int, first: int) -> tuple[int, int]:
    """Return the month and day of 25/12/2024 or 12/25/2024; month 0 if the order is ambiguous."""
    if first == second or first > 12:
        return second, first
    return (first, second) if second > 12 else (0, 0)


def _take_time(text: str) -> tuple[str, str]:
    colons = r"(\d{1,2}):(\d{2})(?::(\d{1,2})([.,]\d+)?)?(?!\d)(?: ?([ap])\.?m\b\.?)?"
    dashes = r"(\d{2})-(\d{2})-(\d{2})(?!\d)()()"
    found = next(
        (f for p in (colons, dashes) if (f := _pattern(rf"(?<!\d){p}").search(text))), None
    )
    if found is None:
        return "", text
    hour, minute, second, fraction, half = found.groups()
    hours = int(hour) % 12 + (12 if half == "p" else 0) if half else int(hour)
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    return f"{hours:02}:{minute}:{int(second or 0):02}{(fraction or '').replace(',', '.')}", rest


def _take_zone(text: str) -> tuple[str, str]:
    found = _pattern(r"(?:\b(?:gmt|utc) ?)?([+-]\d{2}):?(\d{2})(?!\d)|\b(?:z|gmt|utc)\b").search(
        text
    )
    if found is None:
        return "", text
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    return (f"{found[1]}:{found[2]}" if found[1] else "Z"), rest


def _without_names(text: str, *, named_zone: bool) -> str:
    """Return `text` without weekdays and, if the offset of its zone is known, the zone's name."""
    names = "|".join(map(re.escape, normalise(WEEKDAYS).split()))
    text = _pattern(rf"\b(?:{names}|t|at)\b").sub(" ", text)
    return _pattern(r"\([a-z ]+\)|\b[a-z]{2,5}\b").sub(" ", text) if named_zone else text


@cache
def _months() -> Mapping[str, int]:
    return {
        normalise(name.replace("_", " ")): number
        for number, names in enumerate(MONTHS, 1)
        for name in names.split()
    }


@cache
def _part_of_date() -> re.Pattern[str]:
    """Return the pattern of a number, a month or a weekday, in the languages whose are known."""
    others = (name for line in read_lines("date_names.txt") for name in line.split()[1:])
    named = (normalise(name.replace("_", " ")) for name in others)
    known = {*_months(), *normalise(WEEKDAYS).split(), *named}
    names = "|".join(sorted(map(re.escape, known), key=len, reverse=True))
    return late_pattern(rf"\b(?:{names})\b|\d+(?:st|nd|rd|th)?")


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return late_pattern(pattern)
