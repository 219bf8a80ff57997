from collections.abc import Iterator

from seoaudit import Basis, Finding, Need, Page, Rule, Severity, bad, good, message, option
from seoaudit.page.addresses import urls


class TooLong(Rule):
    """Keep the URL short.

    ## Why it matters
    A short URL is easy to read in search results, to say on the phone and to share. Search engines
    accept long ones too: the limit is a best practice. Only the part after the host counts, and
    Arabic and other letters count as one character each, as people read them.

    ## How to fix it
    Before publishing, leave out filler words, dates and meaningless folders. Do not change the URL
    of a published page for this alone.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/url-structure
    """

    id = "url/too-long"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    needs = (Need.URL,)

    max_characters = option(
        75, "Maximum length of the URL path, in characters as people read it.", minimum=1
    )

    too_long = message(
        "The URL path is {count} characters long.",
        advice="Keep new URLs to {max_characters} or fewer: a few words that name the subject.",
        per="page",
    )

    examples = (
        good("<p>An article.</p>", url="https://example.com/pruning-apple-trees"),
        bad(
            "<p>An article.</p>",
            "too_long",
            url="https://example.com/garden/2024/03/how-to-prune-an-old-and-neglected-apple-tree-in-the-cold-of-winter",
        ),
    )

    def applies(self, page: Page) -> bool:
        return page.url is not None

    def check(self, page: Page) -> Iterator[Finding]:
        count = len(urls.path(page.url))
        if count > self.max_characters:
            yield self.too_long.at(page.url_place, count=count)
