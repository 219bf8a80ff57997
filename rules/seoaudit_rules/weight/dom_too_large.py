from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option


class DomTooLarge(Rule):
    """Keep the number of HTML elements small.

    ## Why it matters
    Browsers lay out every element, and again whenever something moves; readers notice this on a
    slow phone. The limit is a best practice: Lighthouse reports pages of more than 1,400 elements.
    Search engines name no number.

    ## How to fix it
    Shorten menus, lists of related stories and comments, or load them when the reader scrolls near
    them. Look for page builders that wrap each paragraph in several elements.

    ## References
    - https://developer.chrome.com/docs/lighthouse/performance/dom-size
    - https://web.dev/articles/dom-size-and-interactivity
    """

    id = "weight/dom-too-large"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    judges_template = True

    max_elements = option(1400, "Maximum number of elements in the body.", minimum=1)

    too_large = message(
        "The page has {count} HTML elements (recommended: {max_elements} or fewer).",
        advice="Shorten menus and lists, and remove nested wrappers.",
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
