from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import Judged, article, gone, site, sitemap
from seoaudit_rules.statuses import is_gone


class SitemapMissing(SiteRule[None]):
    """Give a site of many pages a sitemap.

    ## Why it matters
    Search engines find pages by links, and the more pages there are, the longer it takes. A sitemap
    names all at once, and when each was changed. A small site whose pages link to each other does
    without: Google names about 500 pages, while editors of far fewer want new ones found at once.

    ## How to fix it
    Let the content system or the generator write a sitemap, and name it in robots.txt.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/sitemaps/overview
    """

    id = "sitemap/missing"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    judges = Judged.SITE

    min_pages = option(20, "Most pages of a site that needs no sitemap.", minimum=1)

    none = message(
        "No sitemap names the {pages} pages of the site: robots.txt names none, and none is at "
        "/sitemap.xml.",
        advice="Let the generator write a sitemap, and name it in robots.txt.",
    )

    _trees = tuple(article(f"/{number}") for number in range(3))
    examples = (
        site(_trees, gone("/sitemap.xml")).finds("none", "/", min_pages=2),
        site(_trees, gone("/sitemap.xml")).finds_nothing("three pages"),
        site(_trees, sitemap("/0")).finds_nothing("there is one", min_pages=2),
        site(_trees).finds_nothing("nobody asked for one, as in an archive", min_pages=2),
        site(_trees, gone("/sitemap.xml", 503)).finds_nothing("for now", min_pages=2),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        asked = site.answer(site.start.rstrip("/") + "/sitemap.xml")
        if site.sitemaps or asked is None or not is_gone(asked):
            return
        pages = sum(1 for _ in site.indexable)
        if pages > self.min_pages:
            yield self.none.on(site.start, pages=pages)
