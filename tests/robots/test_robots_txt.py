import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.robots.lines import LINE_LIMIT
from seoaudit.robots.patterns import matches, path_of
from seoaudit.robots.robots_txt import FILE_LIMIT, allowed, parse, percent_encoded

SITE = "https://example.com"


def may(robots_txt: str, path: str, agent: str = "Googlebot") -> bool:
    return allowed(robots_txt, agent, SITE + path)


def faults(robots_txt: str) -> list[str]:
    return [problem.fault for problem in parse(robots_txt).problems]


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


class TestPatterns:
    @pytest.mark.parametrize(
        ("pattern", "path", "expected"),
        [
            ("/fish", "/fishheads", True),
            ("/fish", "/Fish", False),
            ("/*.php", "/a/b.php?c", True),
            ("/*.php$", "/a/b.php?c", False),
            ("/*.php$", "/a.php.php", True),
            ("/a$", "/a", True),
            ("/a$b", "/a$b/c", True),
            ("/a*$", "/a/b", True),
            ("/a*a$", "/a", False),
            ("*/c", "/a/b/c", True),
            ("/**//b", "/a//b", True),
            ("", "/", True),
        ],
    )
    def test_stars_and_ends(self, pattern: str, path: str, *, expected: bool) -> None:
        assert matches(pattern, path) is expected

    @given(st.text("ab/*$", max_size=8), st.text("ab/$", max_size=10))
    def test_they_match_as_when_every_way_is_tried(self, pattern: str, path: str) -> None:
        assert matches(pattern, path) is matches_slowly(pattern, path)

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

    @pytest.mark.parametrize(
        ("url", "path"),
        [
            ("https://example.com", "/"),
            ("https://example.com?q=/a", "/?q=/a"),
            ("https://example.com/a?b#c", "/a?b"),
            ("https://example.com#/a", "/"),
            ("//example.com/a", "/a"),
            ("example.com/a;b?u=http://c/", "/a;b?u=http://c/"),
            ("", "/"),
        ],
    )
    def test_path_and_query_are_what_counts(self, url: str, path: str) -> None:
        assert path_of(url) == path


class TestLines:
    @pytest.mark.parametrize(
        "key", ["DISALLOW", "dissallow", "dissalow", "disalow", "diasllow", "disallaw"]
    )
    def test_frequent_slips_are_forgiven(self, key: str) -> None:
        assert not may(f"useragent: *\n{key}: /", "/")

    def test_a_forgotten_colon_is_forgiven_between_two_words(self) -> None:
        assert not may("user-agent *\ndisallow \t /", "/")
        assert may("user-agent *\ndisallow / all", "/")

    @pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
    def test_every_line_end_counts_once(self, end: str) -> None:
        robots = parse(end.join(["\ufeffUser-agent: *", "", "Disallow: /a # private"]))
        assert [(line.number, line.text) for line in robots.lines] == [
            (1, "User-agent: *"),
            (3, "Disallow: /a"),
        ]

    def test_other_line_separators_end_no_line(self) -> None:
        assert may("User-agent: *\n# comment\u2028Disallow: /\x0bDisallow: /\x85Disallow: /", "/")

    def test_a_line_is_read_up_to_its_limit(self) -> None:
        rest = LINE_LIMIT - len("disallow: ")
        path = "/" + "a" * (rest - 1)
        assert not may(f"user-agent: *\ndisallow: {path}bbb", path)

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


class TestProblems:
    def test_a_sound_file_has_none(self) -> None:
        assert (
            faults(
                "# hello\nUSER-AGENT:*\nDisallow:\nAllow: /*.css$\ncrawl-delay: 1\n"
                "Sitemap: https://example.com/s.xml\nContent-Signal: ai-train=no"
            )
            == []
        )

    def test_each_line_has_one_at_most(self) -> None:
        assert faults("Allow: a\nuser agent: x\nUser-agent:\nDisallow /\nSitemap: s.xml") == [
            "no_path", "unknown", "no_agent", "no_colon", "sitemap",
        ]  # fmt: skip

    def test_rules_need_a_group_above_them_once(self) -> None:
        assert faults("Allow: /\nUser-agent: *\nDisallow: /a") == ["no_group"]

    def test_a_web_page_is_one_fault(self) -> None:
        assert faults("\n <!doctype html>\n<html>\n<p>a: b") == ["web_page"]

    @pytest.mark.parametrize("address", ["", "/s.xml", "https://", "mailto:a@b.c", "http://["])
    def test_a_sitemap_needs_a_whole_address(self, address: str) -> None:
        assert faults(f"Sitemap: {address}") == ["sitemap"]


def test_no_pattern_runs_away() -> None:
    text = "User-agent: *\n" + f"Disallow: /{'*a' * 4000}b\n" * 20
    assert may(text, "/" + "a" * 2000)


@given(st.text(max_size=80), st.text(max_size=10), st.text(max_size=20))
def test_any_text_can_be_read(text: str, agent: str, url: str) -> None:
    robots = parse(text)
    assert len(robots.problems) <= len(robots.lines)
    assert robots.verdict(agent, url).allowed in (True, False)


def matches_slowly(pattern: str, path: str) -> bool:
    """The definition: all the places that a match of the pattern so far may have reached."""
    places = {0}
    for number, character in enumerate(pattern):
        if character == "$" and number == len(pattern) - 1:
            return len(path) in places
        if character == "*":
            places = set(range(min(places), len(path) + 1))
        else:
            places = {at + 1 for at in places if path[at : at + 1] == character}
        if not places:
            return False
    return True


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
