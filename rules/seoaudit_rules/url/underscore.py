from collections.abc import Iterator
from itertools import pairwise

from seoaudit import Basis, Finding, Need, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit.page.addresses import urls
from seoaudit_rules.url_words import words_in

MIN_LETTERS = 2


class Underscore(Rule):
    """Separate the words of the URL with hyphens.

    ## Why it matters
    Google recommends hyphens: they separate words for people and search engines, while an
    underscore reads as part of a word and disappears in underlined links.

    ## How to fix it
    Use `-` instead of `_` in the URLs of new pages. A published page keeps its URL, or gets a
    redirect to the new one.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/url-structure
    """

    id = "url/underscore"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 0.5
    needs = (Need.URL,)

    underscore = message(
        "The URL separates words with underscores: “{part}”.",
        advice="Use hyphens in the URLs of new pages.",
        per="page",
    )

    examples = (
        good("<p>An article.</p>", url="https://example.com/apple-trees"),
        good("<p>An article.</p>", url="https://example.com/apple-trees_n_12345"),
        bad("<p>An article.</p>", "underscore", url="https://example.com/apple_trees"),
    )

    def applies(self, page: Page) -> bool:
        """The home page has no words to separate."""
        return page.url is not None and not urls.is_front_page(page.url)

    def check(self, page: Page) -> Iterator[Finding]:
        folders = urls.path(page.url).rstrip("/").split("/")
        parts = (*folders[:-1], urls.slug(page.url))
        if found := next(filter(joins_words, parts), None):
            yield self.underscore.at(page.url_place, part=shorten(found))


def joins_words(part: str) -> bool:
    """Whether an underscore separates two words; between numbers it is part of an id."""
    return any(is_word(one) and is_word(other) for one, other in pairwise(part.split("_")))


def is_word(text: str) -> bool:
    """Whether it contains a word of at least two letters, and not only parts of an id."""
    return any(sum(map(str.isalpha, word)) >= MIN_LETTERS for word in words_in(text))
