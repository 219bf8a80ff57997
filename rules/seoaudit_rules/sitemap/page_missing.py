from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import article, page, redirect, site, sitemap
from seoaudit_rules.links.errands import is_errand


class PageMissing(SiteRule[None]):
    """List every page that is to be shown in a sitemap.

    ## Why it matters
    A sitemap that names nearly all pages says of the others that they do not matter, and search
    engines hear later of them when they change.

    ## How to fix it
    Add the page to the sitemap. If it is not to be shown, give it noindex.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap
    """

    id = "sitemap/page-missing"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    needs_all = True

    min_share = option(0.5, "Share of the pages that a sitemap lists, if it means all, 0 to 1.")

    unlisted = message(
        "No sitemap lists {url}.",
        advice="Add {url} to the sitemap, or give it noindex if it is not to be shown.",
    )

    _home = page("/", '<a href="/oak">Oak</a> <a href="/elm">Elm</a> <a href="/news/page/2/">2</a>')
    _two = (_home, article("/oak"), article("/elm"))
    examples = (
        site(_two, sitemap("/", "/oak")).finds("unlisted", "/elm"),
        site(_two, sitemap("/", "/oak", "/elm")).finds_nothing("all are listed"),
        site(_two, sitemap("/")).finds_nothing("a sitemap of a few chosen pages"),
        site(_two).finds_nothing("no sitemap"),
        site(
            _home, article("/oak"), article("/news/"), article("/news/page/2/"),
            sitemap("/", "/oak", "/news/"),
        ).finds_nothing("a later page of a list"),
        site(
            _home,
            article("/oak"),
            article("/elm", seed="/oak", head='<link rel="canonical" href="/oak">'),
            sitemap("/", "/oak"),
        ).finds_nothing("a copy of a page that is listed"),
        site(
            _home,
            article("/oak"),
            article("/elm", head='<meta name="robots" content="noindex">'),
            sitemap("/", "/oak"),
        ).finds_nothing("a page that is not to be shown"),
        site(_two, redirect("/old", "/elm"), sitemap("/", "/oak", "/old")).finds_nothing(
            "it is listed by an old address: sitemap/redirected says it"
        ),
        site(_two, sitemap("/", "/oak")).cut_short().finds_nothing("only a part was seen"),
    )  # fmt: skip

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        total, missing = 0, []
        for target, support in site.support():
            total += 1
            if not support.is_listed:
                missing.append((target.url, support.pages))
        if total - len(missing) < self.min_share * total:
            return
        for url, pages in missing:
            series = site.series(url)
            if pages and not is_errand(url) and url not in series[1:]:
                yield self.unlisted.on(url, url=url)
