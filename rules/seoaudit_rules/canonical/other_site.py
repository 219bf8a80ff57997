from collections.abc import Iterator
from urllib.parse import urlsplit

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Standing, article, page, site


class CanonicalOtherSite(SiteRule[None]):
    """Name pages of another site as canonical only where that site is to be shown.

    ## Why it matters
    Such a page asks search engines to show the other site in its place. That is right for an
    article that was taken over from there, and a costly mistake where a template or a move of the
    site left an old host behind.

    ## How to fix it
    If the page is to be shown itself, let its canonical name its own address.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "canonical/other-site"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    reads = frozenset()

    elsewhere = message(
        "{count} pages ask to show pages of {host} in their place.",
        one="A page asks to show a page of {host} in its place.",
        advice="Let the canonical name the page's own address, unless it was taken over from "
        "{host}.",
        per="host",
    )

    _elm = '<link rel="canonical" href="https://elm.example/{}">'
    examples = (
        site(article("/"), article("/oak", head=_elm.format("oak"))).finds("elsewhere", "/oak"),
        site(
            article("/"),
            article("/oak", head=_elm.format("oak")),
            article("/ash", head=_elm.format("ash")),
        ).finds("elsewhere", "/ash", "/oak", why="once for a host"),
        site(article("/"), article("/oak", head='<link rel="canonical" href="/">')).finds_nothing(
            "a page of the site"
        ),
        site(page("/", '<meta name="robots" content="noindex">' + _elm.format(""))).finds_nothing(
            "it is not to be shown anyway"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        found: dict[str, list[str]] = {}
        for each in site.pages_as(Standing.CANONICALISED):
            if each.canonical and not site.is_own(each.canonical):
                found.setdefault(urlsplit(each.canonical).netloc, []).append(each.url)
        for host, urls in sorted(found.items()):
            yield self.elsewhere.on(*urls, host=host)
