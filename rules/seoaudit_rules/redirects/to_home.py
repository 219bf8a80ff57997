from collections.abc import Iterator
from urllib.parse import urlsplit

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.page.addresses.urls import FRONT_FILES
from seoaudit.rule.site import Standing, article, redirect, site
from seoaudit.text.languages.traits import is_valid_tag
from seoaudit_rules.links.errands import is_errand


class RedirectToHome(SiteRule[None]):
    """Redirect each old page to what took its place, not to the front page.

    ## Why it matters
    Whoever looked for that page does not find it on the front page. Search engines may take such
    redirects for errors, “soft 404s”, and drop the old addresses with all that links to them.

    ## How to fix it
    Redirect an old page to the one that is nearest to it. If there is none, answer 404 or 410.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/http-network-errors
    - https://developers.google.com/search/docs/crawling-indexing/site-move-with-url-changes
    """

    id = "redirects/to-home"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5

    min_pages = option(3, "Fewest addresses that redirect to the front page.", minimum=1)

    gathered = message(
        "{count} addresses of pages redirect to the front page.",
        advice="Redirect each to the page that took its place, or let it answer 410.",
        per="page",
    )

    _three = tuple(redirect(f"/{name}-fair/", "/") for name in ("apple", "plum", "pear"))
    examples = (
        site(article("/"), *_three).finds("gathered", "/apple-fair/", "/pear-fair/", "/plum-fair/"),
        site(article("/"), *_three[:2]).finds_nothing("two, as may happen"),
        site(
            article("/"), *(redirect(path, "/") for path in ("/index.html", "/home", "/?from=x"))
        ).finds_nothing("other addresses of the front page"),
        site(
            article("/"), *(redirect(path, "/") for path in ("/en/", "/en-gb/", "/de"))
        ).finds_nothing("roots of languages"),
        site(
            article("/"), *(redirect(path, "/", 302) for path in ("/logout", "/login", "/cart"))
        ).finds_nothing("what sends back after something is done"),
        site(
            article("/"), article("/fairs/"), *(redirect(e.path, "/fairs/") for e in _three)
        ).finds_nothing("they lead to the page that took their place"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        moved = (answer.url for answer in site.answers(Standing.REDIRECTED))
        gathered = [
            url
            for url in moved
            if site.is_own(url) and _is_a_page(url) and site.hops(url)[-1].url == site.start
        ]
        if len(gathered) >= self.min_pages:
            yield self.gathered.on(*gathered)


def _is_a_page(url: str) -> bool:
    """Whether an address was one of a page, and neither the front page's nor an errand."""
    path = urlsplit(url).path.strip("/")
    names = {*FRONT_FILES, "", "home", "index", "start"}
    return path.lower() not in names and not is_valid_tag(path) and not is_errand(url)
