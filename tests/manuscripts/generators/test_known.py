"""The generators as one: what a call of any of them may show or bring."""

import re

import pytest

from seoaudit.manuscripts.generators.known import (
    GENERATORS,
    boxes,
    find_ids,
    find_marks,
    may_hold_ids,
    shows_media,
)


def test_every_pattern_has_the_groups_that_are_read() -> None:
    assert all("title" in pattern.groupindex for pattern in boxes())
    for generator in GENERATORS:
        for sign in generator.marks:
            assert {*re.compile(sign.pattern).groupindex} <= {"mark", "other"}
        for sign in generator.ids:
            assert [*re.compile(sign.pattern).groupindex] == ["id"]


def test_marks_and_ids_are_found_from_a_place_on() -> None:
    text = "==a== ==b==\n(late)=\n"
    assert [found["mark"] for found in find_marks(text, 6)] == ["==", "(late)="]
    assert [found["id"] for found in find_ids(text, 6)] == ["late"]


@pytest.mark.parametrize("call", ["youtube", "img", "YouTubeIframe", "ImageGallery", "Diagram"])
def test_calls_that_show_something_are_told_by_their_name(call: str) -> None:
    assert shows_media(call)
    assert not may_hold_ids(call)


@pytest.mark.parametrize("call", ["note", "ref", "Tabs", ""])
def test_calls_of_a_generator_that_only_frame_text_bring_nothing(call: str) -> None:
    assert not shows_media(call)
    assert not may_hold_ids(call)


@pytest.mark.parametrize("call", ["include", "readfile", "8<", "ours"])
def test_includes_and_calls_that_nobody_knows_may_bring_ids(call: str) -> None:
    assert may_hold_ids(call)


def test_each_generator_is_named_once_with_its_documentation() -> None:
    assert len({each.name for each in GENERATORS}) == len(GENERATORS)
    assert all(each.reference.startswith("https://") for each in GENERATORS)
