import pytest

from seoaudit.page.elements.decoration import MAX_CHILDREN
from seoaudit.testing import page

PICTURE = '<img src="pruning-saw.jpg" alt="">'


def is_decorative(inside: str) -> bool:
    judged = page(f"<main><article><p>Prune it in winter.</p>{inside}</article></main>")
    return judged.images[0].is_decorative


@pytest.mark.parametrize(
    "inside",
    [
        PICTURE,
        f"<p>{PICTURE}</p>",
        f"<p>{PICTURE}<br>{PICTURE}</p>",
        f"<div><b>{PICTURE}</b></div>",
        f"<p>A saw.</p>{PICTURE}<p>A ladder.</p>",
    ],
)
def test_a_named_picture_between_blocks_is_no_decoration(inside: str) -> None:
    assert not is_decorative(inside)


@pytest.mark.parametrize(
    "inside",
    [
        f"<p>Text {PICTURE}</p>",
        f"<p>{PICTURE}{PICTURE}<b>Text</b></p>",
        f"<p><b>{PICTURE} Text</b></p>",
        f"<div>{PICTURE} Text <p>More.</p></div>",
    ],
)
def test_a_picture_on_a_line_with_text_may_be_decoration(inside: str) -> None:
    assert is_decorative(inside)


@pytest.mark.parametrize(
    ("name", "size", "expected"),
    [
        ("22174394-1040x572.jpg", "", False),
        ("22174394_1040x572.jpg?ver=2", "", False),
        ("22174394-150x150.jpg", "", True),
        ("22174394-1040x572.jpg", 'width="120" height="66"', True),
        ("22174394.jpg", "", True),
    ],
)
def test_the_size_in_a_file_name_counts_where_the_tag_has_none(
    name: str, size: str, expected: bool
) -> None:
    assert is_decorative(f'<p><img src="{name}" alt="" {size}></p>') is expected


def test_a_picture_among_very_many_is_left_alone() -> None:
    assert is_decorative(f"<div>{PICTURE * (MAX_CHILDREN + 1)}</div>")
    assert not is_decorative(f"<div>{PICTURE * MAX_CHILDREN}</div>")


def test_outside_the_article_an_empty_alt_text_is_believed() -> None:
    html = f"<footer><figure>{PICTURE}</figure></footer><main><article><p>Prune it.</p></article>"
    assert page(html).images[0].is_decorative
