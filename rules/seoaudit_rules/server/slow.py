from collections.abc import Iterator
from statistics import median

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import Standing, page, site


class ServerSlow(SiteRule[None]):
    """Begin to answer within a second.

    ## Why it matters
    Nothing of a page is seen before its first byte. Search engines fetch less of a server that
    keeps them waiting.

    ## How to fix it
    Keep finished pages in a cache, and look for slow queries of the database. The time is that
    between the request and the first byte.

    ## References
    - https://web.dev/articles/ttfb
    - https://developers.google.com/search/docs/crawling-indexing/large-site-managing-crawl-budget
    """

    id = "server/slow"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5

    max_ms = option(
        1000, "Most milliseconds to the first byte; 800 are good by web.dev.", minimum=1
    )

    slow = message(
        "The first byte of {url} comes after {seconds} seconds; half of the pages need "
        "{usual} at most.",
        advice="Keep the finished page in a cache, or look for what it waits for.",
    )
    all_slow = message(
        "Half of the pages need more than {usual} seconds to their first byte.",
        advice="Keep finished pages in a cache, or move to a faster server.",
        per="page",
    )

    _fast = tuple(page(f"/{number}", first_byte_ms=90) for number in range(3))
    examples = (
        site(page("/oak", first_byte_ms=2400), *_fast).finds("slow", "/oak"),
        site(page("/oak", first_byte_ms=300), *_fast).finds_nothing("a third of a second"),
        site(page("/oak", first_byte_ms=2400), page("/elm", first_byte_ms=1800)).finds(
            "all_slow", "/oak"
        ),
        site(page("/oak"), page("/elm")).finds_nothing("nothing was measured, as in a folder"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        shown = site.answers(Standing.INDEXABLE)
        times = [(each.first_byte_ms, each.url) for each in shown if each.first_byte_ms is not None]
        usual = median(ms for ms, _ in times) if times else 0
        slow = [(ms, url) for ms, url in times if ms > self.max_ms]
        if usual > self.max_ms:
            yield self.all_slow.on(max(slow)[1], count=len(slow), usual=round(usual / 1000, 1))
            return
        for ms, url in slow:
            yield self.slow.on(
                url, url=url, seconds=round(ms / 1000, 1), usual=round(usual / 1000, 1)
            )
