"""Patterns mean what their regular expression would, and take no time."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.page.addresses.name_pattern import name_pattern
from tests.growth import calls

MEANINGS = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def expected(pattern: str, name: str) -> bool:
    pieces = re.split(r"(\*\*/?|\*|\?)", pattern)
    expression = "".join(MEANINGS.get(piece) or re.escape(piece) for piece in pieces)
    return re.fullmatch(expression, name) is not None


@given(st.text("ab/*?", max_size=12), st.text("ab/", max_size=12))
def test_a_pattern_means_what_its_regular_expression_does(pattern: str, name: str) -> None:
    found = name_pattern(pattern, has_query=False).matches(name)
    assert found == expected(pattern, name)


def test_in_a_url_a_question_mark_is_itself() -> None:
    assert name_pattern("https://a.b/?x=*", has_query=True).matches("https://a.b/?x=1")
    assert not name_pattern("https://a.b/?x=*", has_query=True).matches("https://a.b/!x=1")


@pytest.mark.parametrize("pattern", [30 * "**/*a", 100 * "*a", 30 * "**a", 30 * "**/a*/?"])
def test_many_wildcards_take_no_longer_than_they_are_long(pattern: str) -> None:
    def match(length: int) -> None:
        name_pattern(pattern, has_query=False).matches(length * "a" + "/" + length * "a" + "b")

    match(1)
    assert calls(lambda: match(300)) < 3_000 + 10 * len(pattern)
