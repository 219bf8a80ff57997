from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import article, page, redirect, site, sitemap


class Orphan(SiteRule[None]):
    """Link to every page from another one.

    ## Why it matters
    Readers come to a page through links, and so do search engines: a page that is only in the
    sitemap, or only in its folder, is hardly ever shown.

    ## How to fix it
    Link to it from the text of a related page and from the list it belongs to. If nobody needs it,
    take it away.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    """

    id = "structure/orphan"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 1.5
    needs_all = True

    unlinked = message(
        "No page of the site links to {url}.",
        advice="Link to it from the text of a related page and from the list it belongs to.",
    )

    _home = page("/", '<p>See <a href="/elm">the elm</a>.</p>')
    examples = (
        site(_home, article("/elm"), article("/oak"), sitemap("/elm", "/oak")).finds(
            "unlinked", "/oak"
        ),
        site(
            _home,
            article("/elm"),
            article("/oak", body='<a href="#top">Up</a><a href="/oak">I</a>'),
        ).finds("unlinked", "/oak", why="it links to itself alone"),
        site(
            _home,
            article("/elm"),
            article("/oak", head='<meta name="robots" content="noindex">'),
        ).finds_nothing("a landing page, kept out of the results on purpose"),
        site(
            page("/", '<p>See <a href="/old">the oak</a>.</p>'),
            redirect("/old", "/oak"),
            article("/oak"),
            sitemap("/oak"),
        ).finds_nothing("a link leads there through a redirect"),
        site(
            page("/", '<p>See <a href="/oak?from=home">the oak</a>.</p>'),
            article("/oak?from=home", seed="/oak", head='<link rel="canonical" href="/oak">'),
            article("/oak"),
            sitemap("/oak"),
        ).finds_nothing("a link leads to its copy, which names it"),
        site(
            _home, article("/elm", head='<link rel="canonical" href="/oak">'), article("/oak")
        ).finds_nothing("only a canonical names it: canonical/target-unlinked says it"),
        site(
            _home, article("/elm"), article("/oak", body='<a href="/ash">Ash</a>'), article("/ash")
        ).finds("unlinked", "/oak", why="the ash is linked: structure/unreachable says it"),
        site(_home, article("/elm"), article("/elm/page/2/")).finds_nothing(
            "a later page of a list: pagination/unlinked says it"
        ),
        site(_home, article("/elm"), article("/oak"), sitemap("/oak"))
        .cut_short()
        .finds_nothing("only a part was seen: the link may be in the rest"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for target, support in site.support():
            is_known = support.is_listed or not support.is_named
            if target.url in site.series(target.url)[1:]:
                continue  # pagination/unlinked says it
            if support.depth is None and support.pages == 0 and is_known:
                yield self.unlinked.on(target.url, url=target.url)
