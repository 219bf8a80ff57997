from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Judged, Standing, article, gone, redirect, site
from seoaudit_rules.hreflang.named import places


class VersionToRedirect(SiteRule[None]):
    """Name versions in other languages by the address they have now.

    ## Why it matters
    hreflang ties addresses of pages. One that redirects is no page, and the version to which it
    leads may not name these pages back.

    ## How to fix it
    Name the address to which it redirects.

    ## References
    - https://developers.google.com/search/docs/specialty/international/localized-versions
    """

    id = "hreflang/to-redirect"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5
    judges = Judged.VERSIONS

    redirected = message(
        "{count} pages name {url} as their version in the language “{code}”, which redirects to "
        "{end}.",
        one="A page names {url} as its version in the language “{code}”, which redirects to {end}.",
        advice="Name {end} in hreflang instead.",
    )

    _both = (
        '<link rel="alternate" hreflang="en" href="/oak">'
        '<link rel="alternate" hreflang="de" href="/eiche">'
    )
    examples = (
        site(
            article("/oak", head=_both),
            redirect("/eiche", "/die-eiche"),
            article("/die-eiche", head=_both),
        ).finds("redirected", "/eiche"),
        site(article("/oak", head=_both), article("/eiche", head=_both)).finds_nothing(
            "the version is there"
        ),
        site(
            article("/oak", head=_both), redirect("/eiche", "/die-eiche"), gone("/die-eiche")
        ).finds("redirected", "/eiche", why="where it ends, redirects/to-error says"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url, named in site.named_versions(Standing.REDIRECTED):
            end = site.hops(url)[-1]
            yield self.redirected.on(
                url,
                sources=places(named),
                url=url,
                code=named[0].code,
                end=end.location or end.url,
            )
