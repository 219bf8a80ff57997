from datetime import UTC, date, datetime

from seoaudit.document.answer import Answer
from seoaudit.rule.site import BASE, Standing, article, file, gone, site, sitemap
from seoaudit.testing.site import stored


def test_a_text_file_is_read_from_the_root() -> None:
    made = stored(site(article("/"), file("/llms.txt", "# Oak")))
    assert made.text_file("/llms.txt") == "# Oak"
    assert made.text_file("/humans.txt") is None


def test_a_site_knows_its_start_its_own_addresses_and_what_is_allowed() -> None:
    made = stored(site(article("/"), file("/robots.txt", "User-agent: *\nDisallow: /private/")))
    assert made.start == f"{BASE}/"
    assert made.is_own(f"{BASE}/a")
    assert not made.is_own("https://other.example/a")
    assert not made.allows(f"{BASE}/private/a")
    assert made.is_complete


def test_dead_ends_lead_to_no_other_page_of_the_site() -> None:
    made = stored(
        site(
            article("/", body='<a href="/a">A</a>'),
            article("/a", body='<a href="/a#top">Up</a> <a href="https://other.example/">Else</a>'),
            article("/b", body='<a href="/not-seen">On</a>'),
        )
    )
    assert [page.url for page in made.dead_ends()] == [f"{BASE}/a"]
    assert list(stored(site(article("/"))).dead_ends()) == []


def test_entries_of_a_standing() -> None:
    made = stored(site(article("/oak"), gone("/elm"), sitemap("/oak", "/elm", "/ash")))
    assert [each.url for each in made.entries(Standing.FAILED)] == [f"{BASE}/elm"]
    assert len(list(made.entries())) == 3


def test_a_site_was_seen_on_the_day_of_its_last_answer() -> None:
    made = stored(site(article("/")))
    assert made.seen == datetime.now(UTC).date()
    made = stored(site(article("/")))
    made._store.keep_answer(Answer(f"{BASE}/", 200, fetched="2026-03-31T23:59:59Z"))
    assert made.seen == date(2026, 3, 31)
