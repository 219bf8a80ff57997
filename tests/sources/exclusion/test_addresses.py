"""Addresses that patterns mean, as those of a .gitignore mean files."""

from urllib.parse import urlsplit

import pytest

from seoaudit.sources.exclusion.addresses import is_meant
from seoaudit.sources.exclusion.patterns import parse


@pytest.mark.parametrize(
    ("pattern", "path", "expected"),
    [
        ("/tag/", "/tag/apples", True),
        ("/tag/", "/news/tag/apples", False),
        ("tag", "/news/tag/apples", True),
        ("*.php", "/index.php", True),
        ("*.php", "/index.php?a=1", True),
        ("*[?]print=*", "/a?print=1", True),
        ("*[?]print=*", "/a", False),
        ("/وسم", "/%D9%88%D8%B3%D9%85", True),
        ("/a", "/", False),
    ],
)
def test_a_pattern_means_a_path_what_is_below_it_and_a_query(
    pattern: str, path: str, expected: bool
) -> None:
    assert is_meant(parse([pattern]), urlsplit(f"https://e.com{path}")) is expected
