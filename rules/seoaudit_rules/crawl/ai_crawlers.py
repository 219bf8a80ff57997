from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit_rules.crawl.robots_blocked import is_allowed

# Crawlers that fetch a page to answer a reader and cite it as a source.
ANSWERING = (
    "OAI-SearchBot", "ChatGPT-User", "Claude-SearchBot", "Claude-User", "PerplexityBot",
    "Perplexity-User", "DuckAssistBot", "MistralAI-Index", "MistralAI-User", "meta-webindexer",
    "meta-externalfetcher", "Amzn-SearchBot", "Amzn-User",
)  # fmt: skip

# Crawlers, and robots.txt tokens without a crawler, for collecting training text.
TRAINING = (
    "GPTBot", "ClaudeBot", "Google-Extended", "Applebot-Extended", "meta-externalagent",
    "Amazonbot", "CCBot", "Bytespider", "MistralAI-Training", "cohere-training-data-crawler",
)  # fmt: skip

SEARCH = ("Googlebot", "bingbot")


class AiCrawlers(Rule):
    """Know which AI crawlers the site blocks.

    ## Why it matters
    Some crawlers collect text to train models; blocking them is a matter of policy and costs no
    visits. Others fetch a page to answer a reader's question and link to it; if they are blocked,
    the page is missing from the sources. Many lists of "AI bots" block both. This is information
    and costs no points; some of these crawlers ignore robots.txt when a reader sent them.

    ## How to fix it
    If the page should be cited as a source, remove the answering crawlers from the groups in
    robots.txt that block it, and keep the training ones.

    ## References
    - https://developers.openai.com/api/docs/bots
    - https://support.claude.com/en/articles/8896518
    - https://docs.perplexity.ai/guides/bots
    - https://developers.google.com/crawling/docs/crawlers-fetchers/google-common-crawlers
    - https://support.apple.com/en-us/119829
    - https://developers.facebook.com/docs/sharing/webmasters/web-crawlers
    - https://developer.amazon.com/amazonbot
    """

    id = "crawl/ai-crawlers"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 0

    answering = message(
        "robots.txt blocks AI crawlers that answer readers and cite sources: {crawlers}.",
        advice="Allow them if the page should appear in AI answers.",
    )
    training = message(
        "robots.txt blocks AI training crawlers: {crawlers}.",
        advice="No action needed if this is intended: it costs no visits.",
    )

    examples = (
        good(
            "<p>An article.</p>",
            url="https://example.com/a",
            robots=("User-agent: *\nDisallow: /search", 200),
        ),
        bad(
            "<p>An article.</p>",
            "answering",
            url="https://example.com/a",
            robots=("User-agent: OAI-SearchBot\nUser-agent: Claude-User\nDisallow: /", 200),
        ),
        bad(
            "<p>An article.</p>",
            "training",
            url="https://example.com/a",
            robots=("User-agent: GPTBot\nDisallow: /", 200),
        ),
    )

    def applies(self, page: Page) -> bool:
        """If search engines are blocked too, crawl/robots-blocked reports it."""
        return page.robots_txt is not None and any(is_allowed(page, bot) for bot in SEARCH)

    def check(self, page: Page) -> Iterator[Finding]:
        if crawlers := blocked(page, ANSWERING):
            yield self.answering.at(page.head.place, cost=0, crawlers=", ".join(crawlers))
        if crawlers := blocked(page, TRAINING):
            yield self.training.at(page.head.place, cost=0, crawlers=", ".join(crawlers))


def blocked(page: Page, crawlers: Sequence[str]) -> list[str]:
    """The crawlers that robots.txt blocks; those it does not name follow the rules for all."""
    robots = page.robots_txt
    assert robots is not None
    others_allowed = is_allowed(page, "*")
    return [
        crawler
        for crawler in crawlers
        if not (is_allowed(page, crawler) if robots.names(crawler) else others_allowed)
    ]
