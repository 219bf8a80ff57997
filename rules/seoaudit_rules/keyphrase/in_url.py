from collections.abc import Iterator

from seoaudit import Basis, Finding, Meanwhile, Need, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit.page.addresses import urls
from seoaudit.text.matching.transliterate import phrase_in_slug, slug_words
from seoaudit_rules.url_words import wordless_name


class InUrl(Rule):
    """Use the keyphrase in the URL.

    ## Why it matters
    Google recommends readable words in URLs, and readers see them in search results and shared
    links. That they should be the words of the keyphrase is a best practice. Arabic words count in
    Arabic script, percent-encoded, and transliterated into Latin letters.

    ## How to fix it
    Choose the words of the URL before publishing. Leave a published URL alone, or redirect it to
    the new one.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/url-structure
    """

    id = "keyphrase/in-url"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 4
    needs = (Need.KEYPHRASE, Need.URL)
    follows = ("url/no-words",)
    meanwhile = Meanwhile.OPEN

    missing = message(
        "The URL does not contain “{keyphrase}”.",
        advice="Put the words of the keyphrase in the URL before publishing. "
        "If the page is already public, redirect the old URL to the new one.",
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
        # url/no-words reports a URL without words.
        if page.keyphrase is None or wordless_name(page.url):
            return False
        return bool(slug_words(urls.path(page.url)))

    def awaits(self, page: Page) -> bool:
        return page.keyphrase is not None

    def check(self, page: Page) -> Iterator[Finding]:
        keyphrase = page.keyphrase
        if keyphrase and not phrase_in_slug(keyphrase.phrase, urls.path(page.url)):
            yield self.missing.at(page.head.place, keyphrase=shorten(keyphrase.text))
