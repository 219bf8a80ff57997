from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site import Judged, SitePage, Standing, article, redirect, site
from seoaudit_rules.hreflang.named import settled
from seoaudit_rules.hreflang.rivals import ANY


class SameLanguageTwice(SiteRule[None]):
    """Name one version for each language.

    ## Why it matters
    Two addresses for one language contradict each other, and search engines may ignore both.

    ## How to fix it
    Keep the version that is to be shown, or tell them apart by their regions, as in “fr-ca”.

    ## References
    - https://developers.google.com/search/docs/specialty/international/localized-versions
    """

    id = "hreflang/same-language-twice"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5
    judges = Judged.VERSIONS

    twice = message(
        "{count} pages name {versions} versions in the language “{code}”: {first} and {second}.",
        one="A page names {versions} versions in the language “{code}”: {first} and {second}.",
        advice="Keep one of them, or tell them apart by regions.",
    )

    _two = (
        '<link rel="alternate" hreflang="de" href="/eiche">'
        '<link rel="alternate" hreflang="{}" href="/eichen">'
    )
    examples = (
        site(article("/oak", head=_two.format("de")), article("/eiche"), article("/eichen")).finds(
            "twice", "/eiche", "/eichen"
        ),
        site(
            article("/oak", head=_two.format("de-at")), article("/eiche"), article("/eichen")
        ).finds_nothing("two regions"),
        site(
            article("/oak", head=_two.format("de")),
            article("/eiche"),
            redirect("/eichen", "/eiche"),
        ).finds_nothing("an old address of the same page: hreflang/to-redirect says it"),
        site(
            article("/oak", head=_two.format("x-default")), article("/eiche"), article("/eichen")
        ).finds_nothing("a version for everybody"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        found: dict[tuple[str, tuple[str, ...]], list[LinkSource]] = {}
        for page in site.pages_as(Standing.INDEXABLE):
            for code, urls in _named(site, page).items():
                if len(urls) > 1:
                    found.setdefault((code, tuple(sorted(urls))), []).append(LinkSource(page.url))
        for (code, versions), sources in sorted(found.items()):
            first, second = versions[:2]
            yield self.twice.on(
                *versions,
                sources=sources,
                code=code,
                versions=len(versions),
                first=first,
                second=second,
            )


def _named(site: Site[None], page: SitePage) -> dict[str, set[str]]:
    """Return the addresses that a page names for each language."""
    named: dict[str, set[str]] = {}
    for link in page.versions:
        if link.code != ANY:
            named.setdefault(link.code, set()).add(settled(site, link.url))
    return named
