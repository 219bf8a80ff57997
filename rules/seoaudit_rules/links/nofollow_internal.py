from collections.abc import Iterator

from seoaudit import Basis, Edit, Finding, Fix, Page, Rule, Safety, Severity, bad, good, message
from seoaudit.facts import LinkKind, PageLink, Span, shorten
from seoaudit_rules.links.errands import is_errand
from seoaudit_rules.shared_cost import with_shared_cost


class NofollowInternal(Rule):
    """Let search engines follow the links to your own pages.

    ## Why it matters
    rel="nofollow" says that you do not vouch for the linked page. On a link to your own article
    that is a mistake, left by a plugin or a habit. For pages that should not be crawled or indexed,
    Google advises robots.txt or noindex. It does not document that such links do harm: the check is
    a best practice.

    ## How to fix it
    Remove nofollow. Keep it only on links to pages that are useless in search, such as a login:
    those whose URL says share, login, cart or the like, or contains another URL, are not reported.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links
    """

    id = "links/nofollow-internal"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 0.5
    follows = ("links/internal-missing",)

    nofollow = message(
        "The link “{text}” to a page of your own site is marked nofollow.",
        advice="Remove nofollow from its rel attribute.",
        fix="Remove nofollow",
    )

    examples = (
        good(
            '<p><a href="https://example.org/" rel="nofollow">A shop</a> '
            'and <a href="/saws">our saws</a></p>',
            url="https://example.com/a",
        ),
        bad(
            '<p>See <a href="/saws" rel="nofollow noopener">our saws</a>.</p>',
            "nofollow",
            fixed='<p>See <a href="/saws" rel="noopener">our saws</a>.</p>',
        ),
    )

    def applies(self, page: Page) -> bool:
        return any(is_internal(link) for link in page.article_links)

    def check(self, page: Page) -> Iterator[Finding]:
        judged = [link for link in page.article_links if is_internal(link)]
        failing = [
            (link, place)
            for link in judged
            if "nofollow" in link.rel
            and not is_errand(link.url or link.href)
            and (place := link.element.attribute_span("rel"))
        ]
        for (link, place), cost in with_shared_cost(failing, len(judged)):
            fix = without_nofollow(page.source, link, place)
            yield self.nofollow.at(place, cost=cost, text=shorten(link.shown_as), fix=fix)


def is_internal(link: PageLink) -> bool:
    """Whether the link points to another page of the site."""
    return link.kind is LinkKind.INTERNAL


def without_nofollow(source: str, link: PageLink, rel: Span) -> Fix:
    """Remove nofollow, and the whole attribute if nothing else is in it.

    Unsafe: it may be intentional.
    """
    kept = " ".join(word for word in link.element.get("rel").split() if word.lower() != "nofollow")
    if kept:
        return Fix((Edit(rel.start, rel.end, f'rel="{kept}"'),), Safety.UNSAFE)
    start = rel.start
    while source[start - 1].isspace():
        start -= 1
    return Fix((Edit(start, rel.end, ""),), Safety.UNSAFE)
