from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Standing, failed, gone, page, redirect, site
from seoaudit_rules.statuses import is_gone


class BrokenExternalLink(SiteRule[None]):
    """Link to pages of other sites that are still there.

    ## Why it matters
    A source that cannot be opened proves nothing, and readers do not come back from an error.

    ## How to fix it
    Look for the page's new address or a copy in an archive, and correct or remove the link. Pages
    of other sites are asked for only with `--external`, and twice before one is called gone.

    ## References
    - https://www.rfc-editor.org/rfc/rfc9110#name-404-not-found
    - https://www.w3.org/Provider/Style/URI
    """

    id = "links/broken-external"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 1
    reads = frozenset()

    missing = message(
        "{count} pages link to {url} on another site, where there is no page ({status}).",
        one="A page links to {url} on another site, where there is no page ({status}).",
        advice="Look for the page's new address, and correct or remove the link.",
    )

    _link = page("/", '<p>See <a href="https://elm.example/old">the elms</a>.</p>')
    examples = (
        site(_link, gone("https://elm.example/old")).finds("missing", "https://elm.example/old"),
        site(_link).finds_nothing("nobody asked for it"),
        site(_link, gone("https://elm.example/old", 403)).finds_nothing("it refuses robots"),
        site(_link, gone("https://elm.example/old", 429)).finds_nothing("it was asked too often"),
        site(_link, failed("https://elm.example/old")).finds_nothing("it could not be checked"),
        site(_link, redirect("https://elm.example/old", "https://elm.example/")).finds_nothing(
            "it moved"
        ),
        site(page("/", '<p><a href="/old">The elms</a></p>'), gone("/old")).finds_nothing(
            "a page of the site: links/broken says it"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url in site.targets(standing=Standing.FAILED):
            answer = site.answer(url)
            if answer and is_gone(answer) and not site.is_own(url):
                sources = (link.source for link in site.links_to(url))
                yield self.missing.on(url, sources=sources, url=url, status=answer.status)
