from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Fix, Page, Rule, Safety, Severity, bad, good, message
from seoaudit.facts import Image, shorten
from seoaudit_rules.new_markup import with_attributes
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
    judges_template = True

    missing = message(
        "The tag of the image {file} does not give its width and height.",
        advice="Add width and height in pixels, unless the design already keeps the place free: "
        "otherwise the text jumps when the image arrives.",
        fix="Write the width and height of the file {file} into the tag",
    )

    examples = (
        good('<p>Text</p><img src="saw.jpg" alt="A saw" width="800" height="600">'),
        good('<p>Text</p><img src="saw.jpg" alt="A saw" style="aspect-ratio: 4 / 3">'),
        bad('<p>Text</p><img src="saw.jpg" alt="A saw">', "missing"),
        bad(
            '<p>Text</p><img src="saw.jpg" alt="A saw">',
            "missing",
            fixed='<p>Text</p><img width="800" height="600" src="saw.jpg" alt="A saw">',
            image_sizes={"saw.jpg": (800, 600)},
        ),
    )

    def applies(self, page: Page) -> bool:
        return bool(loaded(page))

    def check(self, page: Page) -> Iterator[Finding]:
        judged = loaded(page)
        failing = [image for image in judged if not image.reserves_space]
        for image, cost in in_shares(failing, len(judged)):
            file = shorten(image.file_name) or "<img>"
            yield self.missing.at(image, cost=cost, fix=sized(image), file=file)


def loaded(page: Page) -> Sequence[Image]:
    """The images of the article that arrive after the text: ornament too, data in the page not."""
    return [
        image
        for image in page.article_images
        if image.is_shown and not image.source.startswith("data:")
    ]


def sized(image: Image) -> Fix | None:
    """Write the size of the file, or the side that is not written in proportion to the other.

    None where the tag shows the image in a shape that its file may not have. Unsafe for a drawing
    that has a shape alone: with a size it no longer grows with its place.
    """
    size = image.file_size
    if size is None:
        return None
    width, height, safety = image.width, image.height, Safety.SAFE
    if width is None or height is None:
        width, height, safety = size.width, size.height, Safety.UNSAFE
    edits = with_attributes(image.element, width=str(round(width)), height=str(round(height)))
    return Fix(edits, safety) if edits else None
