from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import article, page, redirect, site


class DuplicateContent(SiteRule[None]):
    """Publish a text at one address.

    ## Why it matters
    Of pages with the same text, search engines show one, which need not be the one you want, and
    what links to the others counts for less.

    ## How to fix it
    Keep one of the pages, and redirect the others to it or let them name it as their canonical
    address. Pages for two regions are tied by hreflang.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "duplicates/content"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 3

    min_share = option(0.8, "Share of the text that nearly equal articles have in common, 0 to 1.")

    exact = message(
        "{count} pages have the same text.",
        advice="Keep one of them, and redirect the others to it or let them name it as canonical.",
    )
    near = message(
        "{count} pages share {percent} % of their text.",
        advice="Keep one of them, and redirect the others to it or let them name it as canonical.",
    )

    _new = "<p>And one sentence more that stands on this page alone.</p>"
    _short = "<title>{}</title><article><h1>Hours</h1><p>We mend clocks on Mondays.</p></article>"
    examples = (
        site(article("/a", title="Oak"), article("/b", title="Oak", seed="/a")).finds(
            "exact", "/a", "/b"
        ),
        site(article("/a"), article("/b", seed="/a", body=_new)).finds("near", "/a", "/b"),
        site(article("/a"), article("/b")).finds_nothing("two texts"),
        site(article("/a"), article("/b", body=article("/a").body)).finds_nothing(
            "half of the text is shared"
        ),
        site(
            article("/a"), article("/b", seed="/a", head='<link rel="canonical" href="/a">')
        ).finds_nothing("the copy names its original"),
        site(
            article("/a"),
            article("/b", seed="/a", head='<meta name="robots" content="noindex">'),
        ).finds_nothing("one is kept out of the results"),
        site(article("/a"), redirect("/b", "/a")).finds_nothing("one is a redirect"),
        site(
            article("/gb", head='<link rel="alternate" hreflang="en-us" href="/us">'),
            article("/us", seed="/gb"),
        ).finds_nothing("versions for two regions"),
        site(article("/a", title="Oak"), article("/a/", title="Oak", seed="/a")).finds_nothing(
            "one page at two addresses: addresses/slash-duplicate says it"
        ),
        site(page("/a", _short.format("Oak")), page("/b", _short.format("Elm"))).finds_nothing(
            "too little text to be compared"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for share, alike in site.near_duplicates(self.min_share):
            pages = site.without_versions(alike)
            if len(pages) < 2:
                continue
            urls = [each.url for each in pages]
            if len({each.text_hash for each in pages}) == 1:
                yield self.exact.on(*urls)
            else:
                yield self.near.on(*urls, percent=int(100 * share))
