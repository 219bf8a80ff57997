from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import article, page, site, sitemap


class Unreachable(SiteRule[None]):
    """Let a way of links lead from the front page to every page.

    ## Why it matters
    Pages that only orphans link to are as hard to find as these: no reader who begins at the front
    page ever comes there.

    ## How to fix it
    Link to the pages that link to it, or to it, from a page that readers come to.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    """

    id = "structure/unreachable"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    needs_all = True

    cut_off = message(
        "{count} pages link to {url}, but no way leads there from the front page.",
        one="The page that links to {url} cannot be reached from the front page either.",
        advice="Link to it, or to the pages that link to it, from a page that readers come to.",
    )

    _home = page("/", '<p>See <a href="/elm">the elm</a>.</p>')
    _island = article("/oak", body='<p>See <a href="/ash">the ash</a>.</p>')
    examples = (
        site(_home, article("/elm"), _island, article("/ash")).finds("cut_off", "/ash"),
        site(
            _home,
            article("/elm"),
            _island,
            article("/ash", body='<p>See <a href="/oak">the oak</a>.</p>'),
            sitemap("/oak", "/ash"),
        ).finds("cut_off", "/ash", "/oak", why="they link to each other alone"),
        site(
            page("/", '<p>See <a href="/oak">the oak</a>.</p>'), _island, article("/ash")
        ).finds_nothing("a way leads there"),
        site(_home, article("/elm"), article("/ash")).finds_nothing(
            "nothing links to it: structure/orphan says it"
        ),
        site(_island, article("/ash")).finds_nothing("the front page was not seen"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        if not site.hops(site.start):
            return
        for target, support in site.support():
            if support.depth is None and support.pages:
                links = (
                    link for link in site.links_to(target.url) if link.source.url != target.url
                )
                yield self.cut_off.on(
                    target.url, sources=(link.source for link in links), url=target.url
                )
