from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Judged, Standing, article, site
from seoaudit_rules.hreflang.named import places
from seoaudit_rules.hreflang.rivals import other_language


class VersionToNonCanonical(SiteRule[None]):
    """Name versions in other languages by their canonical address.

    ## Why it matters
    Search engines show a page under its canonical address, and read hreflang there. What is said of
    a copy is lost.

    ## How to fix it
    Name the canonical address of the version.

    ## References
    - https://developers.google.com/search/docs/specialty/international/localized-versions
    """

    id = "hreflang/to-non-canonical"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5
    judges = Judged.VERSIONS

    copy = message(
        "{count} pages name {url} as their version in the language “{code}”, whose canonical "
        "address is {canonical}.",
        one="A page names {url} as its version in the language “{code}”, whose canonical address "
        "is {canonical}.",
        advice="Name {canonical} in hreflang instead.",
    )

    _both = (
        '<link rel="alternate" hreflang="en" href="/oak">'
        '<link rel="alternate" hreflang="de" href="/eiche">'
    )
    examples = (
        site(
            article("/oak", head=_both),
            article("/eiche", head='<link rel="canonical" href="/die-eiche">'),
            article("/die-eiche", seed="/eiche"),
        ).finds("copy", "/eiche"),
        site(article("/oak", head=_both), article("/eiche", head=_both)).finds_nothing(
            "the version is canonical"
        ),
        site(
            article("/oak", head=_both),
            article("/eiche", head=_both + '<link rel="canonical" href="/oak">'),
        ).finds_nothing("it names another language: hreflang/canonical-conflict says it"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url, named in site.named_versions(Standing.CANONICALISED):
            version = site.page(url)
            if version and version.canonical and not other_language(site, version, named):
                yield self.copy.on(
                    url,
                    sources=places(named),
                    url=url,
                    code=named[0].code,
                    canonical=version.canonical,
                )
