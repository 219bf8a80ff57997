from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Refresh, shorten
from seoaudit.page.addresses import urls

# Seconds after which a page may load itself again: https://www.w3.org/TR/WCAG22/#timing-adjustable
MAX_VISIT = 20 * 60 * 60


class MetaRefresh(Rule):
    """Send readers on by a redirect of the server, not by a tag in the page.

    ## Why it matters
    Google takes a refresh after 0 seconds for a permanent redirect and shows the other page in the
    results; a later one counts as temporary. Readers are torn away in mid-sentence, and a page that
    loads itself again loses their place.

    ## How to fix it
    If the page has moved, let the server answer with status 301. If it has not, remove the tag.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/301-redirects
    - https://developers.google.com/search/docs/crawling-indexing/special-tags
    - https://www.w3.org/TR/WCAG22/#timing-adjustable
    """

    id = "head/meta-refresh"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 0.5

    at_once = message(
        'The page sends every reader on to "{address}" at once, and search engines take that for '
        "a permanent move.",
        advice="Let the server redirect with status 301, or remove the tag.",
    )
    later = message(
        'The page sends readers on to "{address}" after {count} seconds.',
        one='The page sends readers on to "{address}" after one second.',
        advice="Remove the tag and offer a link, or let the server redirect with status 301.",
    )
    reload = message(
        "The page loads itself again every {count} seconds.",
        one="The page loads itself again every second.",
        advice="Remove the tag: it takes readers back to the top while they read.",
    )

    examples = (
        good("<head><title>Apple trees</title></head>"),
        bad('<meta http-equiv="refresh" content="0; url=https://example.com/new">', "at_once"),
        bad('<meta http-equiv="refresh" content="5; url=https://example.com/new">', "later"),
        bad('<meta http-equiv="refresh" content="300">', "reload"),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        refresh = page.head.refresh
        if refresh is None:
            return
        address = shorten(refresh.url)
        if is_reload(refresh, page):
            if refresh.seconds > MAX_VISIT:
                return
            yield self.reload.at(refresh, cost=0.5, count=refresh.seconds)
        elif refresh.seconds:
            yield self.later.at(refresh, address=address, count=refresh.seconds)
        else:
            yield self.at_once.at(refresh, address=address)


def is_reload(refresh: Refresh, page: Page) -> bool:
    """Whether the page loads itself again."""
    target = urls.resolve(page.base_url, refresh.url)
    is_same = target and page.url and urls.normal(target) == urls.normal(page.url)
    return not refresh.url or bool(is_same)
