"""Findings on sites, as rules make them."""

from seoaudit.rule.finding import LinkSource, Severity
from seoaudit.rule.rule import MOST_NAMED, AnyRule, message, option


class SharedTitle(AnyRule):
    """Give every page its own title."""

    id = "test/shared-title"
    severity = Severity.WARNING
    most = option(3, "pages that may share a title")
    same = message("{count} pages share “{title}”, more than {most}.", advice="…", per="title")
    linked = message("{count} links lead there.", advice="…")


def test_a_finding_on_addresses_counts_them_and_knows_the_options() -> None:
    found = SharedTitle().same.on("/a", "/b", title="Oak")
    assert (found.rule, found.key, found.urls) == ("test/shared-title", "same", ("/a", "/b"))
    assert found.params == {"title": "Oak", "count": 2, "most": 3}
    assert (found.count, found.anchor) == (2, "Oak")


def test_more_are_counted_than_are_named() -> None:
    source = LinkSource("/from", 3, 7, "oak")
    found = SharedTitle().linked.on("/a", sources=[source], source_count=90)
    assert (found.sources, found.source_count, found.params["count"]) == ((source,), 90, 90)
    assert found.anchor == "/a"
    assert repr(found) == "<SiteFinding test/shared-title linked at /a>"


def test_the_first_are_named_and_sources_on_one_page_count_as_one() -> None:
    sources = (LinkSource(f"/{line // 2}", line) for line in range(200))
    found = SharedTitle().linked.on(*(f"/{number}" for number in range(60)), sources=sources)
    assert (len(found.urls), found.count) == (MOST_NAMED, 60)
    assert (len(found.sources), found.source_count) == (MOST_NAMED, 100)
