from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.page.addresses import urls


class TooLong(Rule):
    """Keep the address short.

    ## Why it matters
    A short address is easy to read in results, to say on the phone and to share. Search engines
    read long ones too: the limit is custom. What follows the host counts, and Arabic and other
    letters count as one character each, as they are read.

    ## How to fix it
    Before publishing, leave out filler words, dates and folders that say nothing. Do not change the
    address of a published page for this alone.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/url-structure
    """

    id = "url/too-long"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5

    max_characters = option(
        75, "Longest path of an address, in characters as people read it.", minimum=1
    )

    too_long = message(
        "The path of the address has {count} characters.",
        advice="Keep to {max_characters} in new pages: a few words that name the subject.",
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
