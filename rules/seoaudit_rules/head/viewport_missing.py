from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten


class ViewportMissing(Rule):
    """Make the page adapt to the width of a phone screen.

    ## Why it matters
    Without a viewport tag, a phone lays the page out as on a desktop and shrinks it until nobody
    can read it. Google indexes the mobile version of pages and treats this tag as the sign that a
    page is mobile-friendly.

    ## How to fix it
    Add `<meta name="viewport" content="width=device-width, initial-scale=1">` to the head.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/special-tags
    - https://developers.google.com/search/docs/crawling-indexing/mobile/mobile-sites-mobile-first-indexing
    """

    id = "head/viewport-missing"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1
    judges_template = True

    missing = message(
        "The page has no viewport tag, so it does not adapt to phone screens.",
        advice='Add <meta name="viewport" content="width=device-width, initial-scale=1">.',
    )
    fixed = message(
        "The viewport does not adapt to the screen width: “{content}”.",
        advice='Set content="width=device-width, initial-scale=1".',
    )

    examples = (
        good('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        bad("<head><title>Apple trees</title></head>", "missing"),
        bad('<meta name="viewport" content="width=1024">', "fixed"),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        viewports = [meta for meta in page.head.named("viewport") if meta.attribute == "name"]
        if not viewports:
            yield self.missing.at(page.head.place)
        elif not any(adapts(meta.content) for meta in viewports):
            yield self.fixed.at(viewports[-1].value, content=shorten(viewports[-1].content))


def adapts(content: str) -> bool:
    """Whether the width is the screen's: set explicitly, or implied by a scale without a width."""
    pairs = (part.partition("=") for part in content.lower().replace(";", ",").split(","))
    settings = {name.strip(): value.strip() for name, _, value in pairs}
    return settings.get("width", "device-width" * ("initial-scale" in settings)) == "device-width"
