from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import LinkRole, file, gone, page, site
from seoaudit_rules.links.site.failing import failing
from seoaudit_rules.statuses import is_gone


class BrokenResource(SiteRule[None]):
    """Load style sheets, scripts and icons that are there.

    ## Why it matters
    Without its style sheet or script a page looks or works otherwise than it was made to, for
    readers and for search engines, which render it.

    ## How to fix it
    Upload the file again, correct its address, or remove the tag.

    ## References
    - https://html.spec.whatwg.org/multipage/semantics.html#the-link-element
    - https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics
    """

    id = "links/broken-resource"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 1.5
    reads = frozenset()

    missing = message(
        "{count} pages load {url}, which is not there ({status}).",
        one="A page loads {url}, which is not there ({status}).",
        advice="Upload the file, correct its address, or remove the tag that loads it.",
    )

    examples = (
        site(page("/", '<link rel="stylesheet" href="/a.css">'), gone("/a.css")).finds(
            "missing", "/a.css"
        ),
        site(page("/", '<script src="/a.js" defer></script>'), gone("/a.js")).finds(
            "missing", "/a.js"
        ),
        site(
            page("/", '<link rel="stylesheet" href="/a.css">'),
            file("/a.css", "p { margin: 0 }", "text/css"),
        ).finds_nothing("the file is there"),
        site(
            page("/", '<link rel="preconnect" href="/fonts"><link rel="next" href="/2">'),
            gone("/fonts"),
            gone("/2"),
        ).finds_nothing("a connection and a page, not files"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for answer in failing(site, LinkRole.RESOURCE):
            if is_gone(answer):
                url = answer.url
                sources = (link.source for link in site.links_to(url, LinkRole.RESOURCE))
                yield self.missing.on(url, sources=sources, url=url, status=answer.status)
