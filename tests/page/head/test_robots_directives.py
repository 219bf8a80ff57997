from datetime import UTC, datetime, timedelta, timezone

import pytest

from seoaudit.document.document import Document
from seoaudit.page.head.head import Head
from seoaudit.page.head.robots_directives import Directive, find_directives, read_date
from seoaudit.page.tree.tree import Tree


def directives(html: str, *headers: str) -> tuple[Directive, ...]:
    document = Document(html, headers=[("x-robots-tag", header) for header in headers])
    return find_directives(document, Head(Tree(html)))


def said(html: str, *headers: str) -> list[tuple[str, str, str]]:
    return [(found.bot, found.name, found.value) for found in directives(html, *headers)]


def test_a_list_is_taken_apart_in_any_case() -> None:
    assert said('<META NAME="Robots" CONTENT=" NoIndex , max-snippet: 20,,">') == [
        ("*", "noindex", ""),
        ("*", "max-snippet", "20"),
    ]


def test_a_directive_is_placed_at_its_tag() -> None:
    html = '<title>T</title><meta name="robots" content="noindex">'
    [directive] = directives(html)
    assert html[directive.start : directive.end] == '<meta name="robots" content="noindex">'


@pytest.mark.parametrize(
    "bot", ["googlebot", "bingbot", "archive.org_bot", "googlebot-news", "slurp"]
)
def test_a_meta_may_speak_to_one_bot(bot: str) -> None:
    assert said(f'<meta name="{bot}" content="none">') == [(bot, "none", "")]


@pytest.mark.parametrize(
    "html",
    [
        '<meta name="description" content="noindex">',
        '<meta property="robots" content="noindex">',
        '<meta name="robots">',
    ],
)
def test_other_metas_say_nothing(html: str) -> None:
    assert said(html) == []


def test_headers_speak_to_all_or_to_the_bot_they_name() -> None:
    assert said("", "nofollow", "GoogleBot: noindex, noarchive") == [
        ("*", "nofollow", ""),
        ("googlebot", "noindex", ""),
        ("googlebot", "noarchive", ""),
    ]


def test_headers_joined_to_one_keep_their_bots() -> None:
    assert said("", "all, otherbot: noindex, googlebot: max-snippet: 5") == [
        ("*", "all", ""),
        ("otherbot", "noindex", ""),
        ("googlebot", "max-snippet", "5"),
    ]


def test_a_date_keeps_its_colons_and_its_comma() -> None:
    sent = "unavailable_after: Friday, 25-Jun-10 15:00:00 GMT, noarchive"
    assert said("", sent) == [
        ("*", "unavailable_after", "friday, 25-jun-10 15:00:00 gmt"),
        ("*", "noarchive", ""),
    ]


WEST = timezone(timedelta(hours=-8))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("25 Jun 2010 15:00:00 PST", datetime(2010, 6, 25, 15, tzinfo=WEST)),
        ("Fri, 25 Jun 2010 15:00:00 GMT", datetime(2010, 6, 25, 15, tzinfo=UTC)),
        ("friday, 25-jun-10 15:00:00 utc", datetime(2010, 6, 25, 15, tzinfo=UTC)),
        ("25-Jun-2010 15:00:00 GMT", datetime(2010, 6, 25, 15, tzinfo=UTC)),
        ("2010-06-25T15:00:00-08:00", datetime(2010, 6, 25, 15, tzinfo=WEST)),
        ("2010-06-25t15:00:00z", datetime(2010, 6, 25, 15, tzinfo=UTC)),
        ("2010-06-25", datetime(2010, 6, 25, tzinfo=UTC)),
        ("25 Jun 2010", datetime(2010, 6, 25, tzinfo=UTC)),
    ],
)
def test_dates_are_read_in_every_form_that_google_names(text: str, date: datetime) -> None:
    assert read_date(text) == date


@pytest.mark.parametrize("text", ["", "soon", "25 Foo 2010 15:00:00 GMT", "2010-13-45", "99"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize(("day", "kept_out"), [(24, False), (25, True), (26, True)])
def test_a_page_is_kept_out_from_its_date_on(day: int, kept_out: bool) -> None:
    [directive] = directives("", "unavailable_after: 2010-06-25")
    assert directive.keeps_out(datetime(2010, 6, day, tzinfo=UTC)) is kept_out


@pytest.mark.parametrize(
    ("sent", "kept_out"),
    [("noindex", True), ("none", True), ("index", False), ("unavailable_after: soon", False)],
)
def test_other_directives_keep_out_at_any_time(sent: str, kept_out: bool) -> None:
    [directive] = directives("", sent)
    assert directive.keeps_out() is kept_out
