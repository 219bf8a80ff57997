from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import LinkRole, article, page, site


class AltMissingAcross(SiteRule[None]):
    """Describe an image of the template once, for all its pages.

    ## Why it matters
    An image without alt text on many pages is one mistake in one place: a template, a banner, a
    block. Readers who cannot see it hear its file name on each of these pages.

    ## How to fix it
    Add the alt text where the image is written once: in the template or block. If it only decorates
    the page, write alt="".

    ## References
    - https://developers.google.com/search/docs/appearance/google-images
    - https://www.w3.org/WAI/tutorials/images/
    """

    id = "images/alt-missing-across"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5

    min_pages = option(3, "Fewest pages that show the image without alt text.", minimum=2)

    missing = message(
        "{count} pages show the image {url} without an alt text.",
        advice='Add the alt text where the image is written once, or alt="" if it only decorates.',
    )

    examples = (
        site(
            *(page(f"/{name}", f'<title>{name}</title><img src="/s.png">') for name in "abc")
        ).finds("missing", "/s.png"),
        site(
            *(page(f"/{name}", f'<title>{name}</title><img src="/s.png">') for name in "ab")
        ).finds_nothing("two pages: each page's own audit says it"),
        site(
            *(page(f"/{name}", f'<title>{name}</title><img src="/s.png" alt="">') for name in "abc")
        ).finds_nothing("it only decorates the page"),
        site(
            *(article(f"/{name}", body='<img src="/s.png" alt="Our sign">') for name in "abc")
        ).finds_nothing("it has an alt text"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url in site.images_without_alt(self.min_pages):
            links = site.links_to(url, LinkRole.IMAGE)
            sources = (link.source for link in links if link.text is None)
            yield self.missing.on(url, sources=sources, url=url)
