from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Image, shorten


class InAlt(Rule):
    """Use the keyphrase in the alt text of an image.

    ## Why it matters
    Google lists alt text among the prominent places for the words people search for, and uses it to
    understand how an image relates to the page.

    ## How to fix it
    Describe the image that shows the subject, and name the subject in the description. Do not
    repeat the keyphrase in every image: Google calls that keyword stuffing.

    ## References
    - https://developers.google.com/search/docs/essentials
    - https://developers.google.com/search/docs/appearance/google-images
    """

    id = "keyphrase/in-alt"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 3

    missing = message(
        "None of the {count} alt texts contains “{keyphrase}”.",
        one="The only alt text does not contain “{keyphrase}”.",
        advice="Describe the image that shows the subject, and name the subject in its alt text.",
        per="page",
    )

    examples = (
        good('<p>Text</p><img src="a.jpg" alt="An apple tree in bloom">', keyphrase="apple tree"),
        bad('<p>Text</p><img src="a.jpg" alt="A sharp saw">', "missing", keyphrase="apple tree"),
    )

    def applies(self, page: Page) -> bool:
        return page.keyphrase is not None and bool(described(page))

    def check(self, page: Page) -> Iterator[Finding]:
        keyphrase, images = page.keyphrase, described(page)
        if (
            keyphrase
            and images
            and not any(keyphrase.is_mentioned_in(image.name) for image in images)
        ):
            yield self.missing.at(
                images[0].alt_place, count=len(images), keyphrase=shorten(keyphrase.names)
            )


def described(page: Page) -> Sequence[Image]:
    """The article's images with alt text; images/alt-missing reports those without.

    An image that links elsewhere is a banner or a control: its alt text names the target.
    """
    named = (image for image in page.article_images if image.is_content and image.name)
    return [image for image in named if not image.leads_elsewhere]
