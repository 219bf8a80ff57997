"""Short quotations of a page's text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.text.segments.shorten import shorten


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        ("prune in winter", 15, "prune in winter"),
        ("prune in winter", 14, "prune in…"),
        ("prune in winter", 10, "prune in…"),
        ("prune in winter", 9, "prune…"),
        ("a antidisestablishment", 10, "a antidis…"),
        ("antidisestablishment", 10, "antidises…"),
        (" prune\n\tin \u00a0 winter ", 20, "prune in winter"),
        ("تقليم الأشجار في الشتاء", 14, "تقليم الأشجار…"),
        ("", 10, ""),
    ],
)
def test_a_text_is_cut_between_words_where_that_leaves_more_than_half(
    text: str, limit: int, short: str
) -> None:
    assert shorten(text, limit) == short


def test_sixty_characters_are_short() -> None:
    assert shorten("a" * 60) == "a" * 60
    assert shorten("a" * 61) == "a" * 59 + "…"


@given(st.text(max_size=40), st.integers(1, 30))
def test_the_limit_holds_for_any_text(text: str, limit: int) -> None:
    short = shorten(text, limit)
    assert len(short) <= limit
    assert " ".join(text.split()).startswith(short.removesuffix("…"))
