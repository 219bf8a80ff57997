from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Directive, shorten
from seoaudit.page.head.robots_directives import ALL
from seoaudit_rules.crawl.for_google import directives_for_google

NAME = "unavailable_after"


class UnavailableAfter(Rule):
    """Keep the page in search results.

    ## Why it matters
    `unavailable_after` removes the page from the results on its date. It is meant for temporary
    pages, such as an offer, and is easily forgotten. An unreadable date is ignored. Warning in the
    last days before the date is our own choice.

    ## How to fix it
    Remove the directive, or set a later date, written as 2027-06-25 or 25 Jun 2027 15:00:00 GMT.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
    - https://www.rfc-editor.org/rfc/rfc822
    """

    id = "crawl/unavailable-after"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 0.5

    days = option(30, "Number of days before the date from which the rule warns.", minimum=0)

    soon = message(
        "The page will be removed from search results on {date}.",
        advice="Remove unavailable_after, or set a later date, if the page should stay.",
    )
    expired = message(
        "The unavailable_after date, {date}, has passed, so Google drops the page.",
        advice="Remove unavailable_after, or set a later date, if the page should appear in search "
        "results.",
    )
    unreadable = message(
        "The date of unavailable_after is not readable for search engines: “{value}”.",
        advice="Write the date as 2027-06-25, or remove the directive.",
    )

    examples = (
        good('<head><meta name="robots" content="unavailable_after: 9999-12-31"></head>'),
        bad(
            '<head><meta name="robots" content="unavailable_after: 2999-12-31"></head>',
            "soon",
            settings={"days": 400_000},
        ),
        bad(
            '<head><meta name="googlebot" content="unavailable_after: 2010-06-25"></head>',
            "expired",
        ),
        bad('<head><meta name="robots" content="unavailable_after: June"></head>', "unreadable"),
    )

    def applies(self, page: Page) -> bool:
        return bool(dated(page))

    def check(self, page: Page) -> Iterator[Finding]:
        now = datetime.now(UTC)
        for directive in dated(page):
            expiry = directive.expiry
            if expiry is None:
                yield self.unreadable.at(directive, value=shorten(directive.value))
            elif expiry <= now:
                yield self.expired.at(directive, date=f"{expiry:%Y-%m-%d}")
            elif expiry - now <= timedelta(days=self.days):
                yield self.soon.at(directive, date=f"{expiry:%Y-%m-%d}")


def dated(page: Page) -> list[Directive]:
    """The dates for Google, except past ones for all crawlers, which crawl/noindex reports."""
    return [
        directive
        for directive in directives_for_google(page)
        if directive.name == NAME and not (directive.bot == ALL and directive.keeps_out())
    ]
