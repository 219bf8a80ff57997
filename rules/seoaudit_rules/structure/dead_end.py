from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import article, file, page, site


class DeadEnd(SiteRule[None]):
    """Let every page lead on to another one.

    ## Why it matters
    Readers who reach the end of a page without a link on leave the site, and what links to the page
    gives ends there.

    ## How to fix it
    Link to related pages in the text, and give the page the menu of the others.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    """

    id = "structure/dead-end"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 1.5

    ends = message(
        "{url} links to no other page of the site.",
        advice="Link to related pages in its text, and give it the menu of the other pages.",
    )

    _home = page("/", '<p>See <a href="/oak">the oak</a>.</p>')
    examples = (
        site(_home, article("/oak")).finds("ends", "/oak"),
        site(
            _home,
            article("/oak", body='<a href="#top">Up</a> <a href="https://elm.example/">Elms</a>'),
        ).finds("ends", "/oak", why="its links lead to itself and to another site"),
        site(_home, article("/oak", body='<nav><a href="/">Home</a></nav>')).finds_nothing(
            "a menu leads on"
        ),
        site(
            page("/", '<p>See <a href="/oak.pdf">the oak</a>.</p>'),
            file("/oak.pdf", "%PDF", "application/pdf"),
        ).finds_nothing("a file is no page"),
        site(_home, article("/oak", head='<meta name="robots" content="noindex">')).finds_nothing(
            "a page that search engines do not show"
        ),
        site(article("/")).finds_nothing("a site of one page"),
        site(_home, article("/oak", body='<a href="/elm">Elm</a>')).finds_nothing(
            "it leads to a page that was not seen"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for target in site.dead_ends():
            yield self.ends.on(target.url, url=target.url)
