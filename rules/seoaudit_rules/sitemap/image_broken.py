from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Judged, LinkRole, article, file, gone, site
from seoaudit_rules.sitemap.entries import listing, place
from seoaudit_rules.statuses import is_gone


class ListedImageBroken(SiteRule[None]):
    """List images in sitemaps that are there.

    ## Why it matters
    A sitemap lists images so that an image search finds them. One that is not there shows that the
    list is out of date.

    ## How to fix it
    Take the image out of the sitemap, or upload it again.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps
    """

    id = "sitemap/image-broken"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 1.5
    judges = Judged.ENTRIES

    missing = message(
        "A sitemap lists the image {url}, which is not there ({status}).",
        advice="Take {url} out of the sitemap, or upload the image again.",
    )

    _listing = listing(
        "/oak", "<image:image><image:loc>https://site.example/oak.png</image:loc></image:image>"
    )
    examples = (
        site(_listing, article("/oak"), gone("/oak.png")).finds("missing", "/oak.png"),
        site(_listing, article("/oak"), file("/oak.png", "", "image/png")).finds_nothing(
            "the image is there"
        ),
        site(_listing, article("/oak"), gone("/oak.png", 503)).finds_nothing("for now"),
        site(
            _listing, article("/oak", body='<img src="/oak.png" alt="An oak">'), gone("/oak.png")
        ).finds_nothing("a page shows it: links/broken-image says it"),
        site(_listing, article("/oak")).finds_nothing("nobody asked for it"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url, entries in groupby(site.listed_images(), key=attrgetter("url")):
            answer = site.answer(url)
            is_shown = next(site.links_to(url, LinkRole.IMAGE), None) is not None
            if answer and is_gone(answer) and not is_shown:
                yield self.missing.on(
                    url, sources=map(place, entries), url=url, status=answer.status
                )
