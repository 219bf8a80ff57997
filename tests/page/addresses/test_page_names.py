"""The names of a page in a configuration, and patterns for several pages."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.page.addresses.page_names import (
    comparable,
    compiled,
    is_pattern,
    literal_length,
    page_names,
)


def matches(pattern: str, name: str) -> bool:
    return compiled(pattern).matches(comparable(name))


def test_a_file_goes_by_its_path_from_the_folder_and_by_its_address(tmp_path: Path) -> None:
    source = str(tmp_path / "posts" / "مقال.html")
    url = "https://example.com/%D9%85%D9%82%D8%A7%D9%84/"
    assert page_names(source, url, tmp_path) == [
        "posts/مقال.html",
        "https://example.com/مقال",
        "/مقال",
    ]


def test_a_file_outside_the_folder_goes_by_its_whole_path(tmp_path: Path) -> None:
    source = tmp_path / "a.html"
    assert page_names(str(source), None, tmp_path / "site") == [source.as_posix()]


def test_a_fetched_page_goes_by_where_it_was_fetched_too(tmp_path: Path) -> None:
    names = page_names("https://example.com/a", "https://example.com/b", tmp_path)
    assert names[1:] == ["https://example.com/a", "https://example.com/b", "/b"]


def test_a_name_that_no_file_can_have_is_taken_as_it_is(tmp_path: Path) -> None:
    assert page_names("a\0b", None, tmp_path) == ["a\0b"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("./posts/a.md", "posts/a.md"),
        ("posts\\a.md", "posts/a.md"),
        (" posts/ ", "posts"),
        ("cafe\u0301.html", "caf\u00e9.html"),
        ("HTTPS://Example.com/a/", "https://example.com/a"),
        ("https://example.com/%D8%A3", "https://example.com/أ"),
    ],
)
def test_spellings_of_one_page_are_one_name(one: str, other: str) -> None:
    assert comparable(one) == comparable(other)


def test_the_home_page_keeps_its_only_slash() -> None:
    assert comparable("/") == "/"


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("posts/*.md", "posts/a.md"),
        ("posts/*", "posts/مقال.md"),
        ("**/a.md", "a.md"),
        ("**/a.md", "posts/2026/a.md"),
        ("posts/**", "posts/2026/a.md"),
        ("posts/**/a.md", "posts/a.md"),
        ("a?.md", "ab.md"),
        ("/blog/*", "/blog/a/"),
        ("https://example.com/مدونة/*", "https://example.com/%D9%85%D8%AF%D9%88%D9%86%D8%A9/a"),
        ("https://example.com/a?b=*", "https://example.com/a?b=1"),
        ("/**", "/"),
    ],
)
def test_a_pattern_matches_what_it_stands_for(pattern: str, name: str) -> None:
    assert is_pattern(pattern)
    assert matches(pattern, name)


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("posts/*.md", "posts/2026/a.md"),
        ("posts/*.md", "posts/axmd"),
        ("*.md", "posts/a.md"),
        ("a?.md", "a/.md"),
        ("a?.md", "a.md"),
        ("/blog/*", "/blog"),
        ("https://example.com/a?b=*", "https://example.com/ab=1"),
    ],
)
def test_a_pattern_matches_nothing_else(pattern: str, name: str) -> None:
    assert not matches(pattern, name)


def test_a_question_mark_in_an_address_is_no_pattern() -> None:
    assert is_pattern("a?.md")
    assert not is_pattern("https://example.com/a?b=1")
    assert not is_pattern("posts/a.md")


def test_the_more_of_a_pattern_stands_for_itself_the_more_it_says() -> None:
    assert [literal_length(pattern) for pattern in ("**", "/blog/*", "/blog/a?", "/blog/ab")] == [
        0,
        6,
        7,
        8,
    ]


names = st.text(alphabet="ab./-_ أé\u0301%+()[]^$", max_size=15)


@given(names)
def test_a_name_without_wildcards_matches_itself_and_comparing_it_again_changes_nothing(
    name: str,
) -> None:
    assert matches(name, name)
    assert comparable(comparable(name)) == comparable(name)
