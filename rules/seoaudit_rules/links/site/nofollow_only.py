from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import TextUse, article, page, site
from seoaudit_rules.links.errands import is_errand


class NofollowOnly(SiteRule[None]):
    """Let at least one link to a page be followed.

    ## Why it matters
    rel="nofollow" says that you do not vouch for the page behind the link. If every link to one of
    your own pages says so, search engines may never come to it.

    ## How to fix it
    Remove nofollow from the links to that page. If it is not meant for search engines, give it
    noindex instead.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links
    """

    id = "links/nofollow-only"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5
    needs_all = True
    reads = frozenset((TextUse.WORDS,))

    unfollowed = message(
        "{count} pages link to {url}, and every one of these links is nofollow.",
        one="The only page that links to {url} does so with nofollow.",
        advice="Remove nofollow from the links to {url}, or give that page noindex.",
    )

    _nofollow = '<p>See <a href="/oak" rel="nofollow">the oak in our garden</a>.</p>'
    examples = (
        site(page("/", _nofollow), article("/oak")).finds("unfollowed", "/oak"),
        site(
            page("/", _nofollow), article("/elm", body='<a href="/oak">Oak</a>'), article("/oak")
        ).finds_nothing("another link is followed"),
        site(
            page("/", '<p><a href="/login" rel="nofollow">Log in</a></p>'), article("/login")
        ).finds_nothing("a login, of no use in search"),
        site(
            page("/", _nofollow), article("/oak", head='<meta name="robots" content="noindex">')
        ).finds_nothing("the page is not meant for search engines"),
        site(article("/"), article("/oak")).finds_nothing("nothing links to it at all"),
        site(page("/", _nofollow), article("/oak"))
        .cut_short()
        .finds_nothing("only a part was seen: an error here would be a guess"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for target, support in site.support():
            if support.pages and not support.followed and not is_errand(target.url):
                links = (
                    each for each in site.links_to(target.url) if each.source.url != target.url
                )
                sources = (link.source for link in links)
                yield self.unfollowed.on(
                    target.url, sources=sources, source_count=support.pages, url=target.url
                )
