from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Standing, article, file, site


class ContentType(SiteRule[None]):
    """Say that a page is HTML.

    ## Why it matters
    Browsers and search engines go by what the server says. A page sent as plain text is shown as
    its source; one sent as a download is not shown at all.

    ## How to fix it
    Send “Content-Type: text/html; charset=utf-8” with it.

    ## References
    - https://www.rfc-editor.org/rfc/rfc9110#name-content-type
    - https://mimesniff.spec.whatwg.org/
    """

    id = "server/content-type"
    severity = Severity.ERROR
    basis = Basis.STANDARD
    weight = 3

    wrong = message(
        "{url} is HTML, but the server says that it is “{type}”.",
        advice="Send “Content-Type: text/html; charset=utf-8” with it.",
    )
    missing = message(
        "{url} is HTML, but the server does not say what it is.",
        advice="Send “Content-Type: text/html; charset=utf-8” with it.",
    )

    _html = article("/oak").body
    examples = (
        site(file("/oak", _html, "text/plain")).finds("wrong", "/oak"),
        site(file("/oak", _html, "")).finds("missing", "/oak"),
        site(article("/oak")).finds_nothing("it says text/html"),
        site(file("/oak.txt", "The oak is an old tree.")).finds_nothing("plain text"),
        site(file("/feed.xml", "<rss><channel/></rss>", "application/xml")).finds_nothing("a feed"),
        site(file("/oak", _html, "application/xhtml+xml")).finds_nothing("HTML as XML"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for answer in site.answers(Standing.OTHER):
            if not answer.holds_html or not site.is_own(answer.url):
                continue
            if answer.content_type:
                yield self.wrong.on(answer.url, url=answer.url, type=answer.content_type)
            else:
                yield self.missing.on(answer.url, url=answer.url)
