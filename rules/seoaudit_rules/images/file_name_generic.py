from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Image, shorten
from seoaudit.text.recognition.file_names import is_image_file, is_nameless
from seoaudit_rules.shared_cost import with_shared_cost


class FileNameGeneric(Rule):
    """Give image files descriptive names.

    ## Why it matters
    Google uses the file name of an image as a hint about its subject, and recommends short,
    descriptive names instead of names such as IMG00023.JPG.

    ## How to fix it
    Rename the file before uploading it: two to five words, separated by hyphens.

    ## References
    - https://developers.google.com/search/docs/appearance/google-images
    """

    id = "images/file-name-generic"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 2
    follows = ("content/no-media",)

    generic = message(
        "The file name {file} does not describe the image.",
        advice="Rename the file after what it shows before uploading, with hyphens between the "
        "words.",
    )

    examples = (
        good('<p>Text</p><img src="/pruning-saw.jpg" alt="A saw">'),
        bad('<p>Text</p><img src="/IMG_1234.jpg" alt="A saw">', "generic"),
    )

    def applies(self, page: Page) -> bool:
        return bool(images_with_file_name(page))

    def check(self, page: Page) -> Iterator[Finding]:
        judged = images_with_file_name(page)
        failing = [image for image in judged if is_nameless(image.file_name)]
        for image, cost in with_shared_cost(failing, len(judged)):
            yield self.generic.at(image.source_place, cost=cost, file=shorten(image.file_name))


def images_with_file_name(page: Page) -> Sequence[Image]:
    """The article's images whose URL ends in a file name, without teasers for other pages."""
    shown = (image for image in page.article_images if image.is_content)
    return [
        image for image in shown if is_image_file(image.file_name) and not image.leads_elsewhere
    ]
