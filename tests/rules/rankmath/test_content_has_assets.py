import pytest

from seoaudit.testing import page
from seoaudit_rules.rankmath.content_has_assets import ContentHasAssets
from seoaudit_rules.rankmath.paper import Paper
from tests.rules.rankmath.conftest import points


@pytest.mark.parametrize(
    ("images", "videos", "expected"),
    [
        (0, 0, 0),
        (1, 0, 1),
        (2, 0, 2),
        (3, 0, 4),
        (4, 0, 6),
        (5, 0, 6),
        (0, 1, 1),
        (0, 2, 2),
        (0, 3, 2),
        (3, 1, 5),
        (3, 2, 6),
        (4, 2, 6),
    ],
)
def test_pictures_and_videos_earn_points_up_to_a_sum(
    images: int, videos: int, expected: int
) -> None:
    text = "<p>x</p>" + '<img src="a.jpg" alt="">' * images + "<video></video>" * videos
    assert points(ContentHasAssets, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('<iframe src="https://example.com/map"></iframe>', 1),
        ('<iframe src="https://www.youtube.com/embed/x"></iframe>', 1),
        ('<a href="https://www.youtube.com/@channel">see</a>', 1),
        ("https://youtu.be/x https://vimeo.com/1", 2),
        ("https://www.dailymotion.com/video/x", 0),
        ("[video src=a.mp4]", 1),
        ("[gallery ids=1,2,3,4]", 1),
        ('<img src="a.jpg"><noscript><img src="a.jpg"></noscript>', 2),
        ("<svg></svg><picture></picture>", 0),
    ],
)
def test_what_is_a_picture_or_a_video_is_its_own_affair(text: str, expected: int) -> None:
    assert points(ContentHasAssets, text) == expected


def test_the_named_picture_of_the_post_counts_beside_those_of_the_text() -> None:
    html = '<div class="t"><img src="a.jpg"><img src="b.jpg"></div>'
    plain = Paper(page(html, content=".t"))
    named = Paper(page(html, content=".t", featured_image="https://example.com/c.jpg"))
    assert [ContentHasAssets().points(paper) for paper in (plain, named)] == [2, 4]
