from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Element, PageLink, shorten
from seoaudit.text.recognition.generic_link_texts import is_generic
from seoaudit_rules.shared_cost import with_shared_cost

CODE = ("code", "kbd", "samp", "var")


class GenericText(Rule):
    """Write link text that describes the linked page.

    ## Why it matters
    “Click here” tells neither readers nor Google what a link is about. People who jump from link to
    link with a screen reader hear nothing else.

    ## How to fix it
    Put the link on the words that name the page: its title or its subject.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    - https://developer.chrome.com/docs/lighthouse/seo/link-text
    """

    id = "links/generic-text"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 3
    follows = ("links/internal-missing", "links/external-missing")

    generic = message(
        "The link text “{text}” does not describe the linked page.",
        advice="Put the link on words that name the page.",
    )

    examples = (
        good('<html lang="en"><p>Read <a href="/saws">how to choose a saw</a>.</p>'),
        bad('<html lang="en"><p>About saws: <a href="/saws">click here</a>.</p>', "generic"),
        bad('<html lang="ar"><p>عن المناشير: <a href="/saws">اضغط هنا</a>.</p>', "generic"),
    )

    def applies(self, page: Page) -> bool:
        return any(is_judged(link) for link in page.article_links)

    def check(self, page: Page) -> Iterator[Finding]:
        judged = [link for link in page.article_links if is_judged(link)]
        language = page.language.code or None
        failing = [
            link
            for link in judged
            if is_generic(link.name, link.language or language) and not is_code(link.element)
        ]
        for link, cost in with_shared_cost(failing, len(judged)):
            yield self.generic.at(link.text_place, cost=cost, text=shorten(link.name))


def is_judged(link: PageLink) -> bool:
    """Whether it is a visible text link to another page, and not nofollow."""
    return (
        link.leads_to_a_page
        and "nofollow" not in link.rel
        and bool(link.name)
        and not link.is_hidden
    )


def is_code(element: Element) -> bool:
    """Whether all that a link says is code: the name of a command or a property names its page."""
    said = [child for child in element.children if not isinstance(child, str) or child.strip()]
    return bool(said) and all(isinstance(c, Element) and c.tag in CODE for c in said)
