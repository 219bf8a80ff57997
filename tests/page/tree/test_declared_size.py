"""The size of an image by its width and height attributes and its style."""

import pytest

from seoaudit.page.tree.declared_size import declared_height, declared_width, styled
from seoaudit.page.tree.tree import Element, Tree


def image(attributes: str) -> Element:
    return Tree(f"<img {attributes}>").by_tag("img")[0]


@pytest.mark.parametrize(
    ("attributes", "pixels"),
    [
        ("width=300", 300),
        ("width=' 300px '", 300),
        ("width=300.7", 300),
        ("style='width: 40px'", 40),
        ("style='width: 40.5px'", 40.5),
        ("style='WIDTH:40PX; height: 9px'", 40),
        ("style='width: .5px'", 0.5),
        ("style='width: 40px !important'", 40),
        ("style='width: 0'", 0),
        ("width=300 style='width: 40px'", 40),
        ("width=300 style='height: 40px'", 300),
    ],
)
def test_a_width_in_pixels_is_read(attributes: str, pixels: float) -> None:
    assert declared_width(image(attributes)) == pixels


@pytest.mark.parametrize(
    "attributes",
    [
        "",
        "width=",
        "width=auto",
        "width=-5",
        "width=100%",
        "height=300",
        "style='width: 50%'",
        "style='width: 12em'",
        "style='width: 40'",
        "style='width: auto'",
        "style='width: px'",
        "style='width: ٤٠px'",
        "style='max-width: 40px'",
        "width=300 style='width: 50%'",
    ],
)
def test_a_share_another_unit_or_nothing_is_no_width(attributes: str) -> None:
    assert declared_width(image(attributes)) is None


def test_a_height_is_read_like_a_width() -> None:
    assert declared_height(image("width=1 height=20")) == 20
    assert declared_height(image("height=20 style='height: 7px'")) == 7
    assert declared_height(image("height=20%")) is None


def test_declarations_are_by_name_and_the_last_of_a_name_counts() -> None:
    style = "COLOR : Red;; float;width:1px; width: 2px;background: url(a:b)"
    assert styled(image(f"style='{style}'")) == {
        "color": "red",
        "width": "2px",
        "background": "url(a:b)",
    }
