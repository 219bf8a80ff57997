from collections.abc import Iterator

from seoaudit import Basis, Finding, Need, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit.page.addresses import urls
from seoaudit_rules.url_words import wordless_name


class NoWords(Rule):
    """Use words in the URL, not only a number.

    ## Why it matters
    A URL such as `/12345` tells neither readers nor search engines what the page is about. Google
    recommends words instead of long numbers.

    ## How to fix it
    Make the site build URLs from the title; in WordPress choose "Post name" under Permalinks.
    Arabic words are as good as Latin ones. Redirect the old URLs of published pages.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/url-structure
    """

    id = "url/no-words"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1
    needs = (Need.URL,)

    no_words = message(
        "The URL does not say what the page is about: “{part}”.",
        advice="Use a few words of the title in the URLs of new pages.",
        per="page",
    )

    examples = (
        good("<p>An article.</p>", url="https://example.com/2024/pruning-apple-trees-12345"),
        good("<p>مقال</p>", url="https://example.com/%D8%AA%D9%82%D9%84%D9%8A%D9%85-3"),
        bad("<p>An article.</p>", "no_words", url="https://example.com/archive/12345.html"),
        bad("<p>An article.</p>", "no_words", url="https://example.com/?p=123"),
    )

    def applies(self, page: Page) -> bool:
        """The home page needs no words."""
        return page.url is not None and not urls.is_front_page(page.url)

    def check(self, page: Page) -> Iterator[Finding]:
        if name := wordless_name(page.url):
            yield self.no_words.at(page.url_place, part=shorten(name))
