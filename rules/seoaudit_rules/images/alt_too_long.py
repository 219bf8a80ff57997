from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Image
from seoaudit_rules.shares import in_shares


class AltTooLong(Rule):
    """Keep alt texts short.

    ## Why it matters
    An alt text is heard in one go and cannot be skimmed. Nobody has set a limit: 125 characters is
    a custom of the trade, about two lines of speech.

    ## How to fix it
    Say what matters about the image here, and move details into the caption or the text.

    ## References
    - https://www.w3.org/WAI/tutorials/images/tips/
    """

    id = "images/alt-too-long"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5

    max_characters = option(125, "Longest alt text, in characters.", minimum=1)

    too_long = message(
        "The alt text has {count} characters.",
        advice="Keep to {max_characters}; move details into the caption or the text.",
    )

    examples = (
        good('<p>Text</p><img src="saw.jpg" alt="A pruning saw with a curved blade">'),
        bad(f'<p>Text</p><img src="saw.jpg" alt="{"A saw on a bench. " * 10}">', "too_long"),
    )

    def applies(self, page: Page) -> bool:
        return bool(described(page))

    def check(self, page: Page) -> Iterator[Finding]:
        judged = described(page)
        failing = [image for image in judged if len(image.alt or "") > self.max_characters]
        for image, cost in in_shares(failing, len(judged)):
            yield self.too_long.at(image.alt_place, cost=cost, count=len(image.alt or ""))


def described(page: Page) -> Sequence[Image]:
    """The images of the article with a written alt text."""
    return [image for image in page.article_images if image.is_content and image.alt]
