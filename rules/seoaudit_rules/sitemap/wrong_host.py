from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site import Judged, article, site, sitemap
from seoaudit_rules.sitemap.entries import place


class EntryOfWrongHost(SiteRule[None]):
    """List pages of the site's own host in sitemaps.

    ## Why it matters
    A sitemap may speak only for its own scheme and host, unless the robots.txt of the other names
    it. Search engines ignore all other entries.

    ## How to fix it
    Write the scheme and host that the site has now. They are often left from a move, or from a
    preview.

    ## References
    - https://www.sitemaps.org/protocol.html#location
    - https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap
    """

    id = "sitemap/wrong-host"
    severity = Severity.ERROR
    basis = Basis.STANDARD
    weight = 3
    judges = Judged.ENTRIES

    foreign = message(
        "A sitemap lists addresses on {host}, for which it may not speak, as {url}.",
        advice="Write the scheme and host that the site has now.",
        per="host",
    )

    examples = (
        site(sitemap("/oak", "https://www.site.example/oak")).finds(
            "foreign", "https://www.site.example/oak"
        ),
        site(sitemap("http://site.example/oak")).finds("foreign", "http://site.example/oak"),
        site(sitemap("/oak"), article("/oak")).finds_nothing("its own host"),
        site(sitemap("https://site.example:443/oak")).finds_nothing("the port says nothing new"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        found: dict[str, list[str]] = {}
        places: dict[str, list[LinkSource]] = {}
        for entry in site.entries():
            if site.is_own(entry.sitemap) and not site.is_own(entry.url):
                host = "/".join(entry.url.split("/", 3)[:3])
                found.setdefault(host, []).append(entry.url)
                places.setdefault(host, []).append(place(entry))
        for host, urls in sorted(found.items()):
            yield self.foreign.on(
                *dict.fromkeys(urls),
                sources=places[host],
                source_count=len(urls),
                host=host,
                url=urls[0],
            )
