from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit.page.addresses import urls
from seoaudit.text.matching.transliterate import phrase_in_slug, slug_words
from seoaudit_rules.address_words import wordless_name


class InUrl(Rule):
    """Say the keyphrase in the address of the page.

    ## Why it matters
    Google asks for readable words in addresses, and readers see them in results and when a link is
    shared. That they should be those of the keyphrase is a custom of the trade. Arabic words count
    in Arabic letters, percent-encoded, and written in Latin letters.

    ## How to fix it
    Choose the words of the address before publishing. An address that is already known is better
    left alone, or else redirected.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/url-structure
    """

    id = "keyphrase/in-url"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 4

    missing = message(
        "The address of the page does not say “{keyphrase}”.",
        advice="Before publishing, put the words of the keyphrase into the address. "
        "If the page is public already, change it only together with a redirect.",
    )

    examples = (
        good("<p>Text</p>", keyphrase="apple tree", url="https://example.com/apple-tree-pruning"),
        good(
            "<p>نص</p>", keyphrase="تقليم", url="https://example.com/%D8%AA%D9%82%D9%84%D9%8A%D9%85"
        ),
        bad(
            "<p>Text</p>",
            "missing",
            keyphrase="apple tree",
            url="https://example.com/winter-garden",
        ),
    )

    def applies(self, page: Page) -> bool:
        # An address without words is left to url/no-words.
        if page.keyphrase is None or wordless_name(page.url):
            return False
        return bool(slug_words(urls.path(page.url)))

    def check(self, page: Page) -> Iterator[Finding]:
        keyphrase = page.keyphrase
        if keyphrase and not phrase_in_slug(keyphrase.phrase, urls.path(page.url)):
            yield self.missing.at(page.head.place, keyphrase=shorten(keyphrase.text))
