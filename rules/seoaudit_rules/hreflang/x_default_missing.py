from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import ExampleAnswer, Judged, article, site
from seoaudit_rules.hreflang.named import primary
from seoaudit_rules.hreflang.rivals import ANY


def _versions(*named: tuple[str, str]) -> tuple[ExampleAnswer, ...]:
    links = (f'<link rel="alternate" hreflang="{code}" href="{to}">' for code, to in named)
    head = "".join(links)
    return tuple(article(path, head=head) for path in dict.fromkeys(to for _, to in named))


class DefaultVersionMissing(SiteRule[None]):
    """Say which version is for readers of all other languages.

    ## Why it matters
    Readers whose language is not among the versions are shown any of them. “x-default” says which.

    ## How to fix it
    Add a version with hreflang="x-default", such as that in English or a choice of languages, to
    all of them.

    ## References
    - https://developers.google.com/search/docs/specialty/international/localized-versions
    """

    id = "hreflang/x-default-missing"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 0.5
    judges = Judged.VERSIONS

    missing = message(
        "{count} versions in several languages name none for readers of other languages.",
        advice='Add one with hreflang="x-default" to all of them.',
    )

    examples = (
        site(*_versions(("en", "/oak"), ("de", "/eiche"))).finds("missing", "/eiche", "/oak"),
        site(*_versions(("en", "/oak"), ("de", "/eiche"), ("x-default", "/oak"))).finds_nothing(
            "one is for everybody"
        ),
        site(*_versions(("en-gb", "/gb"), ("en-us", "/us"))).finds_nothing("one language"),
        site(article("/oak"), article("/eiche")).finds_nothing("no versions"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for pages in site.clusters():
            codes = {link.code for each in pages for link in each.versions}
            if ANY not in codes and len(set(map(primary, codes))) > 1:
                yield self.missing.on(*(each.url for each in pages))
