from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import Judged, Standing, page, site


class NotCompressed(SiteRule[None]):
    """Send pages compressed.

    ## Why it matters
    HTML shrinks to a quarter or less when it is compressed. All browsers and crawlers ask for it,
    and what is not compressed takes as much longer to arrive.

    ## How to fix it
    Turn on gzip or Brotli for text/html on the server, its proxy or its network.

    ## References
    - https://www.rfc-editor.org/rfc/rfc9110#name-content-encoding
    - https://web.dev/articles/optimizing-content-efficiency-optimize-encoding-and-transfer
    """

    id = "server/not-compressed"
    severity = Severity.INFO
    basis = Basis.STANDARD
    weight = 0.5
    judges = Judged.SITE
    reads = frozenset()

    min_bytes = option(10_240, "Fewest bytes of a page that is worth compressing.", minimum=1)

    plain = message(
        "{count} pages are sent without compression, such as {url} with {kilobytes} KB.",
        one="A page is sent without compression: {url} with {kilobytes} KB.",
        advice="Turn on gzip or Brotli for HTML on the server.",
        per="page",
    )

    _long = "<p>" + "An oak keeps its leaves for long. " * 400
    examples = (
        site(page("/", _long, first_byte_ms=90)).finds("plain", "/"),
        site(page("/", _long, first_byte_ms=90), page("/b", f"{_long}b", first_byte_ms=90)).finds(
            "plain", "/", "/b", why="once for the site"
        ),
        site(
            page("/", _long, headers={"Content-Encoding": "gzip"}, first_byte_ms=90)
        ).finds_nothing("it is compressed"),
        site(page("/", "<p>An oak.", first_byte_ms=90)).finds_nothing("a short page"),
        site(page("/", _long)).finds_nothing("a folder, which no server sent"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        plain = [
            answer
            for answer in site.answers(Standing.INDEXABLE)
            if answer.first_byte_ms is not None
            and answer.size >= self.min_bytes
            and answer.content_encoding.strip().lower() in ("", "identity")
        ]
        if plain:
            largest = max(plain, key=lambda answer: answer.size)
            size = round(largest.size / 1024)
            urls = [answer.url for answer in plain]
            yield self.plain.on(*urls, url=largest.url, kilobytes=size)
