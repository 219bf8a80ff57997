from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option


class TooMany(Rule):
    """Keep the number of links in the article reasonable.

    ## Why it matters
    If every other word is a link, none stands out. Google once advised fewer than a hundred links
    per page and has since dropped the number: it lives on as a best practice.

    ## How to fix it
    Keep the links that a reader of this article would follow.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    """

    id = "links/too-many"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    judges_article = True
    follows = ("links/internal-missing", "links/external-missing")

    max_links = option(100, "Maximum number of links to other pages in an article.", minimum=0)

    too_many = message(
        "The article has {count} links to other pages.",
        one="The article has one link to another page.",
        advice="Keep the links that a reader would follow, at most {max_links}.",
    )

    examples = (
        good('<p>See <a href="/saws">how to choose a saw</a>.</p>'),
        bad(
            f"<p>{'A saw, <a href=/saws>tested by us for a whole year</a>. ' * 101}</p>", "too_many"
        ),
    )

    def applies(self, page: Page) -> bool:
        return any(link.leads_to_a_page for link in page.article_links)

    def check(self, page: Page) -> Iterator[Finding]:
        count = sum(link.leads_to_a_page for link in page.article_links)
        if count > self.max_links:
            yield self.too_many.at(page.article.element, count=count)
