"""Which URLs a robots.txt allows a crawler to fetch."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.robots.robots_txt import FILE_LIMIT, allowed, parse, percent_encoded

SITE = "https://example.com"


def may(robots_txt: str, path: str, agent: str = "Googlebot") -> bool:
    return allowed(robots_txt, agent, SITE + path)


class TestGroups:
    def test_without_rules_everything_is_allowed(self) -> None:
        assert may("", "/")
        assert may("# nothing", "/a")
        assert may("User-agent: *\nDisallow:", "/a")

    def test_a_crawler_heeds_its_own_group_and_not_that_for_all(self) -> None:
        text = "User-agent: *\nDisallow: /\n\nUser-agent: Googlebot\nDisallow: /private"
        assert may(text, "/a")
        assert not may(text, "/private")
        assert not may(text, "/a", "bingbot")

    def test_groups_for_one_crawler_are_joined_wherever_they_stand(self) -> None:
        text = (
            "User-agent: googlebot\nDisallow: /a\nUser-agent: *\nDisallow: /b\n"
            "User-agent: GOOGLEBOT/2.1\nDisallow: /c"
        )
        assert [may(text, path) for path in ("/a", "/b", "/c")] == [False, True, False]

    def test_lines_that_are_no_rules_divide_no_group(self) -> None:
        between = "Sitemap: https://e.com/s.xml\nCrawl-delay: 1"
        text = f"User-agent: a\n{between}\nUser-agent: b\nDisallow: /"
        assert not may(text, "/", "a")
        assert not may(text, "/", "b")

    def test_rules_before_the_first_group_are_nobodys(self) -> None:
        assert may("Disallow: /\nUser-agent: *\nAllow: /a", "/b")

    def test_a_star_with_more_behind_a_space_is_still_everybody(self) -> None:
        assert not may("User-agent: * all robots\nDisallow: /", "/")
        assert may("User-agent: *bot\nDisallow: /", "/")

    def test_the_star_asks_for_those_that_are_not_named(self) -> None:
        text = "User-agent: 007bot\nDisallow: /\nUser-agent: *\nDisallow: /b"
        assert may(text, "/a", "*")
        assert not may(text, "/b", "*")

    def test_a_crawler_is_named_where_a_group_is_for_it_alone(self) -> None:
        robots = parse("User-agent: *\nUser-agent: GoogleBot/2.1\nDisallow: /")
        assert robots.names("googlebot")
        assert robots.names("*")
        assert not robots.names("bingbot")


class TestRules:
    def test_the_longest_wins_and_an_allow_before_its_equal(self) -> None:
        assert may("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b")
        assert not may("User-agent: *\nAllow: /a\nDisallow: /a/b", "/a/b")
        assert may("User-agent: *\nDisallow: /a\nAllow: /a", "/a")
        assert may("User-agent: *\nAllow: /a\nDisallow: /a", "/a")

    def test_the_front_file_of_a_folder_allows_the_folder_and_disallows_nothing_else(self) -> None:
        text = "User-agent: *\nDisallow: /\nAllow: /news/index.html"
        assert may(text, "/news/")
        assert not may(text, "/news/a")
        assert may("User-agent: *\nDisallow: /news/index.html", "/news/")

    def test_arabic_paths_match_percent_encoded_in_either_case(self) -> None:
        for written in ("/شجرة", "/%D8%B4%D8%AC%D8%B1%D8%A9", "/%d8%b4%d8%ac%d8%b1%d8%a9"):
            text = f"User-agent: *\nDisallow: {written}"
            assert not allowed(text, "Googlebot", percent_encoded(f"{SITE}/شجرة-التفاح"))
            assert not allowed(
                text, "Googlebot", percent_encoded(f"{SITE}/%d8%b4%d8%ac%d8%b1%d8%a9")
            )

    def test_slips_are_forgiven(self) -> None:
        assert not may("useragent: *\ndissalow /", "/")


class TestFile:
    def test_the_file_is_read_up_to_its_limit(self) -> None:
        head = "user-agent: *\n"
        fill = "#" * (FILE_LIMIT - len(head) - len("\ndisallow: /a"))
        assert may(f"{head}{fill}\ndisallow: /ab", "/a") is False
        assert parse(f"{head}{fill}\ndisallow: /ab").is_cut
        assert not parse(f"{head}{fill}\ndisallow: /a").is_cut

    def test_the_limit_counts_bytes(self) -> None:
        assert parse("#" + "ش" * (FILE_LIMIT // 2)).is_cut

    def test_the_verdict_names_the_line_as_written(self) -> None:
        line = (
            parse("User-agent: *\nDisallow: /شجرة  # no")
            .verdict("Googlebot", percent_encoded(f"{SITE}/شجرة"))
            .line
        )
        assert line is not None
        assert (line.number, line.text) == (2, "Disallow: /شجرة")

    def test_without_a_rule_that_matches_no_line_decides(self) -> None:
        assert parse("User-agent: *\nDisallow: /a").verdict("x", f"{SITE}/b") == (True, None)

    def test_a_byte_order_mark_is_no_part_of_the_first_line(self) -> None:
        assert not may("\ufeffUser-agent: *\nDisallow: /a", "/a")

    def test_it_names_its_mistakes(self) -> None:
        robots = parse("Disallow /\nUser-agent: *")
        assert [(each.line.number, each.fault) for each in robots.problems] == [(1, "no_colon")]


@given(st.text(max_size=80), st.text(max_size=10), st.text(max_size=20))
def test_any_text_can_be_read(text: str, agent: str, url: str) -> None:
    robots = parse(text)
    assert len(robots.problems) <= len(robots.lines)
    assert robots.verdict(agent, url).allowed in (True, False)


CASES = os.environ.get("SEOAUDIT_CASES")


@pytest.mark.skipif(not CASES, reason="SEOAUDIT_CASES names no folder of labelled cases")
def test_verdicts_are_those_of_googles_parser() -> None:
    lines = Path(CASES or "", "google_robots_cases.jsonl").read_text("utf-8").splitlines()
    cases = [json.loads(line) for line in lines]
    wrong = [
        case["id"]
        for case in cases
        if allowed(case["robots_txt"] or "", case["user_agent"] or "", case["url"] or "")
        != case["allowed"]
    ]
    assert cases
    assert wrong == []
