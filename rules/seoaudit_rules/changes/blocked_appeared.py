from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Judged, Standing, article, file, site
from seoaudit_rules.changes.shown_before import once_indexable


class BlockedAppeared(SiteRule[None]):
    """Let robots.txt block no page that search engines show.

    ## Why it matters
    What robots.txt blocks is no longer read: its title and description go from the results, then
    its place in them.

    ## How to fix it
    Take the line out of robots.txt. To keep a page out of the results, let crawlers read it and
    give it a noindex.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/robots/intro
    """

    id = "changes/blocked-appeared"
    severity = Severity.ERROR
    basis = Basis.HEURISTIC
    weight = 0
    judges = Judged.CHANGES
    reads = frozenset()

    blocked = message(
        "robots.txt now blocks {url}, which it let crawlers read before.",
        advice="Let robots.txt allow it, unless no crawler is to read the page any more.",
        per="url",
    )

    _robots = file("/robots.txt", "User-agent: *\nDisallow: /oak\n")
    _front = article("/", body='<p>Read about <a href="/oak">the oak</a> in the yard.</p>')
    examples = (
        site(_front, _robots).after(_front, article("/oak")).finds("blocked", "/oak"),
        site(_front, _robots, article("/oak"))
        .after(_front, article("/oak"))
        .finds("blocked", "/oak", why="in a folder, where it can be read all the same"),
        site(_front, _robots).after(_front, _robots).finds_nothing("it was blocked before"),
        site(_front, _robots)
        .after(_front, article("/oak", head='<meta name="robots" content="noindex">'))
        .finds_nothing("no search engine showed it"),
        site(_front, article("/oak"))
        .after(_front, _robots)
        .finds_nothing("it was blocked before, and no more"),
        site(_front, _robots).finds_nothing("no earlier run"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for _, now in once_indexable(site, Standing.BLOCKED):
            yield self.blocked.on(now.url, url=now.url)
