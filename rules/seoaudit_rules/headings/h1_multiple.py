from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Heading


class H1Multiple(Rule):
    """Use only one main heading.

    ## Why it matters
    Several h1 headings are valid HTML and do no harm in search, but they leave open which one is
    the headline. One h1 for the article is a best practice, and the clearest choice.

    ## How to fix it
    Keep the `<h1>` for the headline of the article. Make section headings an `<h2>`, and the site
    name a plain link.

    ## References
    - https://html.spec.whatwg.org/multipage/sections.html#the-h1,-h2,-h3,-h4,-h5,-and-h6-elements
    - https://developers.google.com/search/docs/fundamentals/seo-starter-guide
    """

    id = "headings/h1-multiple"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    follows = ("headings/h1-missing",)

    several = message(
        "The page has {count} main headings (h1).",
        advice="Keep one <h1> for the headline and make the others <h2> (# and ## in Markdown).",
        per="page",
    )

    examples = (
        good("<h1>Pruning apple trees</h1><h2>Tools</h2><h2>Time of year</h2>"),
        bad("<h1>Pruning apple trees</h1><h1>Tools</h1><h1>Time of year</h1>", "several"),
    )

    def applies(self, page: Page) -> bool:
        return bool(main_headings(page))  # headings/h1-missing reports a page without one

    def check(self, page: Page) -> Iterator[Finding]:
        found = main_headings(page)
        if len(found) > 1:
            yield self.several.at(found[1], count=len(found))


def main_headings(page: Page) -> Sequence[Heading]:
    """The visible, non-empty h1 headings."""
    return [h for h in page.headings if h.level == 1 and h.text and not h.is_hidden]
