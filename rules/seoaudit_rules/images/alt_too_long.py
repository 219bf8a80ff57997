from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit_rules.images.alt_texts import images_with_alt
from seoaudit_rules.shared_cost import with_shared_cost


class AltTooLong(Rule):
    """Keep alt text short.

    ## Why it matters
    Alt text is heard in one go and cannot be skimmed. There is no official limit: 125 characters is
    a best practice, about two lines of speech.

    ## How to fix it
    Keep what matters about the image here, and move details to the caption or the text.

    ## References
    - https://www.w3.org/WAI/tutorials/images/tips/
    """

    id = "images/alt-too-long"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    follows = ("images/alt-missing", "content/no-media")

    max_characters = option(125, "Maximum length of an alt text, in characters.", minimum=1)

    too_long = message(
        "The alt text is {count} characters long.",
        advice="Keep it to {max_characters} or fewer; move details to the caption or the text.",
    )

    examples = (
        good('<p>Text</p><img src="saw.jpg" alt="A pruning saw with a curved blade">'),
        bad(f'<p>Text</p><img src="saw.jpg" alt="{"A saw on a bench. " * 10}">', "too_long"),
    )

    def applies(self, page: Page) -> bool:
        return bool(images_with_alt(page))

    def check(self, page: Page) -> Iterator[Finding]:
        judged = images_with_alt(page)
        failing = [image for image in judged if len(image.alt or "") > self.max_characters]
        for image, cost in with_shared_cost(failing, len(judged)):
            yield self.too_long.at(image.alt_place, cost=cost, count=len(image.alt or ""))
