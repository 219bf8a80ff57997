"""What decides whether a report of an earlier run still holds."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from seoaudit.config import load
from seoaudit.document.document import Document, ImageSize
from seoaudit.engine.auditor import Auditor
from seoaudit.report.packed import pack, unpack
from seoaudit.runs.cache import DAYS, SECONDS, Cache, cache_folder
from seoaudit.runs.runner import audit_packed

PAGE = Document(
    b'<title>Pears</title><article><p>Pears.<img src="a.png" alt="a"></article>',
    url="https://example.com/pears",
    source="pears.html",
)
TODAY = date(2026, 11, 23)
Opened = Callable[..., Cache]


@pytest.fixture
def open_cache(tmp_path: Path) -> Opened:
    def opened(
        auditor: Auditor | None = None,
        said: list[str] | None = None,
        *,
        today: date = TODAY,
        seconds: float = SECONDS,
    ) -> Cache:
        complaints: list[str] = [] if said is None else said
        return Cache(
            tmp_path / "cache",
            auditor or auditing(),
            complaints.append,
            today=today,
            seconds=seconds,
        )

    return opened


def auditing(**options: object) -> Auditor:
    return Auditor(load({"select": ["images", "crawl"], **options}, search=False))


def remember(opened: Cache, page: Document = PAGE) -> None:
    opened.keep(opened.key(page), audit_packed(auditing(), page))
    opened.close()


def is_known(opened: Cache, page: Document = PAGE) -> bool:
    """Whether a cache, which is then closed, has the report of a page."""
    known = opened.find(opened.key(page), page)
    opened.close()
    return known is not None


def test_the_same_page_has_the_same_report(open_cache: Opened) -> None:
    remember(open_cache())
    opened = open_cache()
    known = opened.find(opened.key(PAGE), PAGE)
    assert known is not None
    assert unpack(known) == auditing().outcome(PAGE)
    opened.close()


def test_a_report_is_there_for_the_run_that_made_it_only_later(open_cache: Opened) -> None:
    opened = open_cache()
    assert opened.find(opened.key(PAGE), PAGE) is None
    remember(opened)


@pytest.mark.parametrize(
    "other",
    [
        replace(PAGE, body=b"<title>Plums</title>"),
        replace(PAGE, body=PAGE.body.decode()),  # type: ignore[union-attr]
        replace(PAGE, url="https://example.com/plums"),
        replace(PAGE, source="plums.html"),
        replace(PAGE, status=404),
        replace(PAGE, headers=[("X-Robots-Tag", "noindex")]),
        replace(PAGE, robots_txt="User-agent: *\nDisallow: /", robots_status=200),
        replace(PAGE, preview="https://preview.example.com/pears"),
    ],
)
def test_whatever_a_rule_can_see_makes_another_page(open_cache: Opened, other: Document) -> None:
    remember(open_cache())
    assert not is_known(open_cache(), other)


def test_a_header_that_no_rule_reads_makes_no_other_page(open_cache: Opened) -> None:
    remember(open_cache(), replace(PAGE, headers=[("Date", "Mon, 01 Jan 2024 00:00:00 GMT")]))
    opened = open_cache()
    later = replace(PAGE, headers=[("Date", "Tue, 02 Jan 2024")])
    assert opened.find(opened.key(later), later) is not None
    opened.close()


@pytest.mark.parametrize(
    "options",
    [
        {"select": ["images"]},
        {"ignore": ["images/alt-missing"]},
        {"profile": "news"},
        {"lang": "ar"},
        {"content": "article"},
        {"keyphrases": ["pears"]},
        {"synonyms": ["fruit"]},
    ],
)
def test_another_audit_makes_another_report(open_cache: Opened, options: dict[str, object]) -> None:
    remember(open_cache())
    assert not is_known(open_cache(auditing(**options)))


@pytest.mark.parametrize(
    "options", [{"fail_under": 90}, {"language": "ar"}, {"format": "json"}, {"target": 90}]
)
def test_another_way_to_show_it_does_not(open_cache: Opened, options: dict[str, object]) -> None:
    remember(open_cache())
    assert is_known(open_cache(auditing(**options)))


def test_an_image_that_has_changed_beside_the_page_makes_another_report(
    open_cache: Opened,
) -> None:
    sizes = {"a.png": ImageSize(300, 200)}
    page = replace(PAGE, image_sizes=sizes.get)
    remember(open_cache(), page)
    opened = open_cache()
    assert opened.find(opened.key(page), page) is not None
    sizes["a.png"] = ImageSize(600, 400)
    assert opened.find(opened.key(page), page) is None
    assert opened.find(opened.key(PAGE), PAGE) is None
    opened.close()


def test_a_page_that_ignores_something_is_looked_at_every_day(open_cache: Opened) -> None:
    page = replace(PAGE, body=b"<!-- seoaudit-ignore images until=2030-01-01 --><img src=a>")
    remember(open_cache(), page)
    assert is_known(open_cache(), page)
    assert not is_known(open_cache(today=TODAY + timedelta(1)), page)
    assert is_known(open_cache(), page)


def test_other_pages_are_known_on_other_days_too(open_cache: Opened) -> None:
    remember(open_cache())
    assert is_known(open_cache(today=TODAY + timedelta(1)))


def test_what_nobody_asks_for_is_forgotten(open_cache: Opened) -> None:
    remember(open_cache(today=TODAY - timedelta(DAYS + 1)))
    open_cache().close()
    assert not is_known(open_cache())


def test_what_was_asked_for_a_while_ago_is_still_known(open_cache: Opened) -> None:
    remember(open_cache(today=TODAY - timedelta(DAYS)))
    open_cache().close()
    assert is_known(open_cache())


def test_what_is_asked_for_stays(open_cache: Opened) -> None:
    remember(open_cache(today=TODAY - timedelta(DAYS - 1)))
    assert is_known(open_cache())
    open_cache(today=TODAY + timedelta(DAYS - 1)).close()
    assert is_known(open_cache())


def test_the_day_is_that_of_the_clock_unless_told(tmp_path: Path) -> None:
    page = replace(PAGE, body=b"<!-- seoaudit-ignore images until=2030-01-01 --><img src=a>")
    keys = []
    for day in (date.today(), None, date.today()):
        opened = Cache(tmp_path / "cache", auditing(), pytest.fail, today=day)
        keys.append(opened.key(page))
        opened.close()
    before, by_the_clock, after = keys  # which differ if the day ends meanwhile
    assert by_the_clock in (before, after)


def test_two_runs_use_it_at_once(open_cache: Opened) -> None:
    one, other = open_cache(), open_cache()
    one.keep(one.key(PAGE), audit_packed(auditing(), PAGE))
    second = replace(PAGE, source="second.html")
    other.keep(other.key(second), audit_packed(auditing(), second))
    other.close()
    one.close()
    opened = open_cache()
    assert opened.find(opened.key(PAGE), PAGE) is not None
    assert opened.find(opened.key(second), second) is not None
    opened.close()


def test_a_file_that_is_no_cache_is_begun_anew(open_cache: Opened, tmp_path: Path) -> None:
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "reports.sqlite").write_text("nothing of the kind" * 99, "utf-8")
    said: list[str] = []
    remember(open_cache(said=said))
    assert is_known(open_cache(said=said))
    assert not said


DAMAGED = {
    "a byte of the report": "report = substr(report, 1, 20) || x'00' || substr(report, 22)",
    "the end of the report": "report = substr(report, 1, 30)",
    "the whole report": "report = 'x'",
    "nearly nothing": "report = x'00'",
    "the images": "images = '{'",
    "another image": "images = '[[\"b.png\", null]]'",
}


@pytest.mark.parametrize("change", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_report_is_made_anew_and_then_known_again(
    open_cache: Opened, tmp_path: Path, change: str
) -> None:
    remember(open_cache())
    with closing(sqlite3.connect(tmp_path / "cache" / "reports.sqlite")) as connection, connection:
        connection.execute(f"UPDATE reports SET {change}")
    assert not is_known(open_cache())
    remember(open_cache())
    assert is_known(open_cache())


def test_a_place_that_cannot_be_used_is_told_once_and_costs_nothing(
    open_cache: Opened, tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("a file where a folder should be", "utf-8")
    said: list[str] = []
    opened = open_cache(said=said)
    assert opened.find(opened.key(PAGE), PAGE) is None
    remember(opened)
    assert len(said) == 1
    assert "--no-cache" in said[0]


def test_a_file_that_another_run_holds_is_told_once(open_cache: Opened, tmp_path: Path) -> None:
    open_cache().close()
    holder = sqlite3.connect(tmp_path / "cache" / "reports.sqlite")
    holder.execute("BEGIN EXCLUSIVE")
    said: list[str] = []
    remember(open_cache(said=said, seconds=0))
    assert len(said) == 1
    assert "locked" in said[0]
    holder.close()


def test_a_name_that_is_no_text_is_audited_and_not_kept() -> None:
    report = auditing().outcome(replace(PAGE, source="\udcff.html"))
    assert pack(report) is report


def test_it_lies_where_the_system_keeps_such_things(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache_folder() == tmp_path / "seoaudit"
    monkeypatch.setenv("XDG_CACHE_HOME", "not/absolute")
    assert cache_folder().is_absolute()


def test_a_file_damaged_inside_is_replaced_without_a_word(
    open_cache: Opened, tmp_path: Path
) -> None:
    remember(open_cache())
    file = tmp_path / "cache" / "reports.sqlite"
    body = bytearray(file.read_bytes())
    body[4096:] = b"\xff" * (len(body) - 4096)
    file.write_bytes(body)
    said: list[str] = []
    opened = open_cache(None, said)
    assert opened.find(opened.key(PAGE), PAGE) is None
    remember(opened)
    assert is_known(open_cache(None, said))
    assert said == []
