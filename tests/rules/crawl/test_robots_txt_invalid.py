import json
import os
from pathlib import Path

import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.crawl.robots_txt_invalid import RobotsTxtInvalid


def test_without_an_answer_nothing_is_judged() -> None:
    assert not applies(RobotsTxtInvalid, page("<p>a"))
    assert not applies(RobotsTxtInvalid, page("<p>a", status=200, url="https://example.com/"))


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_site_without_the_file_is_fine(status: int) -> None:
    assert not applies(RobotsTxtInvalid, page("", robots_txt="not found", robots_status=status))


def test_an_empty_file_is_fine() -> None:
    assert not applies(RobotsTxtInvalid, page("", robots_txt="", robots_status=200))


@pytest.mark.parametrize("status", [429, 500, 503, 599])
def test_a_server_that_fails_is_told_with_its_status(status: int) -> None:
    [finding] = findings(RobotsTxtInvalid, page("", robots_txt="a", robots_status=status))
    assert finding.key == "failed"
    assert finding.params == {"status": status}


def test_each_line_is_named_with_its_number() -> None:
    robots = "user-agent: *\nallow: /\n\nuser agent: wrong\nalow: /wrong\ndisallow /wrong"
    found = findings(RobotsTxtInvalid, page("", robots_txt=robots))
    assert [(f.key, f.params["line"]) for f in found] == [
        ("unknown", 4),
        ("unknown", 5),
        ("no_colon", 6),
    ]
    assert sum(f.cost for f in found) == pytest.approx(1)


def test_a_file_full_of_faults_is_not_drowned_in() -> None:
    found = findings(RobotsTxtInvalid, page("", robots_txt="wrong\n" * 500))
    assert len(found) == 20
    assert sum(f.cost for f in found) == pytest.approx(1)


def test_the_file_may_come_without_a_status() -> None:
    assert keys(RobotsTxtInvalid, page("", robots_txt="Sitemap: /s.xml")) == ["sitemap"]


CASES = os.environ.get("SEOAUDIT_CASES")
# There nothing answers, which a Document says with status 0; the case says nothing at all.
NOT_TOLD_APART = {"robots-txt-001"}


@pytest.mark.skipif(not CASES, reason="SEOAUDIT_CASES names no folder of labelled cases")
def test_verdicts_are_those_of_lighthouse() -> None:
    lines = Path(CASES or "", "lighthouse_seo_html_cases.jsonl").read_text("utf-8").splitlines()
    cases = [case for case in map(json.loads, lines) if case["rule"] == "robots-txt"]
    wrong = []
    for case in cases:
        robots = case["robots_txt"]
        judged = page("", robots_txt=robots["content"], robots_status=robots["status"])
        if bool(keys(RobotsTxtInvalid, judged)) != (case["expect"] == "fail"):
            wrong.append(case["id"])
    assert cases
    assert set(wrong) == NOT_TOLD_APART
