"""Result widths agree with titles and descriptions known to be shown whole or truncated."""

import pytest

from seoaudit.text.search_result_width import (
    DESKTOP,
    FONT_TOLERANCE,
    MIN_DESCRIPTION_PIXELS,
    MIN_TITLE_PIXELS,
    MOBILE,
    Device,
)
from seoaudit.text.width import width

TITLE = "How to Prune an Old Apple Tree in Winter - Green Fingers"
DESCRIPTION = (
    "Prune an old apple tree in three winters: take out dead wood first, then crossing branches, "
    "then a few of the tallest. With drawings of each cut."
)


@pytest.mark.parametrize("device", [DESKTOP, MOBILE])
def test_a_title_of_some_fifty_letters_fits(device: Device) -> None:
    assert width(TITLE, device.title_size) <= device.title_pixels


def test_a_title_half_as_long_again_does_not() -> None:
    assert width(TITLE + TITLE[:28], DESKTOP.title_size) > DESKTOP.title_pixels


def test_a_description_of_two_lines_fits_on_a_wide_screen_only() -> None:
    assert width(DESCRIPTION, DESKTOP.description_size) <= DESKTOP.description_pixels
    assert width(DESCRIPTION, MOBILE.description_size) > MOBILE.description_pixels


def test_what_says_enough_has_room_even_in_a_wider_font() -> None:
    for device in (DESKTOP, MOBILE):
        assert device.title_pixels > MIN_TITLE_PIXELS * FONT_TOLERANCE
        assert device.description_pixels > MIN_DESCRIPTION_PIXELS * FONT_TOLERANCE


def test_a_title_of_two_words_does_not_say_enough() -> None:
    assert width("Apple Trees", DESKTOP.title_size) < MIN_TITLE_PIXELS
    assert width("Prune Apple Trees in Winter", DESKTOP.title_size) >= MIN_TITLE_PIXELS
