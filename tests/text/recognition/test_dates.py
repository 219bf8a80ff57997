from datetime import UTC, datetime, timedelta

import pytest

from seoaudit.text.recognition.dates import (
    Moment,
    is_plausible,
    read_iso,
    time_between,
    to_iso,
    undated,
)


def read(text: str) -> Moment:
    moment = read_iso(text)
    assert moment is not None
    return moment


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-03T09:30:00+03:00",
        "2026-02-03T09:30+0300",
        "2026-02-03T06:30:00Z",
        "20260203T063000Z",
        "2026-02-03T06:30:00.000Z",
        " 2026-02-03T06:30Z\n",
    ],
)
def test_all_forms_of_iso_8601_name_the_same_moment(text: str) -> None:
    when = datetime(2026, 2, 3, 6, 30, tzinfo=UTC)
    assert read(text) == Moment(when, when, has_time=True, has_zone=True)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-13-01",
        "2026-02-30",
        "2026-02-03 09:30",
        "2026-2-3",
        "26-02-03",
        "2026-02-03T25:00",
        "2026-02-03T09:30:00+03:00CET",
        "٢٠٢٦-٠٢-٠٣",
        "February 3, 2026",
        "0001-01-01",
        "9999-12-31T23:59:59-12:00",
    ],
)
def test_other_dates_and_days_that_do_not_exist_are_not_iso_8601(text: str) -> None:
    assert read_iso(text) is None


def test_a_day_is_as_long_as_it_is_somewhere_on_earth() -> None:
    day = read("2026-02-03")
    assert not day.has_time
    assert day.latest - day.earliest == timedelta(hours=24 + 14 + 12)


@pytest.mark.parametrize(("text", "days"), [("2026-02", 31), ("2026", 366)])
def test_months_and_years_are_stretches_of_time(text: str, days: int) -> None:
    moment = read(text)
    assert moment.latest - moment.earliest == timedelta(days=days, hours=26)


@pytest.mark.parametrize(
    ("one", "other", "hours"),
    [
        ("2026-02-03T00:00:00Z", "2026-02-03T05:00:00Z", 5),
        ("2026-02-03T05:00:00Z", "2026-02-03T00:00:00Z", 5),
        ("2026-02-03T00:00:00+03:00", "2026-02-02T21:00:00Z", 0),
        ("2026-02-03T00:00:00", "2026-02-03T12:00:00Z", 0),
        ("2026-02-03", "2026-02-04T11:00:00Z", 0),
        ("2026-02-03", "2026-02-05T12:00:00Z", 24),
    ],
)
def test_moments_are_as_far_apart_as_they_must_be(one: str, other: str, hours: int) -> None:
    assert time_between(read(one), read(other)) == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026-02-03 09:30:00", "2026-02-03T09:30:00"),
        ("2026-02-03 09:30:00 +0300", "2026-02-03T09:30:00+03:00"),
        ("2026-02-03T09:30:00+03:00EAT", "2026-02-03T09:30:00+03:00"),
        ("2026-02-03T09:30:5Z", "2026-02-03T09:30:05Z"),
        ("2026-02-03T09-30-05Z", "2026-02-03T09:30:05Z"),
        ("2026/2/3", "2026-02-03"),
        ("Tue, 03 Feb 2026 09:30:00 GMT", "2026-02-03T09:30:00Z"),
        ("Tue Feb 03 2026 09:30:00 GMT+0300 (East Africa Time)", "2026-02-03T09:30:00+03:00"),
        ("February 3, 2026", "2026-02-03"),
        ("3rd February 2026", "2026-02-03"),
        ("Feb 3rd, 2026 at 5:05 p.m.", "2026-02-03T17:05:00"),
        ("Feb 3, 2026 12:05 AM", "2026-02-03T00:05:00"),
        ("25/12/2025", "2025-12-25"),
        ("12/25/2025", "2025-12-25"),
        ("5.5.2025", "2025-05-05"),
        ("2026年2月3日 09:30", "2026-02-03T09:30:00"),
        ("٣ فبراير ٢٠٢٦", "2026-02-03"),
        ("الثلاثاء، 3 شباط 2026", "2026-02-03"),
        ("3 تشرين الثاني 2025", "2025-11-03"),
        ("3 غشت 2025", "2025-08-03"),
        ("٢٠٢٦-٠٢-٠٣T٠٩:٣٠:٠٠+٠٣:٠٠", "2026-02-03T09:30:00+03:00"),
        ("1770111000", "2026-02-03T09:30:00Z"),
        ("1770111000123", "2026-02-03T09:30:00Z"),
    ],
)
def test_a_date_that_can_mean_one_moment_only_is_put_into_iso_8601(text: str, iso: str) -> None:
    assert to_iso(text) == iso


@pytest.mark.parametrize(
    "text",
    [
        "3/4/2026",
        "3.4.26",
        "Feb 3, 2026, 09:30 AM IST",
        "Published on February 3, 2026",
        "February 3 or 4, 2026",
        "yesterday",
        "London",
        "30/02/2026",
        "2026-02-03 26:00",
        "1447/08/15",
        "١٤٤٧-٠٨-١٥",
        "15 رمضان 1447",
        "2569-02-03 09:30",
        "12345",
        "",
    ],
)
def test_a_date_that_could_mean_several_or_none_is_left_alone(text: str) -> None:
    assert to_iso(text) is None


@pytest.mark.parametrize(
    ("text", "plausible"),
    [("0001-01-02", False), ("1447-08-15", False), ("1665-11-07", True), ("2569-01-01", False)],
)
def test_years_of_other_calendars_are_not_plausible(text: str, plausible: bool) -> None:
    assert is_plausible(read(text)) is plausible


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Prices on Monday, 4 May 2026", "Prices on Friday 28 April 2025"),
        ("الأسعار يوم الأحد 3 أيار 2026", "الأسعار يوم السبت ٢٥ نيسان ٢٠٢٦"),
        ("Prices in كانون الثاني", "Prices in شباط"),
        ("News of 3rd March 2026", "News of 2026-04-22"),
        ("All 128 oaks", "All 99 oaks"),
        ("Menu du lundi 2 février 2026", "Menu du samedi 14 août 2027"),
        ("Las noticias del miércoles, 4 de marzo", "Las noticias del sábado, 11 de abril"),
        ("Spielplan für März", "Spielplan für Oktober"),
        ("Погода на 3 сентября", "Погода на 12 октября"),
        ("قیمت طلا دوشنبه ۴ خرداد ۱۴۰۵", "قیمت طلا پنجشنبه ۱۲ تیر ۱۴۰۵"),
        ("מבזקים, 3 בינואר 2026", "מבזקים, 28 בפברואר 2026"),
        ("29 Ekim Salı günü", "3 Kasım Pazar günü"),
        ("2026年5月3日のニュース", "2026年12月11日のニュース"),
    ],
)
def test_texts_of_other_days_are_the_same_without_their_dates(one: str, other: str) -> None:
    assert undated(one) == undated(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3 oaks", "3 elms"),
        ("The marching band", "The maying band"),
        ("Oaks of 2026", "Oaks"),
        ("Chênes d’août", "Ormes de mai"),
    ],
)
def test_what_is_no_date_stays(one: str, other: str) -> None:
    assert undated(one) != undated(other)
