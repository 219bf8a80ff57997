import pytest

from seoaudit.engine.gate import Gate
from seoaudit.report.parts import Note
from seoaudit.reporters.site.summary import (
    MOST_PAGES,
    ORDER,
    capped,
    example_place,
    lowest,
    seen,
    standing_name,
    standings,
    told,
    topic_name,
)
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from seoaudit.rule.messages import Words
from seoaudit.rule.registry import load_site_rules
from seoaudit.rule.site import BASE, article, gone, page, site
from seoaudit.rule.site.facts import Standing
from tests.site.audits import audited

LANGUAGES = sorted(MESSAGE_LANGUAGES)
ENGLISH = Words()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_standing_has_a_name_and_is_counted(language: str) -> None:
    made = audited(site(article("/a")))
    report = made.report._replace(counts=dict.fromkeys(Standing, 2))
    shown = list(standings(made._replace(report=report), Words(language)))
    assert [standing for standing, _, _ in shown] == list(ORDER)
    assert set(ORDER) == set(Standing)
    assert all("2" in sentence for _, _, sentence in shown)
    assert len({standing_name(standing, Words(language)) for standing in Standing}) == len(Standing)


def test_what_was_seen_is_counted_and_called_complete() -> None:
    made = audited(site(page("/", '<p>Read on <a href="/b">the elm</a>.</p>'), gone("/b")))
    assert list(seen(made, ENGLISH)) == ["1 page read", "2 addresses known", "complete"]
    lacking = made.report._replace(lacking=(Note("site_interrupted", {"count": 1}),))
    assert list(seen(made._replace(report=lacking), ENGLISH))[-1] == "incomplete"
    assert told(lacking.lacking[0], ENGLISH).startswith("Incomplete: stopped with 1 page left")


def test_a_cap_is_explained() -> None:
    hidden = '<title>Home</title><meta name="robots" content="noindex"><p>Words of a page.</p>'
    assert "10 at most" in (capped(audited(site(page("/", hidden))), ENGLISH) or "")
    assert capped(audited(site(article("/"))), ENGLISH) is None


def test_a_place_without_a_line_names_none() -> None:
    assert example_place(LinkSource("https://x.example/", 3), ENGLISH).endswith("line 3")
    assert "line" not in example_place(LinkSource("https://x.example/"), ENGLISH)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_of_sites_has_a_name(language: str) -> None:
    topics = {id_.partition("/")[0] for id_ in load_site_rules()}
    assert all(topic_name(topic, Words(language)) != topic for topic in topics)
    assert topic_name("foreign", Words(language)) == "foreign"


def test_the_lowest_pages_come_first_and_are_few() -> None:
    made = audited(site(*(article(f"/{n}") for n in range(8))), gate=Gate())
    found = lowest(made)
    assert len(found) == MOST_PAGES
    assert [row.score for row in found] == sorted(row.score or 0.0 for row in made.rows())[:5]
    assert found[0].url.startswith(BASE)
