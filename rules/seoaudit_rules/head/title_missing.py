from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit_rules.written_later import brings_headings, is_written_later


class TitleMissing(Rule):
    """Give the page a title.

    ## Why it matters
    The title is the line people click in search results and the name of the browser tab. Without
    one, search engines make one up from headings or links.

    ## How to fix it
    Write a `<title>` in the head that says in a few words what this page is about, and close it
    with `</title>`.

    ## References
    - https://developers.google.com/search/docs/appearance/title-link
    - https://html.spec.whatwg.org/multipage/semantics.html#the-title-element
    """

    id = "head/title-missing"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 4

    missing = message(
        "The page has no title.",
        advice="Add a <title> to the head that says in a few words what this page is about; in "
        "Markdown, add a title to the front matter.",
    )
    empty = message(
        "The title is empty.",
        advice="Write between <title> and </title> what this page is about, in a few words.",
    )
    unclosed = message(
        "The title is not closed, so browsers treat the rest of the page as part of it.",
        advice="Add </title> right after the text of the title.",
    )

    examples = (
        good("<head><title>How to prune an old apple tree</title></head>"),
        bad("<head></head><p>An article.</p>", "missing"),
        bad("<head><title> </title></head>", "empty"),
        bad("<head><title>How to prune an old apple tree<p>An article.</p>", "unclosed"),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        first = next(iter(page.head.titles), None)
        if first is None and page.manuscript is not None and titled_later(page):
            return
        if first is None:
            yield self.missing.at(page.head.place)
        elif not first.text:
            yield self.empty.at(first.element)
        elif not first.is_closed:
            yield self.unclosed.at(first.element)


def titled_later(page: Page) -> bool:
    """Whether the generator takes the title from a headline that it writes or brings itself."""
    return brings_headings(page) or any(
        each.level == 1 and is_written_later(page, each) for each in page.headings
    )
