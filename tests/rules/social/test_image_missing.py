import pytest

from seoaudit.testing import findings, keys
from seoaudit_rules.social.image_missing import ImageMissing

IMAGE = '<meta property="og:image" content="https://e.com/a.jpg">'


@pytest.mark.parametrize("name", ["og:image", "og:image:url", "og:image:secure_url"])
def test_any_form_of_og_image_is_enough(name: str) -> None:
    assert keys(ImageMissing, f'<meta name="{name}" content="a.jpg">') == []


def test_an_empty_tag_names_no_picture() -> None:
    assert keys(ImageMissing, '<meta property="og:image" content=" ">') == ["missing"]


@pytest.mark.parametrize(
    ("width", "keys_"), [("600", []), ("599", ["small"]), ("0", []), ("", []), ("wide", [])]
)
def test_a_width_that_is_told_must_be_enough(width: str, keys_: list[str]) -> None:
    html = f'{IMAGE}<meta property="og:image:width" content="{width}">'
    assert keys(ImageMissing, html) == keys_


def test_the_largest_of_several_pictures_counts() -> None:
    html = IMAGE + "".join(
        f'<meta property="og:image:width" content="{width}">' for width in (150, 1200)
    )
    assert keys(ImageMissing, html) == []


def test_the_finding_points_at_the_width() -> None:
    html = f'{IMAGE}<meta content="200px" property="og:image:width">'
    [finding] = findings(ImageMissing, html)
    assert html[finding.start : finding.end] == 'content="200px"'
    assert finding.params == {"width": 200, "min_width": 600}


def test_the_least_width_can_be_set() -> None:
    html = f'{IMAGE}<meta property="og:image:width" content="200">'
    assert keys(ImageMissing, html, min_width=200) == []
