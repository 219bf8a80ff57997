from collections.abc import Iterable, Iterator, Sequence

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
        "The image {file} has no width and height attributes, in {count} places.",
        one="The image {file} has no width and height attributes.",
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
        failing = by_file(image for image in judged if not image.reserves_space)
        for images, cost in with_shared_cost(failing, len(by_file(judged))):
            first = images[0]
            file = shorten(first.file_name) or "<img>"
            yield self.missing.at(
                first, cost=cost, fix=size_fixes(images), file=file, count=len(images)
            )


def by_file(images: Iterable[Image]) -> list[list[Image]]:
    """The images of each file together: one arrow beside fifty headings is one image to mend."""
    files: dict[str, list[Image]] = {}
    for image in images:
        files.setdefault(image.source or f"#{image.start}", []).append(image)
    return list(files.values())


def loaded_images(page: Page) -> Sequence[Image]:
    """The article's images that load after the text: decorative ones too, data: URLs not."""
    return [
        image
        for image in page.article_images
        if image.is_shown and not image.source.startswith("data:")
    ]


def size_fixes(images: Sequence[Image]) -> Fix | None:
    """Add the size to all of them; None if it is uncertain for one."""
    fixes = [size_fix(image) for image in images]
    edits = [edit for fix in fixes if fix for edit in fix.edits]
    if None in fixes or not edits:
        return None
    is_safe = all(fix is not None and fix.safety is Safety.SAFE for fix in fixes)
    return Fix(tuple(edits), Safety.SAFE if is_safe else Safety.UNSAFE)


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
