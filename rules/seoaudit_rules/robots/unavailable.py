from collections.abc import Iterator
from urllib.parse import urljoin

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Judged, article, failed, file, gone, site

FIRST_SERVER_ERROR, TOO_MANY = 500, 429


class RobotsUnavailable(SiteRule[None]):
    """Answer for robots.txt, if only with 404.

    ## Why it matters
    Crawlers that get an error of the server for robots.txt do not know what they may read, and
    have to take the whole site for forbidden. If there is no such file, 404 says so.

    ## How to fix it
    Let the server send the file, or answer 404 if there is none.

    ## References
    - https://www.rfc-editor.org/rfc/rfc9309#section-2.3.1.4
    - https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt
    """

    id = "robots/unavailable"
    severity = Severity.ERROR
    basis = Basis.STANDARD
    weight = 3
    judges = Judged.SITE
    reads = frozenset()

    error = message(
        "{url} answers with an error ({status}): crawlers must take all pages for forbidden.",
        advice="Let the server send robots.txt, or answer 404 if there is none.",
    )
    silent = message(
        "No whole answer came for {url}: crawlers must take all pages for forbidden.",
        advice="Let the server send robots.txt, or answer 404 if there is none.",
    )

    examples = (
        site(article("/"), gone("/robots.txt", 503)).finds("error", "/robots.txt"),
        site(article("/"), gone("/robots.txt", 429)).finds("error", "/robots.txt"),
        site(article("/"), failed("/robots.txt")).finds("silent", "/robots.txt"),
        site(article("/"), gone("/robots.txt")).finds_nothing("there is none"),
        site(article("/"), gone("/robots.txt", 403)).finds_nothing("it is read as none"),
        site(article("/"), file("/robots.txt", "User-agent: *\n")).finds_nothing("it is there"),
        site(article("/")).finds_nothing("nobody asked for it, as in an archive"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        answer = site.answer(urljoin(site.start, "/robots.txt"))
        if answer is None:
            return
        if answer.status == TOO_MANY or answer.status >= FIRST_SERVER_ERROR:
            yield self.error.on(answer.url, url=answer.url, status=answer.status)
        elif answer.failure:
            yield self.silent.on(answer.url, url=answer.url)
