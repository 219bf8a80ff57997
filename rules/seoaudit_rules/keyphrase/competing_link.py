from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Keyphrase, LinkKind, PageLink, shorten
from seoaudit_rules.shares import in_shares


class CompetingLink(Rule):
    """Do not link to another page with the keyphrase itself as the link text.

    ## Why it matters
    A link text tells search engines what the page behind it is about. A link whose whole text is
    the keyphrase recommends another page for the words this one wants to be found for. It is a
    custom of the trade, checked by Yoast. A keyphrase that nobody gave is a name most times, and a
    link by the name to its own site is left alone.

    ## How to fix it
    Say in the link text what the other page adds: its title, its source, the detail it explains.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    - https://github.com/Yoast/wordpress-seo/blob/trunk/packages/yoastseo/src/scoring/assessments/SCORING%20SEO.md
    """

    id = "keyphrase/competing-link"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 0.5

    competing = message(
        "The link text “{text}” is the keyphrase, but the link leads to another page.",
        advice="Let the link text say what the other page adds, or remove the link.",
    )

    examples = (
        good(
            '<p>See the <a href="/saws">saws for an apple tree</a>.</p>',
            keyphrase="apple tree",
            url="https://example.com/apple-tree",
        ),
        bad(
            '<p>See the <a href="/trees">apple tree</a>.</p>',
            "competing",
            keyphrase="apple tree",
            url="https://example.com/apple-tree",
        ),
    )

    def applies(self, page: Page) -> bool:
        return page.keyphrase is not None and bool(links_away(page, page.keyphrase))

    def check(self, page: Page) -> Iterator[Finding]:
        keyphrase = page.keyphrase
        if not keyphrase:
            return
        forms = keyphrase.forms  # of the whole article, and so of each of its links
        competing = [
            link
            for link in links_away(page, keyphrase)
            if any(form in link.text for form in forms) and keyphrase.is_all_of(link.text)
        ]
        for link, cost in in_shares(competing, len(competing)):
            yield self.competing.at(link.text_place, cost=cost, text=shorten(link.text))


def links_away(page: Page, keyphrase: Keyphrase) -> Sequence[PageLink]:
    """The links of the article that have a text and lead to a page that may be found instead."""
    away = (link for link in page.article_links if link.leads_to_a_page and link.text)
    return [link for link in away if keyphrase.is_given or link.kind is LinkKind.INTERNAL]
