from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import PageLink
from seoaudit_rules.shares import in_shares


class EmptyText(Rule):
    """Give every link a text.

    ## Why it matters
    The text of a link tells readers and Google what the page behind it is about. For a link that
    is an image, the alt text takes its place. A link with neither cannot be found by those who
    listen, and often not by those who see.

    ## How to fix it
    Write a text between the tags, or the alt text of the image; remove links that are left over.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    - https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context
    """

    id = "links/empty-text"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1

    empty = message(
        "A link has no text: nothing says where it leads.",
        advice="Write a text for the link, or remove it if it is left over.",
    )
    image = message(
        "A link holds only an image without alt text: nothing says where it leads.",
        advice="Say in the alt text of the image where the link leads.",
    )

    examples = (
        good('<p>See <a href="/saws">how to choose a saw</a>.</p>'),
        good('<p>Text</p><a href="/saws"><img src="saw.jpg" alt="How to choose a saw"></a>'),
        bad('<p>See this <a href="/saws"></a>.</p>', "empty"),
        bad('<p>Text</p><a href="/saws"><img src="saw.jpg"></a>', "image"),
    )

    def applies(self, page: Page) -> bool:
        return any(is_judged(link) for link in page.article_links)

    def check(self, page: Page) -> Iterator[Finding]:
        judged = [link for link in page.article_links if is_judged(link)]
        failing = [link for link in judged if link.is_nameless]
        for link, cost in in_shares(failing, len(judged)):
            has_image = any(element.tag == "img" for element in link.element.descendants)
            yield (self.image if has_image else self.empty).at(link, cost=cost)


def is_judged(link: PageLink) -> bool:
    """Whether readers can follow the link from the article to another page."""
    return link.leads_to_a_page and not link.is_hidden
