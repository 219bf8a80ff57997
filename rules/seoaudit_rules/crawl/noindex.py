from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Directive
from seoaudit.page.head.robots_directives import ALL
from seoaudit.page.publication.page_kind import PageKind

GOOGLE = "googlebot"


class Noindex(Rule):
    """Let search engines show the page.

    ## Why it matters
    `noindex` and `none` keep a page out of the results, however good it is otherwise. So does
    `unavailable_after` once its date has passed. They are often left over from the time before a
    site went public. A directive for a single crawler counts here only if it is Google's.

    ## How to fix it
    Remove the directive from the robots meta tag or from the X-Robots-Tag header. In WordPress it
    is the checkbox "Discourage search engines" or the setting of the SEO plugin. Leave it if the
    page should stay out of the results.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
    - https://developers.google.com/search/docs/crawling-indexing/block-indexing
    """

    id = "crawl/noindex"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 1
    cap = 30
    judges_host = True

    by_meta = message(
        "This tag keeps the page out of search results: {directive}.",
        advice="Remove “{directive}” if the page should appear in search results.",
    )
    by_header = message(
        "The server's X-Robots-Tag header keeps the page out of search results: {directive}.",
        advice="Remove “{directive}” from the server configuration if the page should appear in "
        "search results.",
    )
    expired = message(
        "The unavailable_after date, {date}, has passed, so search engines drop the page.",
        advice="Remove unavailable_after, or set a later date, if the page should appear in search "
        "results.",
    )

    examples = (
        good('<head><meta name="robots" content="index, follow, max-image-preview:large"></head>'),
        good('<head><meta name="bingbot" content="noindex"></head>'),
        bad('<head><meta name="robots" content="noindex, nofollow"></head>', "by_meta"),
        bad("<head></head>", "by_header", headers=(("X-Robots-Tag", "none"),)),
        bad(
            '<head><meta name="robots" content="unavailable_after: 25 Jun 2010 15:00:00 GMT">'
            "</head>",
            "expired",
        ),
    )

    def applies(self, page: Page) -> bool:
        """A page that only sends its readers to another is kept out on purpose."""
        return page.kind is not PageKind.REDIRECT

    def check(self, page: Page) -> Iterator[Finding]:
        seen = set()
        for directive in page.robots:
            source = (directive.origin, directive.start)
            if is_for_google(directive) and directive.keeps_out() and source not in seen:
                seen.add(source)
                yield self._finding(directive)

    def _finding(self, directive: Directive) -> Finding:
        if directive.expiry:
            return self.expired.at(directive, date=f"{directive.expiry:%Y-%m-%d}")
        chosen = self.by_meta if directive.origin == "meta" else self.by_header
        return chosen.at(directive, directive=directive.name)


def is_for_google(directive: Directive) -> bool:
    """Whether the directive is for all crawlers, or is a dateless one for Google."""
    return directive.bot == ALL or (directive.bot == GOOGLE and directive.expiry is None)
