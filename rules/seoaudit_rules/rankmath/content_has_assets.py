from collections.abc import Mapping

from seoaudit import bad, good, message
from seoaudit.rule import Value
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest
from seoaudit_rules.rankmath.tokens import pattern

IMAGE_POINTS = (0, 1, 2, 4, 6)
VIDEO_POINTS = (0, 1, 2)
IMAGE = r"<img\b[^>]*>|\[gallery\b[^\]]*\]"
VIDEO = r"<(?:iframe|video)\b[^>]*>|\[video\b[^\]]*\]"
VIDEO_URL = r"(?:youtube\.com|youtu\.be|vimeo\.com)/"


class ContentHasAssets(RankMathTest):
    """Use four images, or images and videos.

    ## Why it matters
    Worth up to 6 points: 1, 2, 4 and 6 for one to four images, 1 and 2 for one and two videos.
    Quirks: any iframe counts as a video, even a map or an advertisement, and so does a link to a
    YouTube channel; a gallery counts as one image; an image in `<picture>` and `<noscript>` counts
    twice, an `<svg>` not at all.

    ## How to fix it
    Show what words cannot say. Images added only for the count help nobody.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/content-has-assets"
    counterpart = "content/no-media"
    weight = 6

    few = message(
        "Rank Math awards {earned} of {possible} points for images and videos (images: {images}, "
        "videos: {videos}).",
        advice="Four images earn all points; show what the text cannot say.",
    )

    examples = (
        good("<p>Prune</p>" + '<img src="a.jpg" alt="">' * 4),
        bad('<p>Prune</p><iframe src="https://example.com/map"></iframe>', "few"),
        bad("<p>Prune</p>", "few"),
    )

    def points(self, paper: Paper) -> int:
        images = IMAGE_POINTS[min(count_images(paper), 4)]
        return min(6, images + VIDEO_POINTS[min(count_videos(paper), 2)])

    def numbers(self, paper: Paper) -> Mapping[str, Value]:
        return {"images": count_images(paper), "videos": count_videos(paper)}


def count_images(paper: Paper) -> int:
    """The number of images as Rank Math counts them, including the featured image."""
    return len(pattern(IMAGE).findall(paper.text)) + paper.has_featured


def count_videos(paper: Paper) -> int:
    """The number of iframes, videos, and URLs of two video sites outside them."""
    rest, embedded = pattern(VIDEO).subn("", paper.text)
    return embedded + len(pattern(VIDEO_URL).findall(rest))
