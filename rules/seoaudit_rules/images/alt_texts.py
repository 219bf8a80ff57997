"""Which images of an article have an alt text to judge."""

from collections.abc import Sequence

from seoaudit import Page
from seoaudit.facts import Image


def images_with_alt(page: Page) -> Sequence[Image]:
    """The article's images with a non-empty alt text."""
    return [image for image in page.article_images if image.is_content and image.alt]
