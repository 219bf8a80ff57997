"""Mistakes in a robots.txt, each with its line."""

import pytest

from seoaudit.robots.lines import read_lines
from seoaudit.robots.problems import find_problems


def faults(robots_txt: str) -> list[tuple[int, str]]:
    lines = read_lines(robots_txt.encode())
    return [(problem.line.number, problem.fault) for problem in find_problems(lines)]


def fault(line: str) -> str | None:
    """The fault of a line inside a group."""
    return next((fault for _, fault in faults(f"User-agent: *\n{line}")), None)


def test_a_sound_file_has_none() -> None:
    assert (
        faults(
            "# hello\nUSER-AGENT:*\nDisallow:\nAllow: /*.css$\ncrawl-delay: 1\n"
            "Sitemap: https://example.com/s.xml\nContent-Signal: ai-train=no"
        )
        == []
    )


def test_an_empty_file_has_none() -> None:
    assert faults("") == faults("# only a comment") == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Disallow /", "no_colon"),
        ("Disallow", "no_colon"),
        ("user agent: x", "unknown"),
        ("disalow: /", "unknown"),
        ("site-map: https://example.com/s.xml", "unknown"),
        ("User-agent:", "no_agent"),
        ("Allow: a", "no_path"),
        ("Disallow: https://example.com/a", "no_path"),
        ("Disallow: $", "no_path"),
        ("Disallow: /a$b", "dollar"),
        ("Disallow: /$$", "dollar"),
        ("Disallow: /a$", None),
        ("Disallow: *.php", None),
        ("Disallow:", None),
        ("Crawl-delay:", None),
    ],
)
def test_a_line_has_one_at_most(line: str, expected: str | None) -> None:
    assert fault(line) == expected


def test_rules_need_a_group_above_them_once() -> None:
    assert faults("Allow: /\nUser-agent: *\nDisallow: /a") == [(1, "no_group")]


def test_a_group_that_only_google_reads_is_one_too() -> None:
    assert faults("useragent: *\nDisallow: /a") == [(1, "unknown")]


def test_a_wrong_rule_without_a_group_is_one_mistake() -> None:
    assert faults("Allow: a") == [(1, "no_path")]


@pytest.mark.parametrize(
    "text", ["\n <!doctype html>\n<html>\n<p>a: b", "<html>", "# robots\n<?xml version='1.0'?>\nx"]
)
def test_a_web_page_is_one_mistake(text: str) -> None:
    assert [name for _, name in faults(text)] == ["web_page"]


def test_mistakes_come_in_the_order_of_lines() -> None:
    assert faults("Disallow /\n\nUser-agent:\nAllow: a") == [
        (1, "no_colon"),
        (3, "no_agent"),
        (4, "no_path"),
    ]


@pytest.mark.parametrize("address", ["", "/s.xml", "https://", "mailto:a@b.c", "http://[", "s.xml"])
def test_a_sitemap_needs_a_whole_address(address: str) -> None:
    assert fault(f"Sitemap: {address}") == "sitemap"


@pytest.mark.parametrize("address", ["http://a.example/s.xml", "https://موقع.example/خريطة.xml"])
def test_a_whole_address_is_sound(address: str) -> None:
    assert fault(f"Sitemap: {address}") is None
