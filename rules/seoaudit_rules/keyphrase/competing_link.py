from collections.abc import Iterator

from seoaudit import Basis, Finding, Need, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Keyphrase, LinkKind, PageLink, shorten
from seoaudit_rules.link_lists import lines_of_links
from seoaudit_rules.shared_cost import with_shared_cost


class CompetingLink(Rule):
    """Do not use the keyphrase as the text of a link to another page.

    ## Why it matters
    Link text tells search engines what the linked page is about. A link whose whole text is the
    keyphrase recommends another page for the very search this page should rank for. This is a best
    practice, checked by Yoast, and not documented by Google. A detected keyphrase is usually a
    name, so a link on that name to its own website is not reported.

    ## How to fix it
    Describe in the link text what the other page adds: its title, its source, or the detail it
    explains.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    - https://github.com/Yoast/wordpress-seo/blob/trunk/packages/yoastseo/src/scoring/assessments/SCORING%20SEO.md
    """

    id = "keyphrase/competing-link"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 0.5
    needs = (Need.KEYPHRASE,)
    follows = ("links/internal-missing", "links/external-missing")

    competing = message(
        "The link text “{text}” is the keyphrase, but the link goes to another page.",
        advice="Describe in the link text what the other page adds, or remove the link.",
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
        keyphrase = page.keyphrase
        return keyphrase is not None and any(True for _ in outgoing_links(page, keyphrase))

    def awaits(self, page: Page) -> bool:
        return page.keyphrase is not None

    def check(self, page: Page) -> Iterator[Finding]:
        keyphrase = page.keyphrase
        if not keyphrase:
            return
        forms = keyphrase.forms  # found once in the whole article, so they cover every link
        competing = [
            link
            for link in outgoing_links(page, keyphrase)
            if any(form in link.text for form in forms) and keyphrase.is_all_of(link.text)
        ]
        lines = lines_of_links(page) if competing else {}
        listed = {link for links in lines.values() for link in links}
        competing = [link for link in competing if link not in listed]
        for link, cost in with_shared_cost(competing, len(competing)):
            yield self.competing.at(link.text_place, cost=cost, text=shorten(link.text))


def outgoing_links(page: Page, keyphrase: Keyphrase) -> Iterator[PageLink]:
    """The article's links that have text and point to a page that could rank instead."""
    for link in page.article_links:
        counts = keyphrase.is_given or link.kind is LinkKind.INTERNAL
        if counts and link.leads_to_a_page and link.text:
            yield link
