from collections.abc import Iterator
from urllib.parse import parse_qsl

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.page.addresses import urls


class Parameters(Rule):
    """Give the page an address without parameters.

    ## Why it matters
    Parameters make many addresses for one page: in another order, with a session, with a campaign.
    Search engines spend their visits on copies. A canonical without parameters settles it.

    ## How to fix it
    Use a plain address for the page, and name it as canonical where parameters cannot be avoided.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/url-structure
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "url/parameters"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 0.5

    parameters = message(
        "The address has {count} parameters after the question mark.",
        one="The address has a parameter after the question mark.",
        advice="Name an address without parameters as canonical, or use one.",
        per="page",
    )

    examples = (
        good("<p>An article.</p>", url="https://example.com/apple-trees"),
        bad("<p>An article.</p>", "parameters", url="https://example.com/apple-trees?ref=1&page=2"),
    )

    def applies(self, page: Page) -> bool:
        """An address of parameters alone, such as "/?p=12", is url/no-words'."""
        return page.url is not None and bool(urls.slug(page.url))

    def check(self, page: Page) -> Iterator[Finding]:
        count = parameters_in(page.url)
        named = [canonical.url for canonical in page.canonicals if canonical.counts]
        if count and not (named and not any(parameters_in(url) for url in named)):
            yield self.parameters.at(page.url_place, count=count)


def parameters_in(url: str | None) -> int:
    """How many parameters an address has."""
    parts = urls.split(url) if url else None
    return len(parse_qsl(parts.query, keep_blank_values=True)) if parts else 0
