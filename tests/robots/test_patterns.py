"""Which URLs the pattern of a line matches, and how far."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.robots.lines import read_lines
from seoaudit.robots.patterns import match_length, matches, path_of


def length(line: str, path: str) -> int:
    [rule] = read_lines(line.encode())
    return match_length(rule, path)


@pytest.mark.parametrize(
    ("pattern", "path", "expected"),
    [
        ("/fish", "/fishheads", True),
        ("/fish", "/Fish", False),
        ("/fish", "/a/fish", False),
        ("/*.php", "/a/b.php?c", True),
        ("/*.php$", "/a/b.php?c", False),
        ("/*.php$", "/a.php.php", True),
        ("/a$", "/a", True),
        ("/a$", "/ab", False),
        ("/a$b", "/a$b/c", True),
        ("/a*$", "/a/b", True),
        ("/a*a$", "/a", False),
        ("/a*b*c", "/acb", False),
        ("*/c", "/a/b/c", True),
        ("/**//b", "/a//b", True),
        ("", "/", True),
        ("$", "/", False),
    ],
)
def test_stars_and_ends(pattern: str, path: str, *, expected: bool) -> None:
    assert matches(pattern, path) is expected


@given(st.text("ab/*$", max_size=8), st.text("ab/$", max_size=10))
def test_they_match_as_when_every_way_is_tried(pattern: str, path: str) -> None:
    assert matches(pattern, path) is matches_slowly(pattern, path)


def test_no_pattern_runs_away() -> None:
    assert not matches("/" + "*a" * 2000 + "b", "/" + "a" * 2000)


@pytest.mark.parametrize(
    ("line", "path", "expected"),
    [
        ("Disallow: /news", "/news/a", 5),
        ("Disallow: /n*s$", "/news", 5),
        ("Disallow:", "/", 0),
        ("Disallow: /news", "/sport", -1),
    ],
)
def test_the_length_of_a_match_is_that_of_the_pattern(line: str, path: str, expected: int) -> None:
    assert length(line, path) == expected


@pytest.mark.parametrize(
    ("line", "path", "expected"),
    [
        ("Allow: /news/index.html", "/news/", 7),
        ("Allow: /news/index.htm", "/news/", 7),
        ("Allow: /index.html", "/", 2),
        ("Allow: /news/index.html", "/news/a", -1),
        ("Allow: /news/index.php", "/news/", -1),
        ("Allow: /index.html/news", "/", -1),
        ("Disallow: /news/index.html", "/news/", -1),
    ],
)
def test_an_allow_for_the_front_file_of_a_folder_is_for_the_folder_too(
    line: str, path: str, expected: int
) -> None:
    assert length(line, path) == expected


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
def test_path_and_query_are_what_counts(url: str, path: str) -> None:
    assert path_of(url) == path


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
