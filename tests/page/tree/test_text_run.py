"""Text found again in the source, character by character."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.page.tree.position import Span
from seoaudit.page.tree.text_run import _COMMON_REFERENCES as COMMON_REFERENCES
from seoaudit.page.tree.text_run import TextRun, locate_text
from seoaudit.page.tree.text_run import _meaning as meaning


def test_plain_text_is_one_run_of_the_same_length() -> None:
    assert locate_text("<p>Old trees</p>", 3, "Old trees", 5) == (
        12,
        [TextRun(Span(5, 14), Span(3, 12))],
    )


def test_a_reference_is_a_run_of_its_own() -> None:
    found = locate_text("a &amp; b", 0, "a & b", 0)
    assert found
    end, runs = found
    assert end == 9
    assert [run.is_plain for run in runs] == [True, False, True]
    assert runs[1].span_of(2) == Span(2, 7)
    assert runs[2].span_of(3) == Span(7, 8)


def test_a_comment_in_between_is_passed_over() -> None:
    found = locate_text("شجر<!-- x -->ة", 0, "شجرة", 0)
    assert found
    assert [tuple(run.source) for run in found[1]] == [(0, 3), (13, 14)]


@pytest.mark.parametrize(("source", "text"), [("tree", "trees"), ("pear", "plum"), ("&amp;", "b")])
def test_a_text_that_is_not_there_is_not_located(source: str, text: str) -> None:
    assert locate_text(source, 0, text, 0) is None


@given(st.text(st.characters(codec="utf-8", exclude_characters="&<\r\0"), min_size=1))
def test_what_has_no_markup_is_always_located(text: str) -> None:
    assert locate_text(f"..{text}", 2, text, 0) == (
        2 + len(text),
        [TextRun(Span(0, len(text)), Span(2, 2 + len(text)))],
    )


@pytest.mark.parametrize("reference", COMMON_REFERENCES)
def test_a_common_reference_means_what_the_standard_says(reference: str) -> None:
    assert meaning(reference) == html.unescape(reference)


@pytest.mark.parametrize("reference", ["&eacute;", "&#1588;", "&amp", "&nothing;"])
def test_any_other_is_looked_up_there(reference: str) -> None:
    assert meaning(reference) == html.unescape(reference)
