import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.url.too_long import TooLong

START = "https://example.com/"


@pytest.mark.parametrize(("length", "expected"), [(75, []), (76, ["too_long"])])
def test_the_limit_is_inclusive(length: int, expected: list[str]) -> None:
    url = START + "a" * (length - len("/"))
    assert keys(TooLong, page("", url=url)) == expected


def test_arabic_letters_count_as_one_character_each() -> None:
    url = START + "%D8%AA%D9%81%D8%A7%D8%AD" * 10
    assert len(url) > 75
    assert keys(TooLong, page("", url=url)) == []


def test_a_long_host_does_not_count() -> None:
    assert keys(TooLong, page("", url=f"https://{'host.' * 20}example.com/a")) == []


def test_a_fragment_does_not_count() -> None:
    assert keys(TooLong, page("", url=f"{START}a#{'b' * 99}")) == []


def test_the_canonical_stands_in_for_an_address_not_given() -> None:
    html = f'<link rel="canonical" href="{START}{"a" * 90}">'
    [finding] = findings(TooLong, html)
    assert finding.params["count"] == 91


def test_the_limit_can_be_set() -> None:
    assert keys(TooLong, page("", url=f"{START}abcdef"), max_characters=5) == ["too_long"]


def test_a_page_without_address_is_not_judged() -> None:
    assert not applies(TooLong, "<p>Text")
