from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten

# The current card types, and former ones that X still accepts.
KINDS = frozenset(
    ("app", "gallery", "photo", "player", "product", "summary", "summary_large_image")
)


class TwitterCardMissing(Rule):
    """Choose how X (Twitter) shows links to the page.

    ## Why it matters
    X takes title, text and image from Open Graph tags if the page has them. Only the size of the
    preview comes from twitter:card alone: without it the image is small or missing.

    ## How to fix it
    Add `<meta name="twitter:card" content="summary_large_image">` to the template.

    ## References
    - https://developer.x.com/en/docs/x-for-websites/cards/overview/abouts-cards
    - https://ogp.me/#metadata
    """

    id = "social/twitter-card-missing"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    judges_template = True

    missing = message(
        "The page does not set how X (Twitter) shows links to it (twitter:card).",
        advice='Add <meta name="twitter:card" content="summary_large_image">.',
    )
    unknown = message(
        "X (Twitter) does not know the card type “{kind}”.",
        advice="Use summary_large_image for a large image or summary for a small one.",
    )

    examples = (
        good('<meta name="twitter:card" content="summary_large_image">'),
        bad("<head><title>Apple trees</title></head>", "missing"),
        bad('<meta name="twitter:card" content="large">', "unknown"),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        cards = [meta for meta in page.head.named("twitter:card") if meta.text]
        if not cards:
            yield self.missing.at(page.head.place)
        elif not any(meta.text.lower() in KINDS for meta in cards):
            yield self.unknown.at(cards[0].value, kind=shorten(cards[0].text, 30))
