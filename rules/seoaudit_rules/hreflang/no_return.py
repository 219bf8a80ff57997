from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import ExampleAnswer, Judged, Standing, article, redirect, site
from seoaudit_rules.hreflang.named import places, settled


def _version(path: str, *named: tuple[str, str], more: str = "") -> ExampleAnswer:
    links = (f'<link rel="alternate" hreflang="{code}" href="{to}">' for code, to in named)
    return article(path, head="".join(links) + more)


class NoReturn(SiteRule[None]):
    """Let versions in other languages name each other.

    ## Why it matters
    If two pages do not both name each other, search engines ignore what one says of the other:
    else anybody could make a page the version of yours.

    ## How to fix it
    Give all versions the same list, itself among them.

    ## References
    - https://developers.google.com/search/docs/specialty/international/localized-versions
    """

    id = "hreflang/no-return"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 3
    judges = Judged.VERSIONS

    one_way = message(
        "{count} pages name {url} as their version in a language, which does not name them.",
        one="A page names {url} as its version in a language, which does not name it.",
        advice="Let {url} name in hreflang all versions that name it.",
    )

    _oak = _version("/oak", ("en", "/oak"), ("de", "/eiche"))
    examples = (
        site(_oak, _version("/eiche", ("de", "/eiche"))).finds("one_way", "/eiche"),
        site(_oak, article("/eiche")).finds("one_way", "/eiche"),
        site(_oak, _version("/eiche", ("en", "/oak"))).finds_nothing("they name each other"),
        site(_oak, _version("/eiche", ("x-default", "/oak"))).finds_nothing("under any code"),
        site(
            _oak, _version("/eiche", ("en", "/old-oak")), redirect("/old-oak", "/oak")
        ).finds_nothing("it names it by an old address: hreflang/to-redirect says it"),
        site(
            _oak,
            _version("/eiche", ("en", "/oak?v=2")),
            article("/oak?v=2", seed="/oak", head='<link rel="canonical" href="/oak">'),
        ).finds_nothing("it names a copy: hreflang/to-non-canonical says it"),
        site(_version("/oak", ("de", "https://eiche.example/"))).finds_nothing(
            "a page of another site, which nobody read"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url, named in site.named_versions(Standing.INDEXABLE):
            version = site.page(url)
            if version is None:
                continue
            returned = {settled(site, link.url) for link in version.versions}
            lost = [each for each in named if settled(site, each.page) not in returned]
            if lost:
                yield self.one_way.on(url, sources=places(lost), url=url)
