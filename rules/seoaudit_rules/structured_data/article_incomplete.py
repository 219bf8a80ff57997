from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Item

RECOMMENDED = ("headline", "image", "datePublished", "dateModified")
AUTHOR = ("author.name", "author.url")


class ArticleIncomplete(Rule):
    """Add the article properties that Google recommends.

    ## Why it matters
    Google can show the headline, the image, the date and the author of an article if its structured
    data contains them. It recommends six properties and requires none.

    ## How to fix it
    Make the template fill in headline, image, datePublished and dateModified, and an author with
    name and url, the URL of a page about the author.

    ## References
    - https://developers.google.com/search/docs/appearance/structured-data/article
    """

    id = "structured-data/article-incomplete"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 1
    follows = ("structured-data/article-missing", "structured-data/json-ld-invalid")
    judges_template = True

    incomplete = message(
        "The structured data of the article lacks {names}.",
        advice="Add the missing properties: Google recommends them, but requires none.",
        per="page",
    )

    examples = (
        good(
            '<script type="application/ld+json">{"@context": "https://schema.org", '
            '"@type": "Article", "headline": "Mint", "image": "https://example.com/mint.jpg", '
            '"datePublished": "2026-02-03", "dateModified": "2026-02-04", '
            '"author": {"@type": "Person", "name": "Jo Field", "url": "https://example.com/jo"}}'
            "</script>"
        ),
        bad(
            '<script type="application/ld+json">{"@context": "https://schema.org", '
            '"@type": "Article", "headline": "Mint", "datePublished": "2026-02-03", '
            '"author": "Jo Field"}</script>',
            "incomplete",
        ),
    )

    def applies(self, page: Page) -> bool:
        return bool(page.article_items)

    def check(self, page: Page) -> Iterator[Finding]:
        names = missing_properties(page.article_items)
        total = len(RECOMMENDED) + len(AUTHOR)
        if names:
            cost = len(names) / total
            shown = "author" if set(AUTHOR) <= set(names) else ""
            listed = [name for name in names if not shown or name not in AUTHOR]
            yield self.incomplete.at(
                page.article_items[0],
                cost=cost,
                names=", ".join([*listed, shown] if shown else listed),
            )


def missing_properties(items: Sequence[Item]) -> Sequence[str]:
    """The recommended properties that none of the items has."""
    missing = [name for name in RECOMMENDED if not any(has(item, name) for item in items)]
    writers = [writer for item in items for writer in item.items("author")]
    is_named = any(item.texts("author") for item in items)
    if not is_named and not any(writer.texts("name") for writer in writers):
        missing.append("author.name")
    if not any(writer.texts("url", "sameAs") for writer in writers):
        missing.append("author.url")
    return missing


def has(item: Item, name: str) -> bool:
    """Whether the item has the property, as a text or as a non-empty item."""
    non_empty = (value for value in item.items(name) if value.id or value.properties)
    return bool(item.texts(name)) or any(non_empty)
