"""Whether a short line is the name of a person, or contains a date."""

import pytest

from seoaudit.page.publication.names import is_dated, is_name


@pytest.mark.parametrize(
    "text",
    [
        "Jo Marlow",
        "Anna-Lena O’Neill",
        "J. R. Marlow",
        "Zoë Van Dyke",
        "Ο Νίκος Παππάς",
        "One Two Three Four",
        "Aa " + "B" * 37,
    ],
)
def test_two_to_four_words_with_capitals_are_a_name(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Marlow",
        "One Two Three Four Five",
        "Jo marlow",
        "STAFF WRITER",
        "Jo Marlow2",
        "Jo & Marlow",
        "- Jo Marlow",
        "Aa " + "B" * 38,
        "سارة الحسن",  # a script without capitals tells nothing
    ],
)
def test_other_lines_are_none(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize("text", ["3 February 2026", "2026-02-03", "٣ فبراير 2026", "2026年2月3日"])
def test_a_short_line_with_a_year_is_dated(text: str) -> None:
    assert is_dated(text)


@pytest.mark.parametrize("text", ["", "today", "12026", "20265", "1899", "2100", "No. 196"])
def test_other_numbers_are_no_year(text: str) -> None:
    assert not is_dated(text)


def test_a_line_of_more_than_eight_words_tells_more_than_the_date() -> None:
    assert is_dated("one two three four five six seven 2026")
    assert not is_dated("one two three four five six seven eight 2026")
