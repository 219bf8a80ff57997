from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Judged, Standing, article, failed, gone, site
from seoaudit_rules.hreflang.named import places
from seoaudit_rules.statuses import is_error


class VersionToError(SiteRule[None]):
    """Name versions in other languages that are there.

    ## Why it matters
    Search engines would send readers of that language to an error, so they ignore what is said of
    it.

    ## How to fix it
    Take the version out of the hreflang of its siblings, or correct its address.

    ## References
    - https://developers.google.com/search/docs/specialty/international/localized-versions
    """

    id = "hreflang/to-error"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 3
    judges = Judged.VERSIONS

    error = message(
        "{count} pages name {url} as their version in the language “{code}”, where there is an "
        "error ({status}).",
        one="A page names {url} as its version in the language “{code}”, where there is an error "
        "({status}).",
        advice="Correct the address, or take the version out of the hreflang of the others.",
    )

    _both = (
        '<link rel="alternate" hreflang="en" href="/oak">'
        '<link rel="alternate" hreflang="de" href="/eiche">'
    )
    examples = (
        site(article("/oak", head=_both), gone("/eiche")).finds("error", "/eiche"),
        site(article("/oak", head=_both), article("/eiche", head=_both)).finds_nothing(
            "the version is there"
        ),
        site(article("/oak", head=_both), gone("/eiche", 503)).finds_nothing("for now"),
        site(article("/oak", head=_both), failed("/eiche")).finds_nothing("no answer"),
        site(
            article("/oak", head=_both + '<meta name="robots" content="noindex">'), gone("/eiche")
        ).finds_nothing("the page that names it is not shown itself"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url, named in site.named_versions(Standing.FAILED):
            answer = site.answer(url)
            if answer and is_error(answer):
                yield self.error.on(
                    url, sources=places(named), url=url, code=named[0].code, status=answer.status
                )
