from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Refresh, shorten
from seoaudit.page.addresses import urls

# Seconds after which a page may reload itself: https://www.w3.org/TR/WCAG22/#timing-adjustable
MAX_VISIT = 20 * 60 * 60


class MetaRefresh(Rule):
    """Redirect on the server, not with a tag in the page.

    ## Why it matters
    Google treats a refresh after 0 seconds as a permanent redirect and shows the other page in the
    results; a delayed one counts as temporary. Readers are interrupted in mid-sentence, and a page
    that reloads itself loses their place.

    ## How to fix it
    If the page has moved, redirect it on the server with status 301. If it has not, remove the tag.

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
        "The page redirects immediately to “{address}” with a meta refresh, which search engines "
        "treat as a permanent redirect.",
        advice="Use a server-side redirect (status 301), or remove the tag.",
    )
    later = message(
        "The page redirects readers to “{address}” after {count} seconds.",
        one="The page redirects readers to “{address}” after one second.",
        advice="Remove the tag and offer a link, or use a server-side redirect (status 301).",
    )
    reload = message(
        "The page reloads itself every {count} seconds.",
        one="The page reloads itself every second.",
        advice="Remove the tag: it sends readers back to the top of the page while they read.",
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
    """Whether the page reloads itself."""
    target = urls.resolve(page.base_url, refresh.url)
    is_same = target and page.url and urls.normal(target) == urls.normal(page.url)
    return not refresh.url or bool(is_same)
