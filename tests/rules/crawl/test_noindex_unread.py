import pytest

from seoaudit.page.page import Page
from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.crawl.noindex_unread import NoindexUnread

NOINDEX = '<meta name="robots" content="noindex">'
BLOCKED = "User-agent: *\nDisallow: /drafts/"


def draft(html: str, robots: str | None, headers: tuple[tuple[str, str], ...] = ()) -> Page:
    url = "https://example.com/drafts/a"
    return page(html, url=url, robots_txt=robots, robots_status=200, headers=headers)


def test_a_directive_that_google_cannot_read_is_told_at_its_place() -> None:
    [finding] = findings(NoindexUnread, draft(NOINDEX, BLOCKED))
    assert NOINDEX[finding.start : finding.end] == NOINDEX
    assert finding.params == {"directive": "noindex", "line": 2, "rule": "Disallow: /drafts/"}


def test_a_header_is_not_read_either() -> None:
    sent = (("X-Robots-Tag", "noindex"),)
    assert keys(NoindexUnread, draft("<p>An article.", BLOCKED, sent)) == ["unread"]


@pytest.mark.parametrize(
    "robots",
    ["", "User-agent: *\nDisallow: /drafts/\nAllow: /drafts/a", "User-agent: x\nDisallow: /"],
)
def test_a_directive_that_google_may_read_passes(robots: str) -> None:
    assert keys(NoindexUnread, draft(NOINDEX, robots)) == []


def test_a_page_without_directive_is_not_judged() -> None:
    assert not applies(NoindexUnread, draft("<p>An article.", BLOCKED))


def test_a_page_whose_robots_txt_is_unknown_is_not_judged() -> None:
    assert not applies(NoindexUnread, page(NOINDEX))
