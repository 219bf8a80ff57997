from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import article, page, site


class WeaklyLinked(SiteRule[None]):
    """Link to a page from more than one other.

    ## Why it matters
    A page that hangs on a single link is lost when that link goes, and both readers and search
    engines take it for less than it is.

    ## How to fix it
    Link to it from the text of other pages on the same subject.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    """

    id = "structure/weakly-linked"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5

    single = message(
        "Only one page links to {url}.",
        advice="Link to it from the text of other pages on the same subject.",
    )

    _around = "<p>One of our readers sent us a letter about <a href={}>{}</a> and its bark.</p>"
    _once = article("/", body=_around.format("/oak", "the oak"))
    examples = (
        site(_once, article("/oak")).finds("single", "/oak"),
        site(_once, article("/oak", body=_around.format("/oak", "this oak"))).finds(
            "single", "/oak", why="its link to itself does not count"
        ),
        site(
            _once,
            article("/elm", body=_around.format("/oak", "an oak").replace("<a", "<a rel=nofollow")),
            article("/oak"),
        ).finds("single", "/oak", why="the other link is nofollow"),
        site(
            _once, article("/elm", body=_around.format("/oak", "an oak")), article("/oak")
        ).finds_nothing("two pages"),
        site(
            article("/", body='<a href="/news/">News</a>'),
            article("/news/", body=_around.format("/news/page/2/", "what came before")),
            article("/news/page/2/"),
        ).finds_nothing("the pages of a list link to each other"),
        site(page("/", '<ul><li><a href="/oak">Oak</a></li></ul>'), article("/oak")).finds_nothing(
            "a link in a list: structure/navigation-only says it"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for target, support in site.support():
            is_reached = support.depth is not None and target.url != site.start
            if (
                is_reached
                and support.followed == 1
                and support.in_text
                and not site.series(target.url)
            ):
                sources = (
                    link.source
                    for link in site.links_to(target.url)
                    if link.is_followed and link.source.url != target.url
                )
                yield self.single.on(target.url, sources=sources, url=target.url)
