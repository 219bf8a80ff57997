from collections.abc import Iterator, Sequence
from typing import Any

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import ExampleAnswer, Judged, LanguageLink, article, redirect, site
from seoaudit_rules.hreflang.named import settled
from seoaudit_rules.sitemap.entries import listing


def _naming(code: str, path: str) -> str:
    return f'<link rel="alternate" hreflang="{code}" href="https://site.example{path}"/>'


def _listing(*versions: tuple[str, str]) -> ExampleAnswer:
    named = (_naming(*each).replace("<link", "<xhtml:link") for each in versions)
    return listing("/oak", "".join(named))


class HreflangDiffers(SiteRule[None]):
    """Name the same versions in the sitemap as on the page.

    ## Why it matters
    Search engines join what a page says of its versions with what a sitemap says of them. Two
    addresses for one language make both uncertain.

    ## How to fix it
    Let both come from one list, or keep one of the two ways: to Google they are worth the same.

    ## References
    - https://developers.google.com/search/docs/specialty/international/localized-versions
    """

    id = "sitemap/hreflang-differs"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 1.5
    judges = Judged.VERSIONS

    differs = message(
        "{url} and the sitemap name other versions of it: {codes}.",
        advice="Name the same versions in both, or in one of them alone.",
    )

    _oak = article("/oak", head=_naming("en", "/oak") + _naming("fr", "/chene"))
    examples = (
        site(_oak, _listing(("en", "/oak"), ("fr", "/arbre"))).finds("differs", "/oak"),
        site(_oak, _listing(("en", "/oak"), ("fr", "/chene"), ("ar", "/balut"))).finds(
            "differs", "/oak", why="the sitemap names one more"
        ),
        site(_oak, _listing(("en", "/oak"), ("fr", "/chene"))).finds_nothing("they say the same"),
        site(
            _oak,
            article("/chene"),
            redirect("/f", "/chene"),
            _listing(("en", "/oak"), ("fr", "/f")),
        ).finds_nothing("by an old address: hreflang/to-redirect says it"),
        site(_oak, _listing()).finds_nothing("the sitemap names no versions"),
        site(article("/oak"), _listing(("fr", "/chene"))).finds_nothing("the page names none"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for each in site.listed_versions():
            own, listed = _ends(site, each.own), _ends(site, each.listed)
            if codes := sorted({code for code, _ in own ^ listed}):
                yield self.differs.on(
                    each.page, sources=[each.source], url=each.page, codes=", ".join(codes)
                )


def _ends(site: Site[Any], versions: Sequence[LanguageLink]) -> set[tuple[str, str]]:
    return {(each.code, settled(site, each.url)) for each in versions}
