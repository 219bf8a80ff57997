from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.late_pattern import late_pattern
from seoaudit.rule.site import Standing, article, page, redirect, site
from seoaudit_rules.links.errands import is_errand
from seoaudit_rules.statuses import goes_round, is_error

# https://www.rfc-editor.org/rfc/rfc9110#section-15.4
TEMPORARY = (302, 303, 307)

# An address that chooses a language, or a page by the language of its reader.
_LANGUAGE = late_pattern(r"[?&](?:lang|language|locale|hl|l)=|/(?:set-)?lang(?:uage)?(?:[/?-]|$)")


class TemporaryRedirect(SiteRule[None]):
    """Say that a move is for good, if it is.

    ## Why it matters
    A temporary redirect tells search engines to keep the old address in their results. If the page
    moved for good, the new one waits for what the old one has earned.

    ## How to fix it
    Answer with 301 or 308 if the page will not come back to its old address.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/301-redirects
    - https://developers.google.com/search/docs/crawling-indexing/http-network-errors
    """

    id = "redirects/temporary"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 0.5

    temporary = message(
        "{count} pages link to {url}, which redirects to {target} only for now ({status}).",
        one="A page links to {url}, which redirects to {target} only for now ({status}).",
        advice="If the page moved for good, let {url} answer with 301.",
    )

    _link = page("/", '<p>See <a href="/now">the oak</a>.</p>')
    examples = (
        site(_link, redirect("/now", "/oak", 302), article("/oak")).finds("temporary", "/now"),
        site(_link, redirect("/now", "/oak", 308), article("/oak")).finds_nothing("for good"),
        site(
            page("/", '<p><a href="/account/">My garden</a></p>'),
            redirect("/account/", "/login", 302),
            article("/login"),
        ).finds_nothing("a login"),
        site(
            page("/", '<p><a href="/?lang=de">Deutsch</a></p>'),
            redirect("/?lang=de", "/de/", 302),
            article("/de/"),
        ).finds_nothing("a choice of languages"),
        site(
            page("/b", '<p><a href="/">Home</a></p>'), redirect("/", "/en/", 302), article("/en/")
        ).finds_nothing("the front page, which sends each reader to a language"),
        site(_link, redirect("/now", "https://shop.example/oak", 302)).finds_nothing(
            "it leads to another site, as counted links do"
        ),
        site(_link, redirect("/now", "/a", 302), redirect("/a", "/now")).finds_nothing(
            "it goes round: redirects/loop says it"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url in site.targets(standing=Standing.REDIRECTED):
            answer, hops = site.answer(url), site.hops(url)
            target = hops[-1].location or hops[-1].url
            if (
                answer is None
                or answer.status not in TEMPORARY
                or not (site.is_own(url) and site.is_own(target))
                or url == site.start
                or is_errand(url)
                or is_errand(target)
                or _LANGUAGE.search(url)
                or goes_round(hops)
                or is_error(hops[-1])
            ):
                continue
            sources = (link.source for link in site.links_to(url))
            yield self.temporary.on(
                url, sources=sources, url=url, target=target, status=answer.status
            )
