from collections.abc import Iterator, Mapping

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit.rule import BoundMessage
from seoaudit_rules.shared_cost import with_shared_cost

UNREACHABLE = 0
TOO_MANY_REQUESTS = 429


class RobotsTxtInvalid(Rule):
    """Serve a valid robots.txt.

    ## Why it matters
    Crawlers skip lines of robots.txt that they do not understand, and then fetch what they should
    not, or nothing at all. If the server cannot deliver the file, Google stops crawling the whole
    site for a while. A site without the file is fine: everything may be crawled.

    ## How to fix it
    Write one rule per line: the key, a colon, the value. Start each group with `User-agent:`, paths
    with `/` and sitemap URLs with `https://`.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt
    - https://developers.google.com/search/docs/crawling-indexing/http-network-errors
    - https://www.rfc-editor.org/rfc/rfc9309
    - https://developer.chrome.com/docs/lighthouse/seo/invalid-robots-txt
    """

    id = "crawl/robots-txt-invalid"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 0.5

    unreached = message(
        "The site's robots.txt could not be reached.",
        advice="Fix the server: without a response Google stops crawling the site.",
    )
    failed = message(
        "The server responds with status {status} for robots.txt.",
        advice="Fix the server error: while it lasts, Google stops crawling the site.",
    )
    too_big = message(
        "robots.txt is larger than 500 KiB, and Google ignores the rest.",
        advice="Merge and shorten the rules.",
    )
    web_page = message(
        "The server sends a web page instead of robots.txt.",
        advice="Add a robots.txt, or make the server respond with status 404.",
    )
    no_colon = message(
        "Line {line} of robots.txt has no colon: “{text}”.",
        advice="Write the key, a colon and the value.",
        per="text",
    )
    unknown = message(
        "Line {line} of robots.txt has an unknown key: “{text}”.",
        advice="Check the spelling: valid keys are User-agent, Allow, Disallow and Sitemap.",
        per="text",
    )
    no_group = message(
        "Line {line} of robots.txt comes before any User-agent line: “{text}”.",
        advice="Add “User-agent: *” above it.",
        per="text",
    )
    no_agent = message(
        "Line {line} of robots.txt names no crawler: “{text}”.",
        advice="Add the name of a crawler, or “*” for all.",
        per="text",
    )
    no_path = message(
        "The path in line {line} of robots.txt does not start with a slash: “{text}”.",
        advice="Start it with “/”, without https:// and the domain.",
        per="text",
    )
    dollar = message(
        "The path in line {line} of robots.txt contains a “$” before its end: “{text}”.",
        advice="Use “$” only at the end, where it marks the end of the URL, or write it as %24.",
        per="text",
    )
    sitemap = message(
        "The sitemap URL in line {line} of robots.txt is not absolute: “{text}”.",
        advice="Write the absolute URL, with https:// and the domain.",
        per="text",
    )

    examples = (
        good(
            "<p>An article.</p>",
            robots=(
                "User-agent: *\nDisallow: /search\nSitemap: https://example.com/sitemap.xml",
                200,
            ),
        ),
        good("<p>A site without robots.txt.</p>", robots=(None, 404)),
        bad("<p>An article.</p>", "unreached", robots=(None, UNREACHABLE)),
        bad("<p>An article.</p>", "failed", robots=(None, 503)),
        bad("<p>An article.</p>", "web_page", robots=("<!doctype html><title>Home</title>", 200)),
        bad("<p>An article.</p>", "no_colon", robots=("User-agent: *\nDisallow /a", 200)),
        bad("<p>An article.</p>", "unknown", robots=("User-agent: *\nDisalow: /a", 200)),
        bad("<p>An article.</p>", "no_group", robots=("Disallow: /a", 200)),
        bad("<p>An article.</p>", "no_agent", robots=("User-agent:\nDisallow: /a", 200)),
        bad("<p>An article.</p>", "no_path", robots=("User-agent: *\nDisallow: a/", 200)),
        bad("<p>An article.</p>", "dollar", robots=("User-agent: *\nDisallow: /a$b", 200)),
        bad("<p>An article.</p>", "sitemap", robots=("Sitemap: /sitemap.xml", 200)),
        bad("<p>An article.</p>", "too_big", robots=("# apples" * 64_001, 200)),
    )

    def applies(self, page: Page) -> bool:
        """Without a response nothing is known of robots.txt; 4xx means that there is none."""
        return failure(page) is not None or bool(page.robots_txt and page.document.robots_txt)

    def check(self, page: Page) -> Iterator[Finding]:
        status, robots = failure(page), page.robots_txt
        if status == UNREACHABLE:
            yield self.unreached.at(page.head.place)
        elif status is not None:
            yield self.failed.at(page.head.place, status=status)
        elif robots and robots.is_cut:
            yield self.too_big.at(page.head.place)
        elif robots:
            messages = self._messages()
            for problem, cost in with_shared_cost(robots.problems, len(robots.problems)):
                line, text = problem.line.number, shorten(problem.line.text)
                message = messages[problem.fault]
                yield message.at(page.head.place, cost=cost, line=line, text=text)

    def _messages(self) -> Mapping[str, BoundMessage]:
        return {
            "web_page": self.web_page,
            "no_colon": self.no_colon,
            "unknown": self.unknown,
            "no_group": self.no_group,
            "no_agent": self.no_agent,
            "no_path": self.no_path,
            "dollar": self.dollar,
            "sitemap": self.sitemap,
        }


def failure(page: Page) -> int | None:
    """The status of a failed request for robots.txt, else None."""
    status = page.document.robots_status
    is_failure = status is not None and (
        status in (UNREACHABLE, TOO_MANY_REQUESTS) or 500 <= status < 600
    )
    return status if is_failure else None
