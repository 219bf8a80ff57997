from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Judged, article, gone, page, redirect, site

OK = 200


class Soft404Policy(SiteRule[None]):
    """Answer 404 for an address that nobody ever made.

    ## Why it matters
    Once a run, a crawl asks for one address that cannot be a page. A server that has a page for
    every address hides broken links, and search engines index, or ask for again and again, pages
    that are none. Google calls them soft 404s.

    ## How to fix it
    Let the server answer 404 for what it does not know. An application that chooses its pages in
    the browser can redirect to an address that answers 404, or add a noindex to its page for what
    it does not know.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/http-network-errors
    - https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics
    """

    id = "server/soft-404-policy"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 3
    judges = Judged.SITE

    shown = message(
        "{url} was made up, and the server answers that a page is there (200).",
        advice="Let the server answer 404 for what it does not know.",
    )
    application = message(
        "{url} was made up, and the server answers 200 with the page that scripts fill.",
        advice="Let scripts redirect to an address that answers 404, or add a noindex to the page.",
    )
    redirected = message(
        "{url} was made up, and the server redirects it to {target}, a page.",
        advice="Let the server answer 404 for what it does not know.",
    )

    examples = (
        site(article("/")).answering_anything(article("/none")).finds("shown", "/none"),
        site(article("/"))
        .answering_anything(page("/none", '<div id="root"></div><script src="/app.js"></script>'))
        .finds("application", "/none"),
        site(article("/"))
        .answering_anything(redirect("/none", "/", 302))
        .finds("redirected", "/none"),
        site(article("/")).answering_anything(gone("/none")).finds_nothing("it answers 404"),
        site(article("/"), gone("/404"))
        .answering_anything(redirect("/none", "/404"))
        .finds_nothing("it redirects to an error"),
        site(article("/"))
        .answering_anything(gone("/none", 403))
        .finds_nothing("robots are turned away"),
        site(article("/")).finds_nothing("nothing was asked for, as in a folder"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        made_up = site.made_up
        if made_up is None:
            return
        if made_up.status == OK:
            kind = self.application if made_up.is_shell else self.shown
            yield kind.on(made_up.url, url=made_up.url)
        elif made_up.location:
            hops = site.hops(made_up.location)
            if hops and hops[-1].status == OK:
                yield self.redirected.on(made_up.url, url=made_up.url, target=made_up.location)
