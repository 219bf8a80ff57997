from collections.abc import Iterator
from itertools import chain

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Element
from seoaudit_rules.crawl.for_google import directives_for_google, is_excluded

FORBIDDING = (("nosnippet", ""), ("max-snippet", "0"))
# Google respects data-nosnippet only on these elements.
HIDDEN_BY = frozenset(("span", "div", "section"))


class SnippetBlocked(Rule):
    """Let search engines show a snippet of the text.

    ## Why it matters
    `nosnippet` and `max-snippet:0` leave the result without a description, and keep the text out of
    AI overviews. `data-nosnippet` does so for a part of the page; around the whole article it has
    the same effect. Fewer readers choose a result without a description. That half of the text must
    be available is our own limit.

    ## How to fix it
    Remove the directive, or set a length: `max-snippet:160`. Put `data-nosnippet` only around the
    passages that must not be quoted.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
    - https://developers.google.com/search/docs/appearance/snippet
    """

    id = "crawl/snippet-blocked"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1
    follows = ("crawl/noindex",)

    max_percent = option(
        50, "Maximum share of the article's text under data-nosnippet, in percent.", minimum=0
    )

    forbidden = message(
        "{directive} prevents search engines from showing any of the text.",
        advice="Remove {directive} if the search result should have a description.",
    )
    hidden = message(
        "data-nosnippet keeps {percent}% of the article's text out of search results.",
        advice="Put it only around the passages that must not be quoted.",
        per="page",
    )

    examples = (
        good('<head><meta name="robots" content="max-snippet:-1"></head><p>An article.</p>'),
        good("<div><p>An article about trees.</p><p data-nosnippet>Prices.</p></div>"),
        bad('<head><meta name="robots" content="nosnippet"></head><p>Trees.</p>', "forbidden"),
        bad("<p>An article.</p>", "forbidden", headers=(("X-Robots-Tag", "max-snippet: 0"),)),
        bad("<div data-nosnippet><p>An article about trees.</p></div>", "hidden"),
    )

    def applies(self, page: Page) -> bool:
        return not is_excluded(page)  # crawl/noindex reports it: such a page has no search result

    def check(self, page: Page) -> Iterator[Finding]:
        for directive in directives_for_google(page):
            if (directive.name, directive.value) in FORBIDDING:
                shown = ":".join(filter(None, (directive.name, directive.value)))
                yield self.forbidden.at(directive, directive=shown)
                return
        if page.tree.select("[data-nosnippet]"):
            yield from self._hidden(page)

    def _hidden(self, page: Page) -> Iterator[Finding]:
        cache: dict[int, Element | None] = {}
        hidden = 0
        first: Element | None = None
        for block in page.blocks:
            if element := hiding_ancestor(block.element, cache):
                hidden += len(block.text)
                first = first or element
        percent = 100 * hidden // max(1, sum(len(block.text) for block in page.blocks))
        if first and percent > self.max_percent:
            place = first.attribute_span("data-nosnippet") or first.start_tag
            yield self.hidden.at(place, percent=percent)


def hiding_ancestor(element: Element, cache: dict[int, Element | None]) -> Element | None:
    """The element itself or its nearest ancestor with data-nosnippet, cached by index."""
    found: Element | None = None
    visited = []
    for around in chain((element,), element.ancestors):
        if around.index in cache:
            found = cache[around.index]
            break
        visited.append(around.index)
        if around.tag in HIDDEN_BY and around.has("data-nosnippet"):
            found = around
            break
    cache.update(dict.fromkeys(visited, found))
    return found
