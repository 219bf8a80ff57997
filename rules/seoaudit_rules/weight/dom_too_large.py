from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option


class DomTooLarge(Rule):
    """Build the page from no more elements than it needs.

    ## Why it matters
    Browsers lay out every element, and again whenever something moves; on a plain telephone readers
    feel that. Where it begins to matter is a custom: Lighthouse reports pages of more than 1,400
    elements. Search engines name no number.

    ## How to fix it
    Shorten menus, lists of related stories and comments, or load them when the reader comes near.
    Look for page builders that wrap each paragraph in several boxes.

    ## References
    - https://developer.chrome.com/docs/lighthouse/performance/dom-size
    - https://web.dev/articles/dom-size-and-interactivity
    """

    id = "weight/dom-too-large"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    judges_template = True

    max_elements = option(1400, "The most elements in the body.", minimum=1)

    too_large = message(
        "The page is built from {count} elements; {max_elements} are a good limit.",
        advice="Shorten menus and lists, and remove boxes around boxes.",
    )

    examples = (
        good("<body><p>An article about apple trees.</p></body>"),
        bad(
            "<body><div><div><p>An article</p></div></div></body>",
            "too_large",
            settings={"max_elements": 2},
        ),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        body = page.tree.body or page.tree.root
        count = body.last - body.index
        if count > self.max_elements:
            cost = min(1.0, count / self.max_elements - 1)
            yield self.too_large.at(body, cost=cost, count=count)
