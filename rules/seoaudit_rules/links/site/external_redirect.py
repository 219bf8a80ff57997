from collections.abc import Iterator
from urllib.parse import urlsplit

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Standing, article, gone, page, redirect, site

# https://www.rfc-editor.org/rfc/rfc9110#section-15.4
FOR_GOOD = (301, 308)
OK = 200


class ExternalRedirect(SiteRule[None]):
    """Link to pages of other sites by the address that they have now.

    ## Why it matters
    Where another site redirects for good, it has a new address for the page. Old ones are dropped
    some day, and the link breaks.

    ## How to fix it
    Replace the address in the link by the one that it leads to.

    Links to other sites are asked for only with `--external`.

    ## References
    - https://www.rfc-editor.org/rfc/rfc9110#name-301-moved-permanently
    """

    id = "links/external-redirect"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    reads = frozenset()

    moved = message(
        "{count} pages link to {url}, which has moved to {target} for good.",
        one="A page links to {url}, which has moved to {target} for good.",
        advice="Link to {target}.",
    )
    to_https = message(
        "Links lead to {count} addresses of other sites with http:// that have moved to https://.",
        advice="Write https:// in these links.",
        per="page",
    )

    _link = page("/", '<p>See <a href="http://elm.example/old">the elms</a>.</p>')
    examples = (
        site(
            _link,
            redirect("http://elm.example/old", "http://elm.example/new"),
            article("http://elm.example/new"),
        ).finds("moved", "http://elm.example/old"),
        site(
            _link,
            redirect("http://elm.example/old", "https://www.elm.example/old/"),
            article("https://www.elm.example/old/"),
        ).finds("to_https", "http://elm.example/old", why="the same path"),
        site(
            _link,
            redirect("http://elm.example/old", "http://elm.example/new", 302),
            article("http://elm.example/new"),
        ).finds_nothing("for the time being"),
        site(
            _link, redirect("http://elm.example/old", "http://elm.example/n"),
            gone("http://elm.example/n"),
        ).finds_nothing("it leads to no page"),
        site(_link).finds_nothing("nobody asked for it"),
        site(
            page("/", '<p><a href="/old">Oak</a></p>'), redirect("/old", "/oak"), article("/oak")
        ).finds_nothing("a page of the site: redirects/internal-link says it"),
    )  # fmt: skip

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        secured = []
        for url in site.targets(standing=Standing.REDIRECTED):
            hops = site.hops(url)
            is_moved = all(hop.status in FOR_GOOD for hop in hops[:-1]) and hops[-1].status == OK
            if site.is_own(url) or len(hops) < 2 or not is_moved:
                continue
            target = hops[-1].url
            if _place(url) == _place(target):
                secured += [url] if url.startswith("http:") else []
                continue
            sources = (link.source for link in site.links_to(url))
            yield self.moved.on(url, sources=sources, url=url, target=target)
        if secured:
            sources = (link.source for url in secured for link in site.links_to(url))
            yield self.to_https.on(*secured, sources=sources)


def _place(url: str) -> tuple[str, str, str]:
    """Return host, path and query, without what sites change for all their addresses."""
    parts = urlsplit(url)
    return parts.netloc.removeprefix("www."), parts.path.rstrip("/"), parts.query
