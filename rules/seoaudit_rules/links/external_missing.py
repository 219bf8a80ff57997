from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import LinkKind


class ExternalMissing(Rule):
    """Link from the article to a source on another site.

    ## Why it matters
    A link to the study, the law or the person quoted lets readers check what they read. Google
    encourages such links but does not require them: the check is a best practice.

    ## How to fix it
    Where the article relies on someone else's work, link to it.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    - https://developers.google.com/search/docs/fundamentals/creating-helpful-content
    """

    id = "links/external-missing"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 4
    judges_article = True

    missing = message(
        "The article does not link to any other site.",
        advice="Link to a source that the article relies on, if there is one.",
    )

    examples = (
        good(
            '<p>See <a href="https://example.org/saws">the test of saws</a>.</p>',
            url="https://example.com/a",
        ),
        bad(
            '<p>See <a href="/saws">how to choose a saw</a>.</p>',
            "missing",
            url="https://example.com/a",
        ),
    )

    def applies(self, page: Page) -> bool:
        return page.text.words > 0

    def check(self, page: Page) -> Iterator[Finding]:
        found = (link.kind is LinkKind.EXTERNAL for link in page.article_links)
        if not any(found):
            yield self.missing.at(page.article.element)
