import re
import string
from collections.abc import Iterator, Sequence
from itertools import pairwise
from urllib.parse import parse_qsl

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.page import url as addresses
from seoaudit.text.quote import shorten

SAY_NOTHING = frozenset(
    "index default home article articles post posts page pages node item story news entry content "
    "view show read print id".split()
)
"""Words that stand before a number on many sites."""

HEADLINE = 4
"""A folder of so many words is the headline, as in "/how-to-prune-trees/12345", not a section."""

HEXADECIMAL = frozenset(string.hexdigits)
SHORTEST_ID = 8

_PART = re.compile(r"[^\W_]+")


class NoWords(Rule):
    """Name the subject in the address, not only a number.

    ## Why it matters
    An address such as `/12345` tells neither a reader nor a search engine what the page is about.
    Google asks for words in place of long numbers.

    ## How to fix it
    Let the site build addresses from the title; in WordPress choose "Post name" under Permalinks.
    Arabic words are as good as Latin ones. Redirect the old addresses of published pages.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/url-structure
    """

    id = "url/no-words"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1

    no_words = message(
        'The address does not say what the page is about: "{part}".',
        advice="Use a few words of the title in the addresses of new pages.",
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
        return page.url is not None and not addresses.is_front_page(page.url)

    def check(self, page: Page) -> Iterator[Finding]:
        folders = addresses.path(page.url).split("/")
        if any(len(words_in(folder)) >= HEADLINE for folder in folders):
            return
        name = addresses.slug(page.url)
        if not has_code(name) and (values := query_values(page.url)):
            name = f"{name}?{values}"
        words = words_in(name)
        if is_id(name) or (has_code(name) and SAY_NOTHING.issuperset(words)):
            yield self.no_words.at(page.url_place, part=shorten(name))


def query_values(url: str | None) -> str:
    """The values of the address's parameters."""
    parts = addresses.split(url) if url else None
    return " ".join(value for _, value in parse_qsl(parts.query)) if parts else ""


def words_in(name: str) -> Sequence[str]:
    """What may be words, in lower case."""
    return [part.lower() for part in _PART.findall(name) if not is_code(part)]


def has_code(name: str) -> bool:
    """Whether numbers or the like stand in it."""
    return any(map(is_code, _PART.findall(name)))


def is_code(part: str) -> bool:
    """Whether letters and digits make no word: a number, one letter, "3a5ebc94", "dQw4w9WgXcQ"."""
    if not part.isascii():
        return not any(character.isalpha() for character in part)
    if part.isalpha():
        return len(part) == 1
    changes = sum(a.isdigit() != b.isdigit() for a, b in pairwise(part))
    letters = sum(character.isalpha() for character in part)
    return HEXADECIMAL.issuperset(part) or changes > 2 or letters < 3


def is_id(name: str) -> bool:
    """Whether the whole is one hexadecimal number, such as a UUID."""
    digits = name.replace("-", "")
    return (
        len(digits) >= SHORTEST_ID
        and HEXADECIMAL.issuperset(digits)
        and any(character.isdigit() for character in digits)
    )
