from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Need, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Image, Keyphrase, shorten
from seoaudit_rules.shared_cost import with_shared_cost

# Described images of an article from which one of them can be expected to show the subject.
MIN_IMAGES = 2

# Alt texts with the keyphrase from which they are too many, if they are also most of them. Chosen
# on 28 November 2026: photos of one thing may well name it twice; not swept.
MIN_STUFFED = 3


class InAlt(Rule):
    """Use the keyphrase in the alt text of one image that shows the subject, and in no more.

    ## Why it matters
    Google uses alt text to understand how an image relates to the page, and asks for descriptions
    of what the image shows: alt texts that only repeat the keyphrase are keyword stuffing. Among
    several described images, one usually shows the subject and may name it. That none does is only
    a hint and costs no points: a true description is worth more than the keyphrase. Names may be in
    every alt text: there is no other word for a person or a product.

    ## How to fix it
    Describe what each image shows. Name the subject, or a part of the keyphrase, where the image
    shows it, and leave it out of the others.

    ## References
    - https://developers.google.com/search/docs/essentials
    - https://developers.google.com/search/docs/appearance/google-images
    """

    id = "keyphrase/in-alt"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 3
    needs = (Need.KEYPHRASE,)
    follows = ("images/alt-missing",)

    missing = message(
        "None of the {count} alt texts names “{keyphrase}” or a part of it.",
        advice="If one of the images shows the subject, name it in the description; otherwise "
        "leave the alt texts as they are.",
        per="page",
    )
    only = message(
        "The alt text “{alt}” is only the keyphrase.",
        advice="Describe what the image shows, as you would to someone on the telephone.",
    )
    stuffed = message(
        "{count} of {total} alt texts contain “{keyphrase}”.",
        advice="Keep it in the alt text of one image, and describe in the others what they show.",
        per="page",
    )

    examples = (
        good(
            '<p>Text</p><img src="a.jpg" alt="A young apple tree"><img src="b.jpg" alt="A saw">',
            keyphrase="apple tree",
        ),
        good(
            '<p>Text</p><img src="a.jpg" alt="An old tree"><img src="b.jpg" alt="A sharp saw">',
            keyphrase="apple tree",
        ),
        bad(
            '<p>Text</p><img src="a.jpg" alt="A sharp saw"><img src="b.jpg" alt="A ladder">',
            "missing",
            keyphrase="apple tree",
        ),
        bad('<p>Text</p><img src="a.jpg" alt="Apple tree">', "only", keyphrase="apple tree"),
        bad(
            '<p>Text</p><img src="a.jpg" alt="Apple tree saw"><img src="b.jpg" alt="A saw for an '
            'apple tree"><img src="c.jpg" alt="Best apple tree ladder">',
            "stuffed",
            keyphrase="apple tree",
        ),
    )

    def applies(self, page: Page) -> bool:
        keyphrase, images = page.keyphrase, described(page)
        if keyphrase is None:
            return False
        return len(images) >= MIN_IMAGES or bool(bare_keyphrases(keyphrase, images))

    def awaits(self, page: Page) -> bool:
        return page.keyphrase is not None and len(content_images(page)) >= MIN_IMAGES

    def check(self, page: Page) -> Iterator[Finding]:
        keyphrase, images = page.keyphrase, described(page)
        if not keyphrase:
            return
        bare, shown = bare_keyphrases(keyphrase, images), shorten(keyphrase.names)
        named = [image for image in images if keyphrase.is_mentioned_in(image.name)]
        if is_stuffed(keyphrase, len(named), len(images)):
            cost = len(named) / len(images)
            yield self.stuffed.at(
                named[1].alt_place, cost=cost, count=len(named), total=len(images), keyphrase=shown
            )
        elif bare:
            for image, cost in with_shared_cost(bare, len(images)):
                yield self.only.at(image.alt_place, cost=cost, alt=shorten(image.name))
        elif is_sure(keyphrase) and not any(
            keyphrase.is_mentioned_in(image.name) or keyphrase.weaker_form_in(image.name)
            for image in images
        ):
            place = images[0].alt_place
            yield self.missing.at(place, cost=0, count=len(images), keyphrase=shown)


def is_sure(keyphrase: Keyphrase) -> bool:
    """Whether a picture can be asked to show it: one word that nobody chose may be any other."""
    return keyphrase.is_given or len(keyphrase.text.split()) > 1


def is_stuffed(keyphrase: Keyphrase, named: int, images: int) -> bool:
    """Whether too many alt texts have a keyphrase that somebody chose.

    A name is repeated in honest captions: there is no other word for a person or a product.
    """
    if not keyphrase.is_given or keyphrase.is_name:
        return False
    return named >= MIN_STUFFED and 2 * named > images


def bare_keyphrases(keyphrase: Keyphrase, images: Sequence[Image]) -> Sequence[Image]:
    """The images whose alt text is a keyphrase that somebody chose, and nothing more.

    A detected keyphrase is usually a name, and the name is a fair description of a portrait.
    """
    if not keyphrase.is_given:
        return ()
    return [image for image in images if keyphrase.is_all_of(image.name)]


def described(page: Page) -> Sequence[Image]:
    """The article's images with alt text; images/alt-missing reports those without.

    An image that links elsewhere is a banner or a control: its alt text names the target.
    """
    return [image for image in content_images(page) if image.name]


def content_images(page: Page) -> Sequence[Image]:
    """The article's images that do not link elsewhere, with and without alt text."""
    shown = (image for image in page.article_images if image.is_content)
    return [image for image in shown if not image.leads_elsewhere]
