from collections.abc import Iterator

from seoaudit import Basis, Finding, Need, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit.page.addresses import urls
from seoaudit.text import is_valid_tag


class Uppercase(Rule):
    """Use lowercase letters in the URL.

    ## Why it matters
    Search engines and many servers treat `/Apple` and `/apple` as two URLs. People who type or link
    to the other one reach a copy, or nothing.

    ## How to fix it
    Use lowercase letters in the URLs of new pages, and redirect uppercase URLs to them on the
    server.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/url-structure
    """

    id = "url/uppercase"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 0.5
    needs = (Need.URL,)

    uppercase = message(
        "The URL contains uppercase letters: “{part}”.",
        advice="Use lowercase letters in the URLs of new pages.",
        per="page",
    )

    examples = (
        good("<p>An article.</p>", url="https://Example.com/apple-trees"),
        good("<p>مقال.</p>", url="https://example.com/ar-MA/apple-trees"),
        bad("<p>An article.</p>", "uppercase", url="https://example.com/Apple-Trees"),
    )

    def applies(self, page: Page) -> bool:
        """The home page has no path."""
        return page.url is not None and not urls.is_front_page(page.url)

    def check(self, page: Page) -> Iterator[Finding]:
        parts = urls.path(page.url).split("/")
        if found := next(
            (part for part in parts if part != part.lower() and not is_locale(part)), None
        ):
            yield self.uppercase.at(page.url_place, part=shorten(found))


def is_locale(part: str) -> bool:
    """Whether a folder is that of a language and region, such as "ar-MA" or "zh-Hant"."""
    language, *rest = part.replace("_", "-").split("-")
    is_formed = language.islower() and all(len(subtag) in (2, 4) for subtag in rest)
    return is_formed and is_valid_tag("-".join((language, *rest)))
