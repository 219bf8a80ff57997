import json
import os
from pathlib import Path

import pytest

from seoaudit.testing import findings, keys, page
from seoaudit_rules.crawl.noindex import Noindex


def robots(content: str, name: str = "robots") -> str:
    return f'<head><meta name="{name}" content="{content}"></head>'


@pytest.mark.parametrize("content", ["noindex", " NOINDEX ,follow", "none", "all, none, all"])
@pytest.mark.parametrize("name", ["robots", "Robots", "googlebot"])
def test_noindex_and_none_are_found_in_any_company(name: str, content: str) -> None:
    html = robots(content, name)
    [finding] = findings(Noindex, html)
    assert finding.key == "by_meta"
    assert html[finding.start : finding.end] == f'<meta name="{name}" content="{content}">'


@pytest.mark.parametrize(
    "content", ["index, follow", "nofollow", "noarchive", "noindexed", "", "max-snippet:-1"]
)
def test_other_directives_are_left_alone(content: str) -> None:
    assert keys(Noindex, robots(content)) == []


@pytest.mark.parametrize("bot", ["bingbot", "gptbot", "archive.org_bot", "googlebot-news"])
def test_what_speaks_to_another_crawler_is_left_alone(bot: str) -> None:
    assert keys(Noindex, robots("noindex", bot)) == []
    assert keys(Noindex, page("", headers=[("X-Robots-Tag", f"{bot}: noindex")])) == []


def test_headers_count_for_all_and_for_google() -> None:
    assert keys(Noindex, page("", headers=[("x-robots-tag", "noindex")])) == ["by_header"]
    assert keys(Noindex, page("", headers=[("X-Robots-Tag", "Googlebot: none")])) == ["by_header"]


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("25 Jun 2010 15:00:00 PST", ["expired"]),
        ("Friday, 25-Jun-10 15:00:00 GMT", ["expired"]),
        ("2010-06-25", ["expired"]),
        ("9999-12-31", []),
        ("some day", []),
    ],
)
def test_a_date_counts_once_it_has_passed(date: str, expected: list[str]) -> None:
    assert keys(Noindex, robots(f"unavailable_after: {date}, all")) == expected


def test_the_day_is_said_as_a_plain_date() -> None:
    [finding] = findings(Noindex, robots("unavailable_after: 25 Jun 2010 23:00:00 EST"))
    assert finding.params == {"date": "2010-06-25"}


def test_one_tag_is_reported_once() -> None:
    assert keys(Noindex, robots("noindex, none, noindex")) == ["by_meta"]


def test_tag_and_header_are_two_faults() -> None:
    judged = page(
        robots("noindex"), headers=[("X-Robots-Tag", "noindex"), ("X-Robots-Tag", "none")]
    )
    assert keys(Noindex, judged) == ["by_meta", "by_header"]


def test_a_page_kept_out_cannot_score_well() -> None:
    assert Noindex.cap == 30


CASES = os.environ.get("SEOAUDIT_CASES")


@pytest.mark.skipif(not CASES, reason="SEOAUDIT_CASES names no folder of labelled cases")
def test_verdicts_are_those_of_lighthouse() -> None:
    lines = Path(CASES or "", "lighthouse_seo_html_cases.jsonl").read_text("utf-8").splitlines()
    cases = [
        case
        for case in map(json.loads, lines)
        if case["rule"] == "is-crawlable" and not case["robots_txt"]
    ]
    wrong = []
    for case in cases:
        judged = page(case["html"], headers=[(k, v) for k, v in case["headers"]])
        found = keys(Noindex, judged)
        if bool(found) != (case["expect"] == "fail"):
            wrong.append((case["id"], found))
    assert cases
    assert wrong == []
