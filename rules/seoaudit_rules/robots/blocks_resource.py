from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import LinkRole, Standing, file, gone, page, site
from seoaudit_rules.statuses import is_gone


class BlocksResource(SiteRule[None]):
    """Let robots.txt allow what pages are drawn with.

    ## Why it matters
    Search engines render a page before they judge it. Without its style sheets, scripts and images
    they may see another page than your readers do.

    ## How to fix it
    Allow the file, or its folder, in robots.txt.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/robots/intro
    """

    id = "robots/blocks-resource"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5

    blocked = message(
        "{count} pages are drawn with {url}, which robots.txt blocks.",
        one="A page is drawn with {url}, which robots.txt blocks.",
        advice="Allow {url} in robots.txt.",
    )

    _robots = file("/robots.txt", "User-agent: *\nDisallow: /assets/\n")
    examples = (
        site(page("/", '<link rel="stylesheet" href="/assets/a.css">'), _robots).finds(
            "blocked", "/assets/a.css"
        ),
        site(page("/", '<img src="/assets/oak.jpg" alt="An oak">'), _robots).finds(
            "blocked", "/assets/oak.jpg"
        ),
        site(page("/", '<script src="/a.js"></script>'), _robots).finds_nothing("allowed"),
        site(
            page("/", '<script src="https://count.example/assets/a.js"></script>'), _robots
        ).finds_nothing("a file of another site"),
        site(
            page("/", '<script src="/assets/a.js"></script>'), gone("/assets/a.js"), _robots
        ).finds_nothing("no file is there: links/broken-resource says it"),
        site(page("/", '<a href="/assets/oak.pdf">The oak</a>'), _robots).finds_nothing(
            "a link: nothing is drawn with it"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        kinds = (LinkRole.RESOURCE, LinkRole.IMAGE)
        for url in filter(site.is_own, site.targets(*kinds, standing=Standing.BLOCKED)):
            if is_gone(site.answer(url)):
                continue
            sources = (link.source for link in site.links_to(url, *kinds))
            yield self.blocked.on(url, sources=sources, url=url)
