from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site import Standing, article, page, redirect, site
from seoaudit_rules.canonical.targets import by_canonical


class CanonicalTargetUnlinked(SiteRule[None]):
    """Link to the page that is to be shown, not to its copies alone.

    ## Why it matters
    If all links lead to copies and only their canonical addresses to the original, the site itself
    says that the copies matter. Search engines weigh links as well.

    ## How to fix it
    Link to the original, and list it in the sitemap.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "canonical/target-unlinked"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 1.5
    needs_all = True

    unlinked = message(
        "{count} pages name {url} as their canonical address, but nothing links to it.",
        one="A page names {url} as its canonical address, but nothing links to it.",
        advice="Link to {url} itself, and list it in the sitemap.",
    )

    _copy = article("/copy", seed="/oak", head='<link rel="canonical" href="/oak">')
    examples = (
        site(page("/", '<a href="/copy">Oak</a>'), _copy, article("/oak")).finds(
            "unlinked", "/oak"
        ),
        site(page("/", '<a href="/oak">Oak</a>'), _copy, article("/oak")).finds_nothing(
            "a link leads to the original"
        ),
        site(
            page("/", '<a href="/old">Oak</a>'), redirect("/old", "/oak"), _copy, article("/oak")
        ).finds_nothing("a link leads there through a redirect"),
        site(
            page("/", '<a href="/oak?from=menu">Oak</a>'),
            article("/oak?from=menu", seed="/oak", head='<link rel="canonical" href="/oak">'),
            article("/oak"),
        ).finds_nothing("the links carry a parameter, and lead to the same page"),
        site(page("/", '<a href="/copy">Oak</a>'), _copy, article("/oak"))
        .cut_short()
        .finds_nothing("only a part was seen"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url, copies in by_canonical(site, Standing.INDEXABLE):
            others = [copy for copy in copies if copy.partition("?")[0] != url.partition("?")[0]]
            is_found = len(others) < len(copies) or site.is_listed(url) or url == site.start
            if not is_found and not site.is_linked(url):
                yield self.unlinked.on(url, sources=map(LinkSource, copies), url=url)
