from collections.abc import Iterator
from itertools import pairwise

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import ExampleAnswer, article, redirect, site


def _way(*paths: str) -> tuple[ExampleAnswer, ...]:
    """Return pages each of which links to the next."""
    linked = (
        article(path, body=f'<p>Next: <a href="{to}">on</a></p>') for path, to in pairwise(paths)
    )
    return (*linked, article(paths[-1]))


class TooDeep(SiteRule[None]):
    """Keep every page within a few clicks of the front page.

    ## Why it matters
    The farther a page is from the front page, the fewer readers come there, the less often search
    engines look at it and the less they think of it.

    ## How to fix it
    Link to it from a page nearer to the front: an overview, a category, an article on the same
    subject.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    - https://developers.google.com/search/docs/specialty/ecommerce/help-google-understand-your-ecommerce-site-structure
    """

    id = "structure/too-deep"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5

    max_clicks = option(4, "Most clicks from the front page; Screaming Frog counts so too.")

    deep = message(
        "{url} is {clicks} clicks from the front page.",
        advice="Link to it from a page nearer to the front, such as an overview of its subject.",
    )

    examples = (
        site(*_way("/", "/a", "/b", "/c", "/d", "/oak")).finds("deep", "/oak"),
        site(*_way("/", "/a", "/b", "/c", "/oak")).finds_nothing("four clicks"),
        site(
            *_way("/", "/a", "/b", "/c", "/old"), redirect("/old", "/oak"), article("/oak")
        ).finds_nothing("a redirect is no click"),
        site(
            *_way("/", "/news/", "/news/page/2/", "/news/page/3/", "/news/page/4/", "/oak")
        ).finds_nothing("the pages of a list count as one"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for target, support in site.support():
            if support.depth is not None and support.depth > self.max_clicks:
                yield self.deep.on(target.url, url=target.url, clicks=support.depth)
