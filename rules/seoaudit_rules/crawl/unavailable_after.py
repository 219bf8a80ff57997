from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Directive, shorten
from seoaudit.page.head.robots_directives import ALL
from seoaudit_rules.crawl.for_google import spoken_to_google

NAME = "unavailable_after"


class UnavailableAfter(Rule):
    """Let the page stay in search results.

    ## Why it matters
    `unavailable_after` takes a page out of the results on its day. It is meant for what ends, such
    as an offer, and is easily forgotten. A date that cannot be read is ignored. That the last days
    deserve a word is a custom of this tool.

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

    days = option(30, "How many days before the date to say so.", minimum=0)

    soon = message(
        "The page leaves search results on {date}.",
        advice="Remove unavailable_after, or set a later date, if the page is to stay.",
    )
    expired = message(
        "The page was to leave Google's results on {date}, and that day has passed.",
        advice="Remove unavailable_after, or set a later date, if the page is to be found.",
    )
    unreadable = message(
        'unavailable_after holds no date that search engines can read: "{value}".',
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
    """The dates for Google, without those that crawl/noindex reports: past, and for everybody."""
    return [
        directive
        for directive in spoken_to_google(page)
        if directive.name == NAME and not (directive.bot == ALL and directive.keeps_out())
    ]
