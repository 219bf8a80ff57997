from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import Standing, article, page, site

# Words of an article that is long enough to be compared.
MIN_WORDS = 60


class CanonicalOfDifferentContent(SiteRule[None]):
    """Name another page as canonical only if this one is a copy of it.

    ## Why it matters
    The canonical address is for duplicate and very similar pages. A page that names an unlike one
    asks to be left out of the results with all that is only on it; or the hint is ignored.

    ## How to fix it
    Let the page name its own address. If the other is to take its place, redirect to it.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "canonical/different-content"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5

    min_share = option(
        0.2, "Share of its text that a copy has in common with its original, 0 to 1."
    )

    unlike = message(
        "{url} names {target} as its canonical address, but only {percent} % of their text is the "
        "same.",
        advice="Let {url} name its own address, or redirect it if {target} takes its place.",
    )

    _short = "<title>{}</title><h1>{}</h1><p>All that we wrote.</p>"
    _other = page(
        "/elm",
        '<link rel="canonical" href="/oak"><title>Elm</title><article><h1>Elm</h1>'
        "<p>Elms once lined every road of our county, until a fungus that beetles carry from tree "
        "to tree killed nearly all of them within twenty summers. A few stand yet where the wind "
        "from the sea keeps the beetles away. Gardeners who want to see one again can plant "
        "cuttings of those that survived, which nurseries sell under several names, and should "
        "water them well through their first three years.</p></article>",
    )
    examples = (
        site(_other, article("/oak")).finds("unlike", "/elm"),
        site(
            article("/elm", seed="/oak", head='<link rel="canonical" href="/oak">'),
            article("/oak"),
        ).finds_nothing("a copy"),
        site(
            article("/elm", head='<link rel="canonical" href="/oak">', body=article("/oak").body),
            article("/oak"),
        ).finds_nothing("half of it is a copy"),
        site(
            page("/elm", '<link rel="canonical" href="/oak">' + _short.format("Elm", "Elm")),
            article("/oak"),
        ).finds_nothing("too little text to be compared"),
        site(
            article(
                "/elm",
                head='<link rel="canonical" href="/oak">'
                '<link rel="alternate" hreflang="de" href="/oak">',
            ),
            article("/oak"),
        ).finds_nothing("a translation: hreflang/canonical-conflict says it"),
        site(
            article("/news/"),
            article("/news/page/2/", head='<link rel="canonical" href="/news/">'),
        ).finds_nothing("a list: pagination/canonical-to-first says it"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for copy in site.pages_as(Standing.CANONICALISED):
            original = site.page(copy.canonical or "")
            if original is None or site.standing(original.url) is not Standing.INDEXABLE:
                continue
            if min(copy.words, original.words) < MIN_WORDS or original.language != copy.language:
                continue
            if original.url in site.cluster(copy.url) or original.url in site.series(copy.url):
                continue
            share = site.likeness(copy.url, original.url)
            if share is not None and share < self.min_share:
                yield self.unlike.on(
                    copy.url, url=copy.url, target=original.url, percent=int(100 * share)
                )
