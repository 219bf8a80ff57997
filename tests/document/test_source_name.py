"""What a source is by its name alone."""

import pytest

from seoaudit.document.source_name import is_archive, is_file, is_stdin, is_url


@pytest.mark.parametrize(
    "name",
    ["https://example.com/a", "HTTP://example.com", "https:example.com", "ftp://a/b", "x://"],
)
def test_a_url_is_one_be_it_valid_or_not(name: str) -> None:
    assert is_url(name)
    assert not is_file(name)


@pytest.mark.parametrize(
    "name", ["a.html", "C:\\drafts\\a.html", "notes: monday.md", "a/b://c.html", "", "@list.txt"]
)
def test_anything_else_is_a_file(name: str) -> None:
    assert is_file(name)
    assert not is_url(name)


def test_a_hyphen_is_standard_input() -> None:
    assert is_stdin("-")
    assert not is_file("-")
    assert not is_stdin("./-")


def test_an_archive_is_known_by_its_name() -> None:
    assert is_archive("crawl/A.WARC.gz")
    assert is_archive("site.wacz")
    assert not is_archive("site.warc.txt")
