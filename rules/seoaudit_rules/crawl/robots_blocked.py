from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten

GOOGLE = "Googlebot"
# The asterisk stands for every crawler that robots.txt does not name.
OTHERS = ("bingbot", "DuckDuckBot", "*")


class RobotsBlocked(Rule):
    """Let search engines crawl the page.

    ## Why it matters
    If robots.txt blocks a URL, search engines do not read the page. At best they show the bare URL,
    without its title and description. They do not even see a `noindex`. The rule fails if all
    search engines are blocked; if only Google is blocked, which may be intentional, it reports this
    without taking points.

    ## How to fix it
    Remove the line from robots.txt, or add a longer `Allow:` line for this page. To keep a page out
    of the results, allow crawling and use `noindex`.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/robots/intro
    - https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt
    - https://www.rfc-editor.org/rfc/rfc9309
    """

    id = "crawl/robots-blocked"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 1
    cap = 30

    blocked = message(
        "robots.txt blocks search engines from this page in line {line}: “{rule}”.",
        advice="Remove that line, or add a longer Allow line, if the page should appear in search "
        "results.",
    )
    google_blocked = message(
        "robots.txt blocks Google from this page in line {line}: “{rule}”.",
        advice="Remove that line, or add a longer Allow line, if Google should find the page.",
    )

    examples = (
        good(
            "<p>An article.</p>",
            url="https://example.com/apple-trees",
            robots=("User-agent: *\nDisallow: /search", 200),
        ),
        bad(
            "<p>An article.</p>",
            "blocked",
            url="https://example.com/drafts/apple-trees",
            robots=("User-agent: *\nDisallow: /drafts/", 200),
        ),
        bad(
            "<p>An article.</p>",
            "google_blocked",
            url="https://example.com/apple-trees",
            robots=("User-agent: Googlebot\nDisallow: /", 200),
        ),
    )

    def applies(self, page: Page) -> bool:
        """A page read from a file has no robots.txt."""
        return page.crawling(GOOGLE) is not None

    def check(self, page: Page) -> Iterator[Finding]:
        verdict = page.crawling(GOOGLE)
        if verdict and not verdict.allowed and verdict.line:
            line, rule = verdict.line.number, shorten(verdict.line.text)
            if any(is_allowed(page, crawler) for crawler in OTHERS):
                yield self.google_blocked.at(page.head.place, cost=0, line=line, rule=rule)
            else:
                yield self.blocked.at(page.head.place, line=line, rule=rule)


def is_allowed(page: Page, crawler: str) -> bool:
    """Whether robots.txt, if there is one, allows the crawler to fetch the page."""
    verdict = page.crawling(crawler)
    return verdict is None or verdict.allowed
