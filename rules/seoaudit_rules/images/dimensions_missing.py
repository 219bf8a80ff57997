from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Fix, Page, Rule, Safety, Severity, bad, good, message
from seoaudit.facts import Image, shorten
from seoaudit_rules.new_markup import with_attributes
from seoaudit_rules.shared_cost import with_shared_cost


class DimensionsMissing(Rule):
    """Give every image its width and height.

    ## Why it matters
    A browser that knows the shape of an image reserves space for it. Otherwise the text moves when
    the image loads: a layout shift, which annoys readers and counts against the page in Google's
    Core Web Vitals. Style sheets are not read here, so ignore this if your style sheet already
    reserves the space.

    ## How to fix it
    Add the width and height of the file, in pixels, to the tag. The design may still show the image
    at any size.

    ## References
    - https://web.dev/articles/optimize-cls
    - https://developers.google.com/search/docs/appearance/core-web-vitals
    """

    id = "images/dimensions-missing"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 0.5
    follows = ("content/no-media",)
    judges_template = True

    missing = message(
        "The image {file} has no width and height attributes.",
        advice="Add width and height in pixels to prevent layout shift, unless the style sheet "
        "already reserves the space.",
        fix="Add the width and height of the file {file}",
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
        return bool(loaded_images(page))

    def check(self, page: Page) -> Iterator[Finding]:
        judged = loaded_images(page)
        failing = [image for image in judged if not image.reserves_space]
        for image, cost in with_shared_cost(failing, len(judged)):
            file = shorten(image.file_name) or "<img>"
            yield self.missing.at(image, cost=cost, fix=size_fix(image), file=file)


def loaded_images(page: Page) -> Sequence[Image]:
    """The article's images that load after the text: decorative ones too, data: URLs not."""
    return [
        image
        for image in page.article_images
        if image.is_shown and not image.source.startswith("data:")
    ]


def size_fix(image: Image) -> Fix | None:
    """Add the size of the file, or the missing side in proportion to the other one.

    None if the tag shows the image in a shape that its file may not have. Unsafe for an SVG that
    has only an aspect ratio: with a fixed size it no longer scales with its container.
    """
    size = image.file_size
    if size is None:
        return None
    width, height, safety = image.width, image.height, Safety.SAFE
    if width is None or height is None:
        width, height, safety = size.width, size.height, Safety.UNSAFE
    edits = with_attributes(image.element, width=str(round(width)), height=str(round(height)))
    return Fix(edits, safety) if edits else None
