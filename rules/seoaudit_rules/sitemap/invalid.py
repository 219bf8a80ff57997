from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule import BoundMessage
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site import Judged, SiteAnswer, SitemapFile, file, gone, page, site, sitemap
from seoaudit_rules.statuses import is_error

OK = 200

_INDEX = '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</sitemapindex>'
_NAMES = "<sitemap><loc>https://site.example{}</loc></sitemap>"


class SitemapInvalid(SiteRule[None]):
    """Give search engines sitemaps that they can read.

    ## Why it matters
    A sitemap that is not there or breaks off is not read, or not to its end, and none of its pages
    comes from it.

    ## How to fix it
    Open the address in a browser, which shows where it breaks off, and correct the generator.

    ## References
    - https://www.sitemaps.org/protocol.html
    - https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap
    """

    id = "sitemap/invalid"
    severity = Severity.ERROR
    basis = Basis.STANDARD
    weight = 3
    judges = Judged.SITEMAPS

    not_fetched = message(
        "{by} names the sitemap {url}, which is not there ({status}).",
        advice="Publish the sitemap, or take its address out of {by}.",
    )
    not_xml = message(
        "The sitemap {url} is not well-formed XML: {detail}.",
        advice="Correct the generator: an address with “&” has to be written with “&amp;”.",
    )
    not_a_sitemap = message(
        "{url} cannot be read as a sitemap.",
        advice="Write it as XML or as a list of addresses, or take its address out of robots.txt.",
    )
    empty = message(
        "The sitemap {url} is empty.", advice="List the pages of the site in it, or take it away."
    )
    not_utf8 = message("The sitemap {url} is not in UTF-8.", advice="Write the file in UTF-8.")
    no_address = message(
        "An entry of the sitemap {url} has no address.",
        advice="Write the address of the page into <loc>.",
    )
    relative = message(
        "An entry of the sitemap {url} is no whole address: “{detail}”.",
        advice="Write addresses with their scheme and host, as https://….",
    )
    nested = message(
        "The index {url} is named by another index, and names sitemaps itself.",
        advice="Name its sitemaps in the first index.",
    )

    _index = file("/sitemap.xml", _INDEX.format(_NAMES.format("/a.xml")), "application/xml")
    examples = (
        site(_index, gone("/a.xml")).finds("not_fetched", "/a.xml"),
        site(file("/sitemap.xml", "<urlset><url><loc>/a</url>", "application/xml")).finds(
            "not_xml", "/sitemap.xml"
        ),
        site(file("/sitemap.xml", "<html><p>Sitemap</p></html>", "application/xml")).finds(
            "not_a_sitemap", "/sitemap.xml"
        ),
        site(file("/sitemap.xml", " ", "application/xml")).finds("empty", "/sitemap.xml"),
        site(file("/sitemap.xml", "\x1f\x8bno", "application/gzip")).finds(
            "not_a_sitemap", "/sitemap.xml"
        ),
        site(
            file(
                "/sitemap.xml",
                '<?xml version="1.0" encoding="ISO-8859-1"?><urlset></urlset>',
                "application/xml",
            )
        ).finds("not_utf8", "/sitemap.xml"),
        site(file("/sitemap.xml", "<urlset><url><loc/></url></urlset>", "text/xml")).finds(
            "no_address", "/sitemap.xml"
        ),
        site(
            file("/sitemap.xml", "<urlset><url><loc>/oak</loc></url></urlset>", "text/xml")
        ).finds("relative", "/sitemap.xml"),
        site(
            _index,
            file("/a.xml", _INDEX.format(_NAMES.format("/b.xml")), "text/xml"),
            sitemap("/oak", path="/b.xml"),
        ).finds("nested", "/a.xml"),
        site(_index, page("/a.xml", "<h1>Sitemap</h1>")).finds("not_a_sitemap", "/a.xml"),
        site(_index, gone("/a.xml", 503)).finds_nothing("for now"),
        site(_index).finds_nothing("nobody asked for the other"),
        site(_index, sitemap("/oak", path="/a.xml")).finds_nothing("an index and its sitemap"),
        site(file("/sitemap.xml", "https://site.example/oak\n")).finds_nothing("a list in a text"),
        site(
            file("/sitemap.xml", "<rss><channel><item><link>https://site.example/oak</link></item>"
                 "</channel></rss>", "application/rss+xml")
        ).finds_nothing("a feed"),
        site(
            file("/sitemap.xml", "\ufeff<urlset></urlset>", "application/xml")
        ).finds_nothing("a mark at its beginning"),
        site(gone("/sitemap.xml")).finds_nothing("no sitemap, and nothing that names one"),
    )  # fmt: skip

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for each in site.sitemaps:
            if kind := self._kind(each, site.answer(each.url)):
                yield kind.on(
                    each.url,
                    sources=[LinkSource(each.named_by)] if each.named_by else [],
                    url=each.url,
                    by=each.named_by,
                    status=each.status,
                    detail=each.detail,
                )

    def _kind(self, found: SitemapFile, answer: SiteAnswer | None) -> BoundMessage | None:
        """Return what is wrong with a sitemap; None if it is sound, or nobody knows."""
        if found.fault == "not_fetched":
            if is_error(answer):
                return self.not_fetched
            return self.not_a_sitemap if found.status == OK else None
        kinds: dict[str, BoundMessage] = {key: getattr(self, key) for key in self.messages}
        return kinds.get("not_a_sitemap" if found.fault == "not_gzip" else found.fault)
