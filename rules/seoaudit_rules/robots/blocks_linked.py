from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import SiteLink, Standing, Zone, article, file, gone, site
from seoaudit_rules.links.errands import is_errand
from seoaudit_rules.statuses import is_gone


class BlocksLinked(SiteRule[None]):
    """Let robots.txt allow the pages that you recommend in your texts.

    ## Why it matters
    Search engines may not read a page that robots.txt blocks. They may still show its address,
    without a text, because links lead to it.

    ## How to fix it
    If the page is for readers of search engines, allow it. If it is to stay out of the results,
    allow it and give it noindex.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/robots/intro
    """

    id = "robots/blocks-linked"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 0.5

    blocked = message(
        "{count} pages link in their text to {url}, which robots.txt blocks.",
        one="A page links in its text to {url}, which robots.txt blocks.",
        advice="Allow {url} in robots.txt, with noindex if it is to stay out of the results.",
    )

    _robots = file("/robots.txt", "User-agent: *\nDisallow: /private/\nDisallow: /search\n")
    _around = "<p>One of our readers sent us a letter about <a href={}>{}</a> and its bark.</p>"
    examples = (
        site(article("/", body=_around.format("/private/oak", "oaks")), _robots).finds(
            "blocked", "/private/oak"
        ),
        site(article("/", body=_around.format("/oak", "oaks")), _robots).finds_nothing("allowed"),
        site(
            article("/", body=_around.format('"/private/oak" rel="nofollow"', "oaks")), _robots
        ).finds_nothing("the link is nofollow"),
        site(
            article("/", body='<nav><a href="/private/">Members</a></nav>'), _robots
        ).finds_nothing("a menu"),
        site(
            article("/", body=_around.format("/private/oak", "oaks")),
            gone("/private/oak"),
            _robots,
        ).finds_nothing("no page is there: links/broken says it"),
        site(article("/", body=_around.format("/search", "a search")), _robots).finds_nothing(
            "a search of the site, blocked on purpose"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url in filter(site.is_own, site.targets(standing=Standing.BLOCKED)):
            sources = [link.source for link in site.links_to(url) if _recommends(link)]
            if sources and not is_errand(url) and not is_gone(site.answer(url)):
                yield self.blocked.on(url, sources=sources, url=url)


def _recommends(link: SiteLink) -> bool:
    return link.is_followed and link.zone is Zone.TEXT
