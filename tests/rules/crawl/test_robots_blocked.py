import json
import os
from pathlib import Path

import pytest

from seoaudit.page.page import Page
from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.crawl.noindex import Noindex
from seoaudit_rules.crawl.robots_blocked import RobotsBlocked

URL = "https://example.com/drafts/apple"


def under(robots_txt: str | None, url: str | None = URL, robots_status: int | None = 200) -> Page:
    return page(
        "<head></head><p>An article.", url=url, robots_txt=robots_txt, robots_status=robots_status
    )


def test_the_line_that_decides_is_named() -> None:
    robots = "# all\nUser-agent: *\nAllow: /\nDisallow: /drafts/ # not yet\nDisallow: /d"
    [finding] = findings(RobotsBlocked, under(robots))
    assert finding.key == "blocked"
    assert finding.params == {"line": 4, "rule": "Disallow: /drafts/"}


def test_an_allow_for_google_is_enough() -> None:
    robots = "User-agent: *\nDisallow: /\nUser-agent: Googlebot\nAllow: /"
    assert keys(RobotsBlocked, under(robots)) == []


@pytest.mark.parametrize("other", ["bingbot", "DuckDuckBot"])
def test_where_another_search_engine_may_come_nothing_is_lost(other: str) -> None:
    robots = f"User-agent: *\nDisallow: /\nUser-agent: {other}\nAllow: /"
    [finding] = findings(RobotsBlocked, under(robots))
    assert finding.key == "google_blocked"
    assert finding.cost == 0


def test_an_arabic_address_is_asked_for_percent_encoded() -> None:
    robots = "User-agent: *\nDisallow: /%D8%B4%D8%AC%D8%B1%D8%A9"
    for url in ("https://example.com/شجرة", "https://example.com/%d8%b4%d8%ac%d8%b1%d8%a9"):
        assert keys(RobotsBlocked, under(robots, url)) == ["blocked"]


@pytest.mark.parametrize("status", [401, 404, 429, 503])
def test_what_comes_with_a_failure_is_no_robots_txt(status: int) -> None:
    assert not applies(RobotsBlocked, under("User-agent: *\nDisallow: /", robots_status=status))


def test_without_robots_txt_or_address_nothing_is_judged() -> None:
    assert not applies(RobotsBlocked, under(None, robots_status=None))
    assert not applies(RobotsBlocked, under("User-agent: *\nDisallow: /", url=None))


def test_a_page_shut_out_cannot_score_well() -> None:
    assert RobotsBlocked.cap == 30


CASES = os.environ.get("SEOAUDIT_CASES")


@pytest.mark.skipif(not CASES, reason="SEOAUDIT_CASES names no folder of labelled cases")
def test_verdicts_are_those_of_lighthouse() -> None:
    lines = Path(CASES or "", "lighthouse_seo_html_cases.jsonl").read_text("utf-8").splitlines()
    cases = [
        case
        for case in map(json.loads, lines)
        if case["rule"] == "is-crawlable" and case["robots_txt"]
    ]
    wrong = []
    for case in cases:
        judged = page(
            case["html"],
            url=case["url"],
            headers=[(k, v) for k, v in case["headers"]],
            robots_txt=case["robots_txt"]["content"],
        )
        found = [*findings(RobotsBlocked, judged), *findings(Noindex, judged)]
        if any(finding.cost for finding in found) != (case["expect"] == "fail"):
            wrong.append(case["id"])
    assert cases
    assert wrong == []
