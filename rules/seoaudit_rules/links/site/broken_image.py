from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import LinkRole, file, gone, page, site
from seoaudit_rules.links.site.failing import failing
from seoaudit_rules.statuses import is_gone


class BrokenImage(SiteRule[None]):
    """Show images that are there.

    ## Why it matters
    Readers see an empty frame, and an image search finds nothing to show.

    ## How to fix it
    Upload the image again, or correct its address in src, srcset or poster.

    ## References
    - https://html.spec.whatwg.org/multipage/images.html
    - https://developers.google.com/search/docs/appearance/google-images
    """

    id = "links/broken-image"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 1.5
    reads = frozenset()

    missing = message(
        "{count} pages show the image {url}, which is not there ({status}).",
        one="A page shows the image {url}, which is not there ({status}).",
        advice="Upload the image, or correct its address.",
    )

    examples = (
        site(page("/", '<img src="/oak.png" alt="An oak">'), gone("/oak.png")).finds(
            "missing", "/oak.png"
        ),
        site(
            page(
                "/",
                '<picture><source srcset="/s.png 1x, /oak.png 2x"><img src="/s.png" alt="An oak">'
                "</picture>",
            ),
            file("/s.png", content_type="image/png"),
            gone("/oak.png"),
        ).finds("missing", "/oak.png", why="one of a set"),
        site(page("/", '<video poster="/oak.png" src="/oak.mp4"></video>'), gone("/oak.png")).finds(
            "missing", "/oak.png", why="the poster of a video"
        ),
        site(
            page("/", '<img src="/oak.png" alt="An oak">'),
            file("/oak.png", content_type="image/png"),
        ).finds_nothing("the image is there"),
        site(
            page("/", '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="An oak">')
        ).finds_nothing("the image is in the page itself"),
        site(page("/", '<a href="/oak.png">An oak</a>'), gone("/oak.png")).finds_nothing(
            "a link, not an image: links/broken says it"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for answer in failing(site, LinkRole.IMAGE):
            if is_gone(answer):
                url = answer.url
                sources = (link.source for link in site.links_to(url, LinkRole.IMAGE))
                yield self.missing.on(url, sources=sources, url=url, status=answer.status)
