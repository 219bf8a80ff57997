from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Element
from seoaudit_rules.crawl.for_google import is_kept_out, spoken_to_google

FORBIDDING = (("nosnippet", ""), ("max-snippet", "0"))
# Google heeds data-nosnippet on these elements alone.
HIDDEN_BY = frozenset(("span", "div", "section"))


class SnippetBlocked(Rule):
    """Let search engines show a few lines of the text.

    ## Why it matters
    `nosnippet` and `max-snippet:0` leave the result without any description, and keep the text out
    of AI overviews. `data-nosnippet` does so for a part of the page; around the whole article it
    has the same effect. Fewer readers choose a result that says nothing. That half of the text must
    be free is a custom of this tool.

    ## How to fix it
    Remove the directive, or give it a length: `max-snippet:160`. Put `data-nosnippet` around the
    passage alone that is not to be quoted.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
    - https://developers.google.com/search/docs/appearance/snippet
    """

    id = "crawl/snippet-blocked"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1

    max_percent = option(
        50, "The most of the article's text that data-nosnippet may hide, in percent.", minimum=0
    )

    forbidden = message(
        "{directive} keeps search engines from showing any of the text.",
        advice="Remove {directive} if the result is to have a description.",
    )
    hidden = message(
        "data-nosnippet keeps {percent} % of the article's text out of search results.",
        advice="Put it around those passages alone that are not to be quoted.",
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
        return not is_kept_out(page)  # crawl/noindex says so: such a page has no result at all

    def check(self, page: Page) -> Iterator[Finding]:
        for directive in spoken_to_google(page):
            if (directive.name, directive.value) in FORBIDDING:
                written = ":".join(filter(None, (directive.name, directive.value)))
                yield self.forbidden.at(directive, directive=written)
                return
        yield from self._hidden(page)

    def _hidden(self, page: Page) -> Iterator[Finding]:
        hiding: dict[int, Element | None] = {}
        hidden = 0
        first: Element | None = None
        for block in page.blocks:
            if element := hider(block.element, hiding):
                hidden += len(block.text)
                first = first or element
        percent = 100 * hidden // max(1, sum(len(block.text) for block in page.blocks))
        if first and percent > self.max_percent:
            place = first.attribute_span("data-nosnippet") or first.start_tag
            yield self.hidden.at(place, percent=percent)


def hider(element: Element, known: dict[int, Element | None]) -> Element | None:
    """The nearest element from this one outwards that hides its text; `known` is a memory."""
    found: Element | None = None
    asked = []
    for around in (element, *element.ancestors):
        if around.index in known:
            found = known[around.index]
            break
        asked.append(around.index)
        if around.tag in HIDDEN_BY and around.has("data-nosnippet"):
            found = around
            break
    known.update(dict.fromkeys(asked, found))
    return found
