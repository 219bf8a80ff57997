from collections.abc import Iterator
from itertools import islice

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Element, PageLink, shorten
from seoaudit.page.addresses import urls
from seoaudit.page.tree.html_elements import BLOCK_TAGS, UNREAD
from seoaudit.rule import BoundMessage
from seoaudit_rules.shares import in_shares

# Attributes that mean nothing on an <a> without href, so that one was meant:
# https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-a-element
FOR_LINKS_ONLY = ("target", "download", "ping", "rel", "hreflang", "type", "referrerpolicy")

# Attributes by which a script follows the link in the browser's place.
BY_SCRIPT = ("onclick", "routerlink", "ng-click", "@click", "v-on:click")

WITH_HOST = ("http", "https", "ftp")


class Uncrawlable(Rule):
    """Make every link one that a crawler can follow.

    ## Why it matters
    Google follows a link only if it is an a element with an address in href. A script in the place
    of the address, or a click handler without one, works for some readers and for no crawler.

    ## How to fix it
    Put the address of the page into href. Use a button for what only does something on this page.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    - https://developer.chrome.com/docs/lighthouse/seo/crawlable-anchors
    """

    id = "links/uncrawlable"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1

    script = message(
        "The link “{text}” runs a script in place of leading to an address.",
        advice="Put the address of the page into href, or use a button.",
    )
    nowhere = message(
        "The link “{text}” has no address.",
        advice="Put the address of the page into href, or use a button.",
    )
    file = message(
        "The link “{text}” leads to a file on one computer: {href}.",
        advice="Upload the file and link to its address on the web.",
    )
    invalid = message(
        "The address of the link “{text}” cannot be understood: {href}.",
        advice="Correct the address; it starts with https:// and the name of a site.",
    )

    examples = (
        good('<p>See <a href="/saws">saws</a>, <a href="#tools">tools</a>.</p>'),
        good('<p><a href="mailto:me@example.com">Write to me</a></p>'),
        bad('<p>See <a href="javascript:void(0)">saws</a>.</p>', "script"),
        bad('<p>See <a target="_blank">saws</a>.</p>', "nowhere"),
        bad('<p>See <a href="file:///C:/saws.html">saws</a>.</p>', "file"),
        bad('<p>See <a href="https://">saws</a>.</p>', "invalid"),
    )

    def applies(self, page: Page) -> bool:
        return any(is_judged(link) for link in page.article_links)

    def check(self, page: Page) -> Iterator[Finding]:
        judged = [link for link in page.article_links if is_judged(link)]
        failing = [(link, fault) for link in judged if (fault := self.fault_of(link))]
        for (link, fault), cost in in_shares(failing, len(judged)):
            yield fault.at(
                link.href_place, cost=cost, text=shorten(link.shown_as), href=shorten(link.href)
            )

    def fault_of(self, link: PageLink) -> BoundMessage | None:
        """What keeps a crawler from following, None where nothing does."""
        if not link.has_href:
            return self.nowhere
        if link.is_script:
            return self.script
        if link.scheme == "file":
            return self.file
        parts = urls.split(link.href)
        is_invalid = parts is None or (parts.scheme in WITH_HOST and not parts.hostname)
        return self.invalid if is_invalid else None


def is_judged(link: PageLink) -> bool:
    """Whether an <a> of the article was meant as a link: no place to jump to, no control."""
    element = link.element
    if element.tag != "a" or element.get("role").strip():
        return False
    if link.has_href:
        return not link.is_script or is_said(element)
    if element.get("id").strip() or element.get("name").strip():
        return False
    return any(element.has(name) for name in (*FOR_LINKS_ONLY, *BY_SCRIPT))


# Letters of a line that is a text; "Editor:" before a control is none. A paragraph always is.
MIN_LETTERS = 15

# Elements and texts of a box that are looked through for words.
NEAR = 100


def is_said(element: Element) -> bool:
    """Whether an <a> is part of a text, or stands by itself in the page.

    What runs a script and stands alone in its box is a control: of a player, a gallery, for
    sharing, printing, larger letters.
    """
    box = next((around for around in element.ancestors if around.tag in BLOCK_TAGS), None)
    if box is None or box.tag in ("article", "body", "main"):
        return True
    return letters_beside_links(box) >= (1 if box.tag == "p" else MIN_LETTERS)


def letters_beside_links(box: Element) -> int:
    """Letters of the text in a box that is in no link and in no box inside it."""
    count = apart = 0
    for inside in box.tree.elements[box.index : min(box.last, box.index + NEAR) + 1]:
        if inside is not box and (inside.tag in BLOCK_TAGS or inside.tag in ("a", *UNREAD)):
            apart = max(apart, inside.last)
        if inside.index > apart:
            texts = (child for child in islice(inside.children, NEAR) if isinstance(child, str))
            count += sum(sum(map(str.isalpha, text)) for text in texts)
    return count
