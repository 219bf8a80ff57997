from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Judged, page, redirect, site

HSTS = "strict-transport-security"
WANTED = {
    HSTS: "Strict-Transport-Security",
    "x-content-type-options": "X-Content-Type-Options: nosniff",
    "content-security-policy": "Content-Security-Policy",
}
OK = 200

ALL = {
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'self'",
}


class ServerHeaders(SiteRule[None]):
    """Guard readers by the headers that browsers know.

    ## Why it matters
    Three headers tell browsers to come over https alone, not to guess types, and to load nothing
    that the page does not name. Search engines do not ask for them; readers are safer with them.

    ## How to fix it
    Let the server send them with every page. Try a Content-Security-Policy as
    Content-Security-Policy-Report-Only first: it can keep scripts from running.

    ## References
    - https://www.rfc-editor.org/rfc/rfc6797
    - https://fetch.spec.whatwg.org/#x-content-type-options-header
    - https://www.w3.org/TR/CSP3/
    """

    id = "server/headers"
    severity = Severity.INFO
    basis = Basis.STANDARD
    weight = 0.25
    judges = Judged.SITE
    reads = frozenset()

    lacking = message(
        "The front page {url} is sent without {headers}.",
        advice="Let the server send {headers} with every page.",
    )

    examples = (
        site(page("/", "<p>Oak", first_byte_ms=90)).finds("lacking", "/"),
        site(
            page("/", "<p>Oak", headers=ALL | {"X-Content-Type-Options": "sniff"}, first_byte_ms=9)
        ).finds("lacking", "/", why="one says nothing of use"),
        site(
            page("/", headers=ALL | {"Strict-Transport-Security": "max-age=0"}, first_byte_ms=90)
        ).finds("lacking", "/", why="https is taken back"),
        site(
            redirect("/", "/home"), page("/home", "<p>Oak", first_byte_ms=90)
        ).finds("lacking", "/home", why="where the front page leads"),
        site(page("/", "<p>Oak", headers=ALL, first_byte_ms=90)).finds_nothing("all are there"),
        site(page("/", "<p>Oak")).finds_nothing("a folder, which no server sent"),
        site(page("/", "<p>Oak", status=503, first_byte_ms=90)).finds_nothing("no page"),
    )  # fmt: skip

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        hops = site.hops(site.start)
        if not hops or hops[-1].status != OK or hops[-1].first_byte_ms is None:
            return
        front = hops[-1]
        is_secure = front.url.startswith("https:")
        lacking = [
            name
            for guard, name in WANTED.items()
            if guard not in front.guards and (is_secure or guard != HSTS)
        ]
        if lacking and site.is_own(front.url):
            yield self.lacking.on(front.url, url=front.url, headers=", ".join(lacking))
