from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Image, shorten
from seoaudit.text import normalise
from seoaudit_rules.shared_cost import with_shared_cost


class AltRepeatsCaption(Rule):
    """Do not repeat the caption in the alt text.

    ## Why it matters
    A screen reader reads the alt text and then the caption: the same words twice. The two have
    different purposes. For readers, this is the advice of the HTML standard; for search, it is a
    best practice.

    ## How to fix it
    Describe in the alt text what the image shows, and keep names, place, date and credit for the
    caption.

    ## References
    - https://html.spec.whatwg.org/multipage/images.html#alt
    """

    id = "images/alt-repeats-caption"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5

    repeated = message(
        "The alt text repeats the caption “{caption}”.",
        advice="Describe in the alt text what the image shows: the caption is read out as well.",
    )

    examples = (
        good(
            '<p>Text</p><figure><img src="a.jpg" alt="A ladder under an apple tree in bloom">'
            "<figcaption>The orchard in May.</figcaption></figure>"
        ),
        bad(
            '<p>Text</p><figure><img src="a.jpg" alt="The orchard in May">'
            "<figcaption>The orchard in May.</figcaption></figure>",
            "repeated",
        ),
    )

    def applies(self, page: Page) -> bool:
        return bool(captioned(page))

    def check(self, page: Page) -> Iterator[Finding]:
        judged = captioned(page)
        failing = [i for i in judged if comparable(i.alt or "") == comparable(i.caption)]
        for image, cost in with_shared_cost(failing, len(judged)):
            yield self.repeated.at(image.alt_place, cost=cost, caption=shorten(image.caption))


def captioned(page: Page) -> Sequence[Image]:
    """The article's images with both an alt text and a caption."""
    return [
        image for image in page.article_images if image.is_content and image.alt and image.caption
    ]


def comparable(text: str) -> str:
    """The text without differences in case, Arabic diacritics and a final full stop."""
    return normalise(text).rstrip(" .!…")
