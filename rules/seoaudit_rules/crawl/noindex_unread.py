from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit_rules.crawl.noindex import is_for_google
from seoaudit_rules.crawl.robots_blocked import GOOGLE


class NoindexUnread(Rule):
    """Let search engines read the noindex.

    ## Why it matters
    Who writes `noindex` wants the page out of the results. Where robots.txt keeps Google from the
    page, Google never reads the directive, and may go on to show the URL if other pages link to it.

    ## How to fix it
    Allow the page in robots.txt and keep `noindex`. If the page may be found, remove both.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/block-indexing
    - https://developers.google.com/search/docs/crawling-indexing/robots/intro
    """

    id = "crawl/noindex-unread"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 0.5

    unread = message(
        "Google cannot read “{directive}”, since line {line} of robots.txt keeps it from the page: "
        "“{rule}”.",
        advice="Allow the page in robots.txt, so that the directive takes it out of the results.",
        per="page",
    )

    examples = (
        good(
            '<head><meta name="robots" content="noindex"></head>',
            url="https://example.com/drafts/apple-trees",
            robots=("User-agent: *\nDisallow: /search", 200),
        ),
        bad(
            '<head><meta name="robots" content="noindex"></head>',
            "unread",
            url="https://example.com/drafts/apple-trees",
            robots=("User-agent: *\nDisallow: /drafts/", 200),
        ),
    )

    def applies(self, page: Page) -> bool:
        """A page that wants to be found, or that nobody is kept from, has no such conflict."""
        return page.crawling(GOOGLE) is not None and any(
            is_for_google(directive) and directive.keeps_out() for directive in page.robots
        )

    def check(self, page: Page) -> Iterator[Finding]:
        verdict = page.crawling(GOOGLE)
        if verdict is None or verdict.allowed or not verdict.line:
            return
        directive = next(d for d in page.robots if is_for_google(d) and d.keeps_out())
        yield self.unread.at(
            directive,
            directive=directive.name,
            line=verdict.line.number,
            rule=shorten(verdict.line.text),
        )
