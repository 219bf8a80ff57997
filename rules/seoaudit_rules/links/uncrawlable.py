from collections.abc import Iterator
from itertools import islice

from seoaudit import (
    Basis,
    Edit,
    Finding,
    Fix,
    Page,
    Rule,
    Safety,
    Severity,
    bad,
    good,
    message,
)
from seoaudit.facts import Element, PageLink, shorten
from seoaudit.page.addresses import urls
from seoaudit.page.tree.html_elements import BLOCK_TAGS, UNREAD
from seoaudit.rule import BoundMessage
from seoaudit_rules.shared_cost import with_shared_cost

# Attributes that have no effect on an <a> without href, which suggests that href is missing:
# https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-a-element
FOR_LINKS_ONLY = ("target", "download", "ping", "rel", "hreflang", "type", "referrerpolicy")

# Attributes by which a script handles the click instead of the browser.
BY_SCRIPT = ("onclick", "routerlink", "ng-click", "@click", "v-on:click")

WITH_HOST = ("http", "https", "ftp")


class Uncrawlable(Rule):
    """Make every link crawlable.

    ## Why it matters
    Google follows a link only if it is an `<a>` element with a URL in href. A script instead of the
    URL, or a click handler without one, works for some readers and for no crawler.

    ## How to fix it
    Put the URL of the page in href. Use a button for anything that only does something on this
    page.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    - https://developer.chrome.com/docs/lighthouse/seo/crawlable-anchors
    """

    id = "links/uncrawlable"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1
    follows = ("links/internal-missing", "links/external-missing")

    script = message(
        "The link “{text}” uses JavaScript instead of a URL.",
        advice="Put the URL of the page in href, or use a button.",
    )
    nowhere = message(
        "The link “{text}” has no URL.",
        advice="Put the URL of the page in href, or use a button.",
    )
    file = message(
        "The link “{text}” points to a file on a single computer: {href}.",
        advice="Upload the file and link to its public URL.",
    )
    mistyped = message(
        "The URL of the link “{text}” is mistyped: {href}.",
        advice="Correct it, perhaps to {meant}.",
        fix="Correct the URL",
    )
    invalid = message(
        "The URL of the link “{text}” is invalid: {href}.",
        advice="Correct the URL: one to another site starts with https:// and its domain name.",
    )

    examples = (
        good('<p>See <a href="/saws">saws</a>, <a href="#tools">tools</a>.</p>'),
        good('<p><a href="mailto:me@example.com">Write to me</a></p>'),
        bad('<p>See <a href="javascript:void(0)">saws</a>.</p>', "script"),
        bad('<p>See <a target="_blank">saws</a>.</p>', "nowhere"),
        bad('<p>See <a href="file:///C:/saws.html">saws</a>.</p>', "file"),
        bad('<p>See <a href="https://">saws</a>.</p>', "invalid"),
        bad(
            '<p>See <a href="www.example.org/saws">saws</a>.</p>',
            "mistyped",
            fixed='<p>See <a href="https://www.example.org/saws">saws</a>.</p>',
        ),
    )

    def applies(self, page: Page) -> bool:
        return any(is_judged(link) for link in page.article_links)

    def check(self, page: Page) -> Iterator[Finding]:
        judged = [link for link in page.article_links if is_judged(link)]
        failing = [(link, fault) for link in judged if (fault := self.fault_of(link))]
        for (link, fault), cost in with_shared_cost(failing, len(judged)):
            named = {"text": shorten(link.shown_as), "href": shorten(link.href)}
            if link.mistyped and link.mistyped.meant:
                named["meant"] = link.mistyped.meant
            yield fault.at(link.href_place, cost=cost, fix=corrected(link), **named)

    def fault_of(self, link: PageLink) -> BoundMessage | None:
        """What keeps crawlers from following the link; None if nothing does."""
        if not link.has_href:
            return self.nowhere
        if link.is_script:
            return self.script
        if link.scheme == "file":
            return self.file
        if link.mistyped:
            return self.mistyped if link.mistyped.meant else self.invalid
        parts = urls.split(link.href)
        is_invalid = parts is None or (parts.scheme in WITH_HOST and not parts.hostname)
        return self.invalid if is_invalid else None


def corrected(link: PageLink) -> Fix | None:
    """Write the URL that was probably meant."""
    place = link.element.attribute_span("href")
    if place is None or link.mistyped is None or link.mistyped.meant is None:
        return None
    from html import escape

    return Fix(
        (Edit(place.start, place.end, f'href="{escape(link.mistyped.meant)}"'),), Safety.UNSAFE
    )


def is_judged(link: PageLink) -> bool:
    """Whether an <a> of the article is meant as a link, not as a jump target or a control."""
    element = link.element
    if element.tag != "a" or element.get("role").strip():
        return False
    if link.has_href:
        return not link.is_script or is_in_prose(element)
    if element.get("id").strip() or element.get("name").strip():
        return False
    return any(element.has(name) for name in (*FOR_LINKS_ONLY, *BY_SCRIPT))


# Letters that make a line prose, unlike "Editor:" before a control. A paragraph always is.
MIN_LETTERS = 15

# Elements and texts of a block that are searched for words.
SEARCH_LIMIT = 100


def is_in_prose(element: Element) -> bool:
    """Whether an <a> is part of running text or directly in the body of the page.

    A script link alone in its block is a control: for a player, a gallery, sharing, printing or
    text size.
    """
    block = next((around for around in element.ancestors if around.tag in BLOCK_TAGS), None)
    if block is None or block.tag in ("article", "body", "main"):
        return True
    return letters_outside_links(block) >= (1 if block.tag == "p" else MIN_LETTERS)


def letters_outside_links(block: Element) -> int:
    """The number of letters in a block, without those in links and nested blocks."""
    count = skipped_to = 0
    last = min(block.last, block.index + SEARCH_LIMIT)
    for inside in block.tree.elements[block.index : last + 1]:
        if inside is not block and (inside.tag in BLOCK_TAGS or inside.tag in ("a", *UNREAD)):
            skipped_to = max(skipped_to, inside.last)
        if inside.index > skipped_to:
            texts = (c for c in islice(inside.children, SEARCH_LIMIT) if isinstance(c, str))
            count += sum(sum(map(str.isalpha, text)) for text in texts)
    return count
