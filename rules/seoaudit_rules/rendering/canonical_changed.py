from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Canonical, shorten
from seoaudit.page.addresses import urls

URL = "https://example.com/pruning"
SENT = f'<head><link rel="canonical" href="{URL}"></head>'
OTHER = '<head><link rel="canonical" href="https://example.com/"></head>'


class CanonicalChanged(Rule):
    """Let no script change the canonical URL.

    ## Why it matters
    Google reads the canonical URL before and after scripts have run, and asks that they set no
    other than the HTML has: which of two it takes is open. A script may set one where the HTML has
    none.

    ## How to fix it
    Send the right canonical URL in the HTML and let scripts leave it alone, or leave it out of the
    HTML if only a script can know it.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "rendering/canonical-changed"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 4
    follows = ("rendering/redirect-by-script",)

    changed = message(
        "Scripts change the canonical URL to {rendered}.",
        advice="Send the right one in the HTML, and let no script change it.",
        per="page",
    )
    removed = message(
        "Scripts remove the canonical URL.",
        advice="Let it stand, or do not send it.",
        per="page",
    )

    examples = (
        good(SENT, url=URL, rendered=SENT),
        good("<head></head>", url=URL, rendered=SENT),
        bad(SENT, "changed", url=URL, rendered=OTHER),
        bad(SENT, "removed", url=URL, rendered="<head></head>"),
    )

    def applies(self, page: Page) -> bool:
        return page.rendered is not None and bool(in_effect(page))

    def check(self, page: Page) -> Iterator[Finding]:
        if page.rendered is None:
            return
        sent, rendered = in_effect(page), in_effect(page.rendered)
        place = next(iter(sent.values()))
        if not rendered:
            yield self.removed.at(place)
        elif other := [url for url in rendered if url not in sent]:
            yield self.changed.at(place, rendered=shorten(other[0], 200))


def in_effect(page: Page) -> dict[str, Canonical]:
    """The canonicals that search engines use, by their addresses."""
    return {urls.normal(each.url): each for each in page.canonicals if each.counts and each.url}
