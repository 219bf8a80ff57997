from collections.abc import Iterator, Mapping

from seoaudit import Basis, Finding, Fix, Page, Rule, Safety, Severity, bad, good, message
from seoaudit.facts import Image, PageLink, shorten
from seoaudit.page.elements.accessible_name import label
from seoaudit.page.elements.decoration import has_empty_alt
from seoaudit.text import split_sentences, split_words
from seoaudit_rules.new_markup import with_attributes
from seoaudit_rules.shared_cost import with_shared_cost

# Maximum length of an alt text taken from a caption, in characters, as in images/alt-too-long.
MAX_LENGTH = 125

# Fewest words of a caption that is more than a photo credit.
MIN_WORDS = 4


class AltMissing(Rule):
    """Give every image an alt text, or an empty one if it is decorative.

    ## Why it matters
    The alt text is read to people who cannot see the image, shown when the image does not load, and
    used by Google to understand it. Without the attribute many screen readers read out the file
    name. An empty alt text tells them to skip the image: right for a line or a flourish, wrong for
    a picture that stands alone in a figure, has a caption or is named after what it shows.

    ## How to fix it
    Describe in a few words what the image shows and why it is there. For a purely decorative image,
    alt="" is correct; if the image is taken for a picture of the article, add role="presentation".

    ## References
    - https://developers.google.com/search/docs/appearance/google-images
    - https://html.spec.whatwg.org/multipage/images.html#alt
    - https://www.w3.org/WAI/tutorials/images/
    """

    id = "images/alt-missing"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 5
    follows = ("content/no-media",)

    missing = message(
        "The image {file} has no alt text.",
        advice="Describe in a few words what it shows; if it is decoration, use "
        'alt="" role="presentation".',
        fix="Use the caption as alt text",
    )
    empty = message(
        "The image {file} has an empty alt text, as if it were decoration.",
        advice="Describe in a few words what it shows; if it is decoration, add "
        'role="presentation".',
        fix="Use the caption as alt text",
    )

    examples = (
        good('<p>Text</p><img src="saw.jpg" alt="A pruning saw with a curved blade">'),
        good('<p>Text</p><img src="line.png" alt="">'),
        good('<p>Text</p><img src="saw.jpg" alt="" role="presentation">'),
        bad('<p>Text</p><img src="saw.jpg">', "missing"),
        bad('<p>Text</p><figure><img src="saw.jpg" alt=""></figure>', "empty"),
        bad(
            '<p>Text</p><figure><img src="saw.jpg" alt=""><figcaption>A saw with a curved blade.'
            "</figcaption></figure>",
            "empty",
            fixed='<p>Text</p><figure><img src="saw.jpg" alt="A saw with a curved blade.">'
            "<figcaption>A saw with a curved blade.</figcaption></figure>",
        ),
        bad(
            '<p>Text</p><figure><img src="saw.jpg"><figcaption>A saw with a curved blade. '
            "Photo: Ann Reed</figcaption></figure>",
            "missing",
            fixed='<p>Text</p><figure><img alt="A saw with a curved blade." src="saw.jpg">'
            "<figcaption>A saw with a curved blade. Photo: Ann Reed</figcaption></figure>",
        ),
    )

    def applies(self, page: Page) -> bool:
        return any(is_judged(image) for image in page.article_images)

    def check(self, page: Page) -> Iterator[Finding]:
        judged = [image for image in page.article_images if is_judged(image)]
        bare = [image for image in judged if is_without_alt(image)]
        links = {link.element.index: link for link in page.links} if bare else {}
        failing = [image for image in bare if not is_only_link_content(image, links)]
        for image, cost in with_shared_cost(failing, len(judged)):
            file = shorten(image.file_name) or "<img>"
            problem = self.empty if has_empty_alt(image.element) else self.missing
            yield problem.at(image, cost=cost, fix=from_caption(page, image), file=file)


def is_judged(image: Image) -> bool:
    """Whether readers see the image and it is not just an icon."""
    return image.is_shown and not image.is_icon


def is_without_alt(image: Image) -> bool:
    """Whether it has no alt text and is not marked as decorative; alt=" " is neither."""
    return not image.alt and not image.is_decorative and not label(image.element)


def is_only_link_content(image: Image, links: Mapping[int, PageLink]) -> bool:
    """Whether the image is all there is in a link, which links/empty-text then reports."""
    around = (links.get(element.index) for element in image.element.ancestors)
    return any(link is not None and link.is_nameless for link in around)


def from_caption(page: Page, image: Image) -> Fix | None:
    """Use the first sentence of the caption. Unsafe: it may not describe what the image shows.

    None if the figure contains several images, since the caption may belong to any of them, or if
    the caption is as short as a credit or a year.
    """
    figure = image.figure
    if figure is None or not image.caption or sum(e.tag == "img" for e in figure.descendants) > 1:
        return None
    start, end = split_sentences(image.caption, page.language.code)[0]
    sentence = image.caption[start:end].strip()
    if len(split_words(sentence)) < MIN_WORDS:
        return None
    edits = with_attributes(image.element, alt=shorten(sentence, MAX_LENGTH))
    return Fix(edits, Safety.UNSAFE) if edits else None
