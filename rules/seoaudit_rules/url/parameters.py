from collections.abc import Iterator
from urllib.parse import parse_qsl

from seoaudit import Basis, Finding, Need, Page, Rule, Severity, bad, good, message
from seoaudit.page.addresses import urls


class Parameters(Rule):
    """Use a URL without parameters.

    ## Why it matters
    Parameters create many URLs for one page: in another order, with a session ID, with a campaign
    tag. Search engines then waste their visits on copies. A canonical URL without parameters
    resolves this.

    ## How to fix it
    Use a plain URL for the page, and declare it as the canonical URL where parameters cannot be
    avoided.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/url-structure
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "url/parameters"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 0.5
    needs = (Need.URL,)
    follows = ("url/no-words",)

    parameters = message(
        "The URL has {count} parameters after the question mark.",
        one="The URL has one parameter after the question mark.",
        advice="Use a URL without parameters, or declare one as canonical.",
        per="page",
    )

    examples = (
        good("<p>An article.</p>", url="https://example.com/apple-trees"),
        bad("<p>An article.</p>", "parameters", url="https://example.com/apple-trees?ref=1&page=2"),
    )

    def applies(self, page: Page) -> bool:
        """url/no-words reports a URL of parameters alone, such as "/?p=12"."""
        return page.url is not None and bool(urls.slug(page.url))

    def check(self, page: Page) -> Iterator[Finding]:
        count = parameters_in(page.url)
        canonicals = [canonical.url for canonical in page.canonicals if canonical.counts]
        if count and not (canonicals and not any(parameters_in(url) for url in canonicals)):
            yield self.parameters.at(page.url_place, count=count)


def parameters_in(url: str | None) -> int:
    """The number of parameters in a URL."""
    parts = urls.split(url) if url else None
    return len(parse_qsl(parts.query, keep_blank_values=True)) if parts else 0
