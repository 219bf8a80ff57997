from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Image, shorten
from seoaudit.text.recognition.file_names import is_copied_from, reads_as_file_name
from seoaudit_rules.images.alt_texts import images_with_alt
from seoaudit_rules.shared_cost import with_shared_cost


class AltFileName(Rule):
    """Describe the image in its alt text, not the file.

    ## Why it matters
    Some programs fill in the file name when nobody writes an alt text. “IMG_1234.jpg” tells neither
    readers nor Google what the image shows.

    ## How to fix it
    Describe in a few words what the image shows.

    ## References
    - https://developers.google.com/search/docs/appearance/google-images
    - https://www.w3.org/TR/WCAG20-TECHS/F30.html
    """

    id = "images/alt-file-name"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1
    follows = ("images/alt-missing", "content/no-media")

    file_name = message(
        "The alt text “{alt}” is a file name.",
        advice="Describe in a few words what the image shows.",
    )

    examples = (
        good('<p>Text</p><img src="IMG_1234.jpg" alt="An apple tree in bloom">'),
        bad('<p>Text</p><img src="a.jpg" alt="IMG_1234.jpg">', "file_name"),
        bad('<p>Text</p><img src="photo-1024x683.jpg" alt="photo-1024x683">', "file_name"),
    )

    def applies(self, page: Page) -> bool:
        return bool(images_with_alt(page))

    def check(self, page: Page) -> Iterator[Finding]:
        judged = images_with_alt(page)
        failing = [image for image in judged if is_named_like_a_file(image)]
        for image, cost in with_shared_cost(failing, len(judged)):
            yield self.file_name.at(image.alt_place, cost=cost, alt=shorten(image.alt or ""))


def is_named_like_a_file(image: Image) -> bool:
    """Whether the alt text is the name of this file or looks like a file name."""
    alt = image.alt or ""
    return reads_as_file_name(alt) or is_copied_from(alt, image.file_name)
