from collections.abc import Iterator

from seoaudit import Basis, Edit, Finding, Fix, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Image, shorten


class FirstImageLazy(Rule):
    """Do not lazy-load the image at the top of the article.

    ## Why it matters
    loading="lazy" makes the browser wait until it knows the layout. For the first visible image
    that is lost time: the page feels slower, and its Largest Contentful Paint, one of Google's Core
    Web Vitals, comes later. Lazy loading is right for images further down.

    ## How to fix it
    Remove loading="lazy" from this image and leave it on the others.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/javascript/lazy-loading
    - https://web.dev/articles/browser-level-image-lazy-loading
    - https://web.dev/articles/lcp-lazy-loading
    """

    id = "images/first-image-lazy"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1
    follows = ("content/no-media",)

    max_words_before = option(
        100, "Maximum words above an image that still counts as the top of the article.", minimum=0
    )
    min_width = option(150, "Minimum width of an image that is checked, in pixels.", minimum=0)

    lazy = message(
        'The first image, {file}, is lazy-loaded (loading="lazy").',
        advice='Remove loading="lazy" from this image; keep it on images further down.',
        fix='Remove loading="lazy"',
        per="page",
    )

    examples = (
        good(
            '<p>Text</p><img src="a.jpg" alt="A"><p>More</p><img src="b.jpg" alt="B" loading=lazy>'
        ),
        bad(
            '<p>Text</p><img src="a.jpg" alt="A" loading="lazy">',
            "lazy",
            fixed='<p>Text</p><img src="a.jpg" alt="A">',
        ),
    )

    def applies(self, page: Page) -> bool:
        return self.first_image(page) is not None

    def check(self, page: Page) -> Iterator[Finding]:
        image = self.first_image(page)
        place = image.element.attribute_span("loading") if image else None
        if image and image.is_lazy and place:
            start = place.start
            while page.source[start - 1].isspace():
                start -= 1
            yield self.lazy.at(
                place,
                file=shorten(image.file_name) or "<img>",
                fix=Fix((Edit(start, place.end, ""),)),
            )

    def first_image(self, page: Page) -> Image | None:
        """The featured image or else the first one; None if it is below too much text."""
        shown = (image for image in page.article_images if image.is_shown)
        large = [i for i in shown if i.width is None or i.width >= self.min_width]
        featured = (image for image in large if image.element in page.article.featured)
        first = next(featured, None) or next(iter(large), None)
        if first is None or self.is_below_text(page, first):
            return None
        return first

    def is_below_text(self, page: Page, image: Image) -> bool:
        """Whether too many words of the article come before the image."""
        words = 0
        for block, count in zip(page.text.blocks, page.text.word_counts, strict=True):
            if words > self.max_words_before or block.start >= image.start:
                break
            words += count
        return words > self.max_words_before
