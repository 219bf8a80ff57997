from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.page.images import Image
from seoaudit.text.quote import shorten
from seoaudit_rules.shares import in_shares


class DimensionsMissing(Rule):
    """Give every image of the article its width and height.

    ## Why it matters
    A browser that knows the shape of an image keeps its place free. Otherwise the text jumps when
    the image arrives, which annoys readers and counts against the page in Google's Core Web Vitals.
    Style sheets are not read here: a page whose design keeps the place free loses nothing.

    ## How to fix it
    Write the width and height of the file, in pixels, into the tag. The design may still show the
    image at any size.

    ## References
    - https://web.dev/articles/optimize-cls
    - https://developers.google.com/search/docs/appearance/core-web-vitals
    """

    id = "images/dimensions-missing"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 0.5

    missing = message(
        "The tag of the image {file} does not give its width and height.",
        advice="Add width and height in pixels, unless the design already keeps the place free: "
        "otherwise the text jumps when the image arrives.",
    )

    examples = (
        good('<p>Text</p><img src="saw.jpg" alt="A saw" width="800" height="600">'),
        good('<p>Text</p><img src="saw.jpg" alt="A saw" style="aspect-ratio: 4 / 3">'),
        bad('<p>Text</p><img src="saw.jpg" alt="A saw">', "missing"),
    )

    def applies(self, page: Page) -> bool:
        return bool(loaded(page))

    def check(self, page: Page) -> Iterator[Finding]:
        judged = loaded(page)
        failing = [image for image in judged if not image.reserves_space]
        for image, cost in in_shares(failing, len(judged)):
            yield self.missing.at(image, cost=cost, file=shorten(image.file_name) or "<img>")


def loaded(page: Page) -> Sequence[Image]:
    """The images of the article that arrive after the text: ornament too, data in the page not."""
    return [
        image
        for image in page.images
        if image.in_article and image.is_shown and not image.source.startswith("data:")
    ]
