from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit_rules.written_later import brings_headings, is_written_later


class H1Missing(Rule):
    """Give the page a main heading.

    ## Why it matters
    The h1 tells readers, screen readers and search engines at first sight what the page is about.
    Google also takes it into account when choosing the title of a search result. No search engine
    requires one: having it is a best practice.

    ## How to fix it
    Put the headline of the article in an `<h1>`, near the top of the page. A logo counts if its
    image has alt text.

    ## References
    - https://developers.google.com/search/docs/appearance/title-link
    - https://www.w3.org/WAI/tutorials/page-structure/headings/
    - https://html.spec.whatwg.org/multipage/sections.html#headings-and-outlines-2
    """

    id = "headings/h1-missing"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 4

    missing = message(
        "The page has no main heading (h1).",
        advice="Put the headline of the article in an <h1>.",
        per="page",
    )
    empty = message(
        "The main heading (h1) of the page is empty.",
        advice="Write the headline of the article in the <h1>.",
        per="page",
    )

    examples = (
        good("<h1>How to prune an old apple tree</h1><p>Wait for winter.</p>"),
        good('<h1><img src="logo.svg" alt="Green Fingers"></h1><p>Wait for winter.</p>'),
        bad("<h2>How to prune an old apple tree</h2><p>Wait for winter.</p>", "missing"),
        bad("<h1> </h1><p>Wait for winter.</p>", "empty"),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        main = [heading for heading in page.headings if heading.level == 1]
        if any(heading.text or is_written_later(page, heading) for heading in main):
            return
        if main:
            yield self.empty.at(main[0])
        elif not brings_headings(page):
            yield self.missing.at(page.article.headline or page.article.element)
