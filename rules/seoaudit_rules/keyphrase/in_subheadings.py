from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Heading, shorten, subheadings
from seoaudit.text.recognition.closing_headings import is_closing_heading

# Subheadings that are judged by a keyphrase that nobody gave for the page.
MIN_UNASKED = 2


class InSubheadings(Rule):
    """Say the keyphrase in at least one subheading.

    ## Why it matters
    Readers who skim see little but the subheadings, and search engines weigh them. That one of
    them should hold the keyphrase is a custom of the trade, asked for by Yoast and Rank Math.

    ## How to fix it
    Use the keyphrase in the subheading of the part that answers it best. One or two are enough:
    the same words in every subheading read badly.

    ## References
    - https://github.com/Yoast/wordpress-seo/blob/trunk/packages/yoastseo/src/scoring/assessments/SCORING%20SEO.md
    """

    id = "keyphrase/in-subheadings"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 7

    missing = message(
        "None of the {count} subheadings says “{keyphrase}”.",
        one="The only subheading does not say “{keyphrase}”.",
        advice="Use the keyphrase, or another form of it, in one subheading.",
        per="page",
    )

    examples = (
        good(
            "<h1>Winter work</h1><p>Prune an apple tree now.</p><h2>Why an apple tree needs it</h2>"
            "<p>Light and air.</p>",
            keyphrase="apple tree",
        ),
        bad(
            "<h1>Winter work</h1><p>Prune an apple tree now.</p><h2>Tools</h2><p>A sharp saw.</p>",
            "missing",
            keyphrase="apple tree",
        ),
    )

    def applies(self, page: Page) -> bool:
        # keyphrase/in-content reports an article that never says it.
        if page.keyphrase is None or not page.keyphrase.mentions:
            return False
        return len(judged(page)) >= (1 if page.keyphrase.is_given else MIN_UNASKED)

    def check(self, page: Page) -> Iterator[Finding]:
        keyphrase, found = page.keyphrase, judged(page)
        if (
            keyphrase
            and found
            and not any(keyphrase.is_mentioned_in(heading.text) for heading in found)
        ):
            yield self.missing.at(found[0], count=len(found), keyphrase=shorten(keyphrase.names))


def judged(page: Page) -> Sequence[Heading]:
    """The subheadings that tell of the subject of the article."""
    code = page.language.code
    return [h for h in subheadings(page.headings) if not is_closing_heading(h.text, code)]
