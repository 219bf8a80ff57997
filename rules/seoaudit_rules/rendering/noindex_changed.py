from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Directive
from seoaudit_rules.crawl.noindex import is_for_google

INDEX = '<head><meta name="robots" content="index, follow"></head>'
NOINDEX = '<head><meta name="robots" content="noindex"></head>'


class NoindexChanged(Rule):
    """Let no script decide whether the page may be indexed.

    ## Why it matters
    A noindex that a script adds keeps the page out of the results once Google has run it. The other
    way round does not work: where the HTML says noindex, Google may not run the scripts that would
    take it back.

    ## How to fix it
    Send the directive that the page is to have in the HTML, and find the script that changes it.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics
    - https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
    """

    id = "rendering/noindex-changed"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 1
    cap = 30
    judges_host = True
    follows = ("rendering/redirect-by-script",)

    added = message(
        "A script keeps the page out of search results: it adds {directive}.",
        advice="Find the script that adds it, if the page should appear in search results.",
        per="page",
    )
    removed = message(
        "The page is sent with {directive}, which a script takes back: Google may not run it.",
        advice="Send the page without {directive}, if it should appear in search results.",
        per="page",
    )

    examples = (
        good(INDEX, rendered=INDEX),
        good(NOINDEX, rendered=NOINDEX),
        bad(INDEX, "added", rendered=NOINDEX),
        bad(NOINDEX, "removed", rendered=INDEX),
    )

    def applies(self, page: Page) -> bool:
        return page.rendered is not None

    def check(self, page: Page) -> Iterator[Finding]:
        if page.rendered is None:
            return
        sent, rendered = keeping_out(page), keeping_out(page.rendered)
        if rendered and not sent:
            yield self.added.at(page.head.place, directive=rendered[0].name)
        elif sent and not rendered:  # which costs points as crawl/noindex already
            yield self.removed.at(sent[0], cost=0, directive=sent[0].name)


def keeping_out(page: Page) -> list[Directive]:
    """The directives that keep the page out of Google's results."""
    return [each for each in page.robots if is_for_google(each) and each.keeps_out()]
