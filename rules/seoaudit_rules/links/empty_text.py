from collections.abc import Iterator
from itertools import islice

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import PageLink
from seoaudit.late_pattern import late_pattern
from seoaudit_rules.shared_cost import with_shared_cost
from seoaudit_rules.written_later import is_myst


class EmptyText(Rule):
    """Add text to every link.

    ## Why it matters
    Link text tells readers and Google what the linked page is about; for an image link, the alt
    text takes its place. People who use a screen reader cannot find a link that has neither, and
    sighted readers often cannot either.

    ## How to fix it
    Write a text between the tags, or an alt text for the image; remove leftover links.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    - https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context
    """

    id = "links/empty-text"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1
    follows = ("links/internal-missing", "links/external-missing")

    empty = message(
        "The link has no text, so nothing says where it goes.",
        advice="Write a text for the link, or remove it if it is a leftover.",
    )
    image = message(
        "The link contains only an image without alt text, so nothing says where it goes.",
        advice="Describe the linked page in the alt text of the image.",
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
        failing = [link for link in judged if link.is_nameless and not is_filled_later(link)]
        if failing and is_myst(page):
            failing = [link for link in failing if link.element.children]
        for link, cost in with_shared_cost(failing, len(judged)):
            has_image = any(element.tag == "img" for element in link.element.descendants)
            yield (self.image if has_image else self.empty).at(link, cost=cost)


def is_judged(link: PageLink) -> bool:
    """Whether it is a visible link to another page; images/control-alt-missing judges areas."""
    return link.leads_to_a_page and not link.is_hidden and link.element.tag == "a"


# Names of boxes in which a script of a social network shows a post in place of its link.
POSTS = late_pattern(r"tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed")


def is_filled_later(link: PageLink) -> bool:
    """Whether a script puts something in its place: a post, or what an empty box is named for."""
    around = (link.element, *islice(link.element.ancestors, 2))
    if any(POSTS.search(element.get("class").lower()) for element in around):
        return True
    inside = link.element.descendants
    return any(e.tag == "div" and e.get("id") and not e.children for e in inside)
