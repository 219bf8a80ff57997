from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Judged, Standing, article, site
from seoaudit_rules.hreflang.named import places


class VersionToNoindex(SiteRule[None]):
    """Name versions in other languages that may be shown.

    ## Why it matters
    A version that is kept out of the results cannot be shown to readers of its language.

    ## How to fix it
    Take noindex away from the version, or take it out of the hreflang of the others.

    ## References
    - https://developers.google.com/search/docs/specialty/international/localized-versions
    """

    id = "hreflang/to-noindex"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5
    judges = Judged.VERSIONS

    hidden = message(
        "{count} pages name {url} as their version in the language “{code}”, which is noindexed.",
        one="A page names {url} as its version in the language “{code}”, which is noindexed.",
        advice="Take noindex away from {url}, or take it out of the hreflang of the others.",
    )

    _both = (
        '<link rel="alternate" hreflang="en" href="/oak">'
        '<link rel="alternate" hreflang="de" href="/eiche">'
    )
    examples = (
        site(
            article("/oak", head=_both),
            article("/eiche", head=_both + '<meta name="robots" content="noindex">'),
        ).finds("hidden", "/eiche"),
        site(article("/oak", head=_both), article("/eiche", head=_both)).finds_nothing(
            "the version may be shown"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url, named in site.named_versions(Standing.NOINDEX):
            yield self.hidden.on(url, sources=places(named), url=url, code=named[0].code)
