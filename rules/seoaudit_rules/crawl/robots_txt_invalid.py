from collections.abc import Iterator, Mapping

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit.rule import BoundMessage
from seoaudit_rules.shares import in_shares

UNREACHED = 0
TOO_MANY_REQUESTS = 429


class RobotsTxtInvalid(Rule):
    """Serve a robots.txt that crawlers understand.

    ## Why it matters
    Crawlers skip the lines of robots.txt that they do not understand, and then fetch what they
    should not, or nothing at all. If the server cannot deliver the file, Google stops fetching the
    whole site for a while. A site without the file is fine: everything may be fetched.

    ## How to fix it
    Write one rule a line: the key, a colon, the value. Open each group with `User-agent:`. Begin
    paths with `/` and sitemaps with `https://`.

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
        advice="Have the server mended: without an answer Google stops fetching the site.",
    )
    failed = message(
        "The server answers the request for robots.txt with status {status}.",
        advice="Have the server mended: as long as it fails, Google stops fetching the site.",
    )
    too_big = message(
        "robots.txt is larger than 500 KiB, and Google does not read what is beyond that.",
        advice="Join rules into fewer and shorter ones.",
    )
    web_page = message(
        "Under the address of robots.txt the server sends a web page.",
        advice="Put a robots.txt there, or let the server answer with status 404.",
    )
    no_colon = message(
        'Line {line} of robots.txt has no colon: "{text}".',
        advice="Write the key, a colon and the value.",
        per="text",
    )
    unknown = message(
        'Line {line} of robots.txt means nothing to crawlers: "{text}".',
        advice="Check the spelling; known keys are User-agent, Allow, Disallow and Sitemap.",
        per="text",
    )
    no_group = message(
        'Line {line} of robots.txt stands before any User-agent line: "{text}".',
        advice='Write "User-agent: *" above it.',
        per="text",
    )
    no_agent = message(
        "Line {line} of robots.txt names no crawler: “{text}”.",
        advice='Write the name of a crawler, or "*" for all.',
        per="text",
    )
    no_path = message(
        'The path in line {line} of robots.txt does not begin with a slash: "{text}".',
        advice='Begin it with "/", without https:// and the domain.',
        per="text",
    )
    dollar = message(
        'A "$" stands inside the path in line {line} of robots.txt: "{text}".',
        advice='Use "$" at the end alone, for the end of the address, or write it as %24.',
        per="text",
    )
    sitemap = message(
        'Line {line} of robots.txt gives no full address of a sitemap: "{text}".',
        advice="Write the address with https:// and the domain.",
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
        bad("<p>An article.</p>", "unreached", robots=(None, UNREACHED)),
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
        """Without an answer for robots.txt nothing is known of it; 4xx says that there is none."""
        return failure(page) is not None or bool(page.robots_txt and page.document.robots_txt)

    def check(self, page: Page) -> Iterator[Finding]:
        status, robots = failure(page), page.robots_txt
        if status == UNREACHED:
            yield self.unreached.at(page.head.place)
        elif status is not None:
            yield self.failed.at(page.head.place, status=status)
        elif robots and robots.is_cut:
            yield self.too_big.at(page.head.place)
        elif robots:
            said = self._messages()
            for problem, cost in in_shares(robots.problems, len(robots.problems)):
                line, text = problem.line.number, shorten(problem.line.text)
                message = said[problem.fault]
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
    """The status with which the server failed to say whether there is a robots.txt."""
    status = page.document.robots_status
    is_failure = status is not None and (
        status in (UNREACHED, TOO_MANY_REQUESTS) or 500 <= status < 600
    )
    return status if is_failure else None
