"""The generators as one: what a call of any of them may show or bring."""

import pytest

from seoaudit.manuscripts.generators.known import (
    GENERATORS,
    boxes,
    ids,
    marks,
    may_hold_ids,
    shows_media,
)


def test_every_pattern_has_the_groups_that_are_read() -> None:
    assert all("title" in pattern.groupindex for pattern in boxes())
    assert all({*pattern.groupindex} <= {"mark", "other"} for pattern in marks())
    assert all([*pattern.groupindex] == ["id"] for pattern in ids())


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
