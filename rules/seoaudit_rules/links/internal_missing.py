from collections.abc import Iterator

from seoaudit import Basis, Finding, Need, Page, Rule, Severity, bad, good, message
from seoaudit.facts import LinkKind


class InternalMissing(Rule):
    """Link from the article to at least one other page of the site.

    ## Why it matters
    Google finds most new pages through links, reads link text to understand the linked page, and
    asks that every page you care about be linked from another page. Readers find more to read.

    ## How to fix it
    Where the article touches on something the site has already covered, link to it in the sentence.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    - https://developers.google.com/search/docs/fundamentals/seo-starter-guide
    """

    id = "links/internal-missing"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 10
    judges_article = True
    needs = (Need.URL,)

    missing = message(
        "The article does not link to any other page of this site.",
        advice="Link from a sentence to a related page of your site.",
    )

    examples = (
        good('<p>See <a href="/saws">how to choose a saw</a>.</p>', url="https://example.com/a"),
        bad(
            '<p>See <a href="https://example.org/saws">the test of saws</a>.</p>',
            "missing",
            url="https://example.com/a",
        ),
    )

    def applies(self, page: Page) -> bool:
        # Without the URL of the page, an absolute link may well point to the same site.
        absolute = (li.kind is LinkKind.EXTERNAL for li in page.article_links)
        return page.text.words > 0 and (
            page.url is not None or not any(absolute) or has_internal_link(page)
        )

    def check(self, page: Page) -> Iterator[Finding]:
        if not has_internal_link(page):
            yield self.missing.at(page.article.element)


def has_internal_link(page: Page) -> bool:
    """Whether the article links to another page of the site, not just to an image file."""
    return any(
        link.kind is LinkKind.INTERNAL and not link.is_image_file for link in page.article_links
    )
