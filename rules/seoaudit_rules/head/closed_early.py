from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten


class ClosedEarly(Rule):
    """Remove misplaced content from the head.

    ## Why it matters
    An image, a frame, a `<div>` or loose text ends the head on the spot, wherever its closing tag
    is. Everything after it ends up in the body, where Google ignores title, canonical, hreflang and
    robots tags. Nothing of this is visible on the screen.

    ## How to fix it
    Move the element that ended the head into the body, or at least below everything that search
    engines should read. Tracking pixels may stay inside `<noscript>`.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/valid-page-metadata
    - https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead
    """

    id = "head/closed-early"
    severity = Severity.ERROR
    basis = Basis.STANDARD
    weight = 1

    by_element = message(
        "This <{tag}> ends the <head> early; search engines ignore what follows it there: {names}.",
        advice="Move <{tag}> into the body.",
        per="page",
    )
    by_text = message(
        "The text “{text}” ends the <head> early; search engines ignore what follows it there: "
        "{names}.",
        advice="Remove this text, or move it into the body.",
        per="page",
    )

    examples = (
        good(
            '<head><noscript><img src="p.gif"></noscript>'
            '<link rel="canonical" href="https://example.com/a"></head><body>'
        ),
        bad(
            '<head><img src="p.gif"><link rel="canonical" href="https://example.com/a"></head>'
            "<body><p>An article.</p></body>",
            "by_element",
        ),
        bad(
            '<head>--> <meta name="description" content="How to cut."></head>'
            "<body><p>An article.</p></body>",
            "by_text",
        ),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        end = page.head.early_end
        if end is None:
            return
        names = shorten(", ".join(dict.fromkeys(item.name for item in end.fallen)))
        if end.tag:
            yield self.by_element.at(end, tag=end.tag, names=names)
        else:
            yield self.by_text.at(end, text=shorten(end.text), names=names)
