from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit_rules.crawl.robots_blocked import is_allowed

# Crawlers that look a page up to answer a reader and name the page as a source.
ANSWERING = (
    "OAI-SearchBot", "ChatGPT-User", "Claude-SearchBot", "Claude-User", "PerplexityBot",
    "Perplexity-User", "DuckAssistBot", "MistralAI-Index", "MistralAI-User", "meta-webindexer",
    "meta-externalfetcher", "Amzn-SearchBot", "Amzn-User",
)  # fmt: skip

# Crawlers, and names that stand for a use, that collect texts to train models on.
TRAINING = (
    "GPTBot", "ClaudeBot", "Google-Extended", "Applebot-Extended", "meta-externalagent",
    "Amazonbot", "CCBot", "Bytespider", "MistralAI-Training", "cohere-training-data-crawler",
)  # fmt: skip

SEARCH = ("Googlebot", "bingbot")


class AiCrawlers(Rule):
    """Know which AI crawlers the site turns away.

    ## Why it matters
    Some crawlers collect texts to train models; to forbid them is a matter of policy, and costs no
    visits. Others fetch a page to answer a reader's question and link to it; without them the page
    is missing among the sources. Many lists of "AI bots" forbid both. This is information and takes
    no points; some of these crawlers do not heed robots.txt where a reader sent them.

    ## How to fix it
    If the page is to be named as a source, take the answering crawlers out of the groups in
    robots.txt that forbid it, and leave the training ones in.

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
        "robots.txt forbids this page to crawlers that answer readers and name sources: "
        "{crawlers}.",
        advice="Allow them if the page is to be found in AI answers.",
    )
    training = message(
        "robots.txt forbids this page to crawlers that collect texts for training: {crawlers}.",
        advice="Nothing is to be done if that is what you want: it costs no visits.",
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
        """Where search engines may not come either, crawl/robots-blocked says so."""
        return page.robots_txt is not None and any(is_allowed(page, bot) for bot in SEARCH)

    def check(self, page: Page) -> Iterator[Finding]:
        if crawlers := forbidden(page, ANSWERING):
            yield self.answering.at(page.head.place, cost=0, crawlers=", ".join(crawlers))
        if crawlers := forbidden(page, TRAINING):
            yield self.training.at(page.head.place, cost=0, crawlers=", ".join(crawlers))


def forbidden(page: Page, crawlers: Sequence[str]) -> list[str]:
    """Those that robots.txt keeps away; what it does not name fares like all the others."""
    robots = page.robots_txt
    assert robots is not None
    others_may = is_allowed(page, "*")
    return [
        crawler
        for crawler in crawlers
        if not (is_allowed(page, crawler) if robots.names(crawler) else others_may)
    ]
