from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Judged, Standing, article, site
from seoaudit_rules.hreflang.named import places
from seoaudit_rules.hreflang.rivals import other_language


class VersionCanonicalConflict(SiteRule[None]):
    """Let a version name a canonical address in its own language.

    ## Why it matters
    The canonical address says that this page is a copy of one in another language, hreflang that it
    is a version to be shown. Search engines drop one of the two, mostly the version.

    ## How to fix it
    Let each version name its own address as canonical.

    ## References
    - https://developers.google.com/search/docs/specialty/international/localized-versions
    """

    id = "hreflang/canonical-conflict"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 3
    judges = Judged.VERSIONS

    conflict = message(
        "{count} pages name {url} as their version in the language “{code}”, but it names "
        "{canonical}, in another language, as its canonical address.",
        one="A page names {url} as its version in the language “{code}”, but it names "
        "{canonical}, in another language, as its canonical address.",
        advice="Let {url} name its own address as canonical.",
    )

    _both = (
        '<link rel="alternate" hreflang="en" href="/oak">'
        '<link rel="alternate" hreflang="de" href="/eiche">'
    )
    examples = (
        site(
            article("/oak", head=_both),
            article("/eiche", head=_both + '<link rel="canonical" href="/oak">'),
        ).finds("conflict", "/eiche"),
        site(
            article("/oak", head=_both),
            article("/eiche", head=_both + '<link rel="canonical" href="/eiche">'),
        ).finds_nothing("it names itself"),
        site(
            article("/oak", head=_both.replace("de", "en-us")),
            article("/eiche", head='<link rel="canonical" href="/oak">'),
        ).finds_nothing("a region of the same language"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url, named in site.named_versions(Standing.CANONICALISED):
            version = site.page(url)
            if version and version.canonical and other_language(site, version, named):
                yield self.conflict.on(
                    url,
                    sources=places(named),
                    url=url,
                    code=named[0].code,
                    canonical=version.canonical,
                )
