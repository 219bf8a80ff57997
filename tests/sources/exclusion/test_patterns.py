"""Patterns mean what they mean in a .gitignore, path by path."""

import pytest

from seoaudit.sources.exclusion.patterns import parse
from tests.growth import calls


def excludes(lines: str, path: str) -> bool | None:
    parts = tuple(path.rstrip("/").split("/"))
    return parse(lines.splitlines()).excludes(parts, is_folder=path.endswith("/"))


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("drafts", "drafts/"),
        ("drafts", "a/b/drafts"),
        ("drafts/", "a/drafts/"),
        ("*.html", "a/b.html"),
        ("/a.html", "a.html"),
        ("./a.html", "a.html"),
        ("a/*.html", "a/b.html"),
        ("a/**", "a/b/c.html"),
        ("**/b", "a/c/b"),
        ("**/b", "b"),
        ("a/**/b", "a/b"),
        ("a/**/b", "a/c/d/b"),
        ("[ab].html", "a.html"),
        ("[!a].html", "b.html"),
        ("[^a].html", "b.html"),
        ("?.html", "a.html"),
        (r"\*.html", "*.html"),
        (r"\#1.html", "#1.html"),
        (r"\!a.html", "!a.html"),
        ("a.html   ", "a.html"),
        (r"a\ ", "a "),
        ("مسودات/", "مسودات/"),
    ],
)
def test_a_pattern_matches(pattern: str, path: str) -> None:
    assert excludes(pattern, path) is True
    assert excludes("!" + pattern, path) is False


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("drafts/", "drafts"),
        ("draft", "drafts"),
        ("/a.html", "b/a.html"),
        ("a/b", "c/a/b"),
        ("a/*.html", "a/b/c.html"),
        ("a/**", "a/"),
        ("a/**/b", "ab"),
        ("[!a].html", "a.html"),
        ("?.html", "ab.html"),
        (r"\*.html", "a.html"),
        ("Drafts", "drafts"),
        ("# a.html", "a.html"),
        ("", "a.html"),
        ("/", "a.html"),
        ("!", "a.html"),
        ("a\\", "a"),
        ("drafts", "drafts/a.html"),
    ],
)
def test_a_pattern_does_not_match(pattern: str, path: str) -> None:
    assert excludes(pattern, path) is None


def test_the_last_pattern_that_matches_decides() -> None:
    assert excludes("*.html\n!a.html", "a.html") is False
    assert excludes("!a.html\n*.html", "a.html") is True


def test_many_folders_without_a_name_take_no_time() -> None:
    [pattern] = parse([20 * "**/a/" + "b"])
    work = calls(lambda: pattern.matches(60 * ("a",), is_folder=False))
    assert work < 10_000
    assert pattern.matches((*20 * ("a",), "b"), is_folder=False)
