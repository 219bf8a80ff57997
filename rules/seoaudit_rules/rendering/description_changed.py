from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten

SENT = '<head><meta name="description" content="A garden site."></head>'
RENDERED = '<head><meta name="description" content="How to prune an apple tree."></head>'


class DescriptionChanged(Rule):
    """Send the meta description that scripts would set.

    ## Why it matters
    Google allows scripts to set or change the description, and reads it once they have run. Until
    then, and in everything that runs no scripts, such as link previews, the one as sent counts.

    ## How to fix it
    Render the final description on the server.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics
    - https://developers.google.com/search/docs/appearance/snippet
    """

    id = "rendering/description-changed"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 1
    follows = ("rendering/redirect-by-script",)

    changed = message(
        "Scripts change the meta description to “{rendered}”.",
        advice="Send the description that the page is to have in the HTML.",
        per="page",
    )
    added = message(
        "Only scripts give the page its meta description: “{rendered}”.",
        advice="Send the description in the HTML.",
        per="page",
    )

    examples = (
        good(SENT, rendered=SENT),
        bad(SENT, "changed", rendered=RENDERED),
        bad("<head></head>", "added", rendered=RENDERED),
    )

    def applies(self, page: Page) -> bool:
        return page.rendered is not None and page.rendered.description is not None

    def check(self, page: Page) -> Iterator[Finding]:
        if page.rendered is None or page.rendered.description is None:
            return
        rendered = page.rendered.description.content
        if page.description is None:  # which costs points as head/description-missing already
            yield self.added.at(page.head.place, cost=0, rendered=shorten(rendered))
        elif page.description.content.split() != rendered.split():
            yield self.changed.at(page.description, rendered=shorten(rendered))
