from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Standing, article, file, site
from seoaudit_rules.canonical.targets import by_canonical


class CanonicalToBlocked(SiteRule[None]):
    """Name a canonical address that may be read.

    ## Why it matters
    Search engines cannot read a page that robots.txt blocks, so they cannot tell that it is the
    original of this one.

    ## How to fix it
    Let robots.txt allow the canonical page, or let this page name its own address.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "canonical/to-blocked"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 3

    blocked = message(
        "{count} pages name {target} as their canonical address, which robots.txt blocks.",
        one="A page names {target} as its canonical address, which robots.txt blocks.",
        advice="Let robots.txt allow {target}, or let the pages name their own addresses.",
        per="target",
    )

    _copy = article("/copy", seed="/oak", head='<link rel="canonical" href="/oak">')
    examples = (
        site(_copy, file("/robots.txt", "User-agent: *\nDisallow: /oak")).finds(
            "blocked", "/copy", why="a crawl that obeys robots.txt did not ask for the original"
        ),
        site(_copy, article("/oak"), file("/robots.txt", "User-agent: *\nDisallow: /oak")).finds(
            "blocked", "/copy"
        ),
        site(
            _copy, article("/oak"), file("/robots.txt", "User-agent: *\nDisallow: /x")
        ).finds_nothing("the original may be read"),
        site(
            _copy, article("/oak"), file("/robots.txt", "User-agent: *\nDisallow: /copy")
        ).finds_nothing("the copy is blocked, not its original"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for target, pages in by_canonical(site, Standing.BLOCKED):
            yield self.blocked.on(*pages, target=target)
