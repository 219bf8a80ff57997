from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message

RECIPE = '{"@context": "https://schema.org", "@type": "Recipe"}'
ITEM = f'<script type="application/ld+json">{RECIPE}</script>'


class StructuredDataByScript(Rule):
    """Know which structured data only scripts bring.

    ## Why it matters
    Google reads structured data that scripts add, once it has run them; for products it warns that
    crawls become less frequent and less reliable. Others that read structured data mostly run no
    scripts. This is information and costs no points.

    ## How to fix it
    Nothing, if search results of Google are all it is for. Else send it in the HTML.

    ## References
    - https://developers.google.com/search/docs/appearance/structured-data/generate-structured-data-with-javascript
    """

    id = "rendering/structured-data-by-script"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 0

    added = message(
        "Only scripts bring the structured data of these types: {types}.",
        advice="Send it in the HTML if others than Google should read it.",
        per="page",
    )

    examples = (
        good(ITEM, rendered=ITEM),
        bad("<p>Apple cake</p>", "added", rendered=f"<p>Apple cake</p>{ITEM}"),
    )

    def applies(self, page: Page) -> bool:
        return page.rendered is not None and bool(types_of(page.rendered))

    def check(self, page: Page) -> Iterator[Finding]:
        if page.rendered is None:
            return
        if added := types_of(page.rendered) - types_of(page):
            yield self.added.at(page.head.place, cost=0, types=", ".join(sorted(added)))


def types_of(page: Page) -> set[str]:
    """The types of all items of the page."""
    return {kind for item in page.structured_data.items for kind in item.types}
