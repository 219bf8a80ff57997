from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.text.recognition.mojibake import is_garbled
from seoaudit_rules.article_pages import is_article

METAS = (
    "author",
    "article:author",
    "byl",
    "citation_author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
)
PARAGRAPHS = "<h1>Pruning apple trees</h1>" + "<p>Prune in late winter, on a dry day.</p>" * 40


class AuthorMissing(Rule):
    """Say who wrote the article.

    ## Why it matters
    Readers judge by the author whether to trust a text. Google asks whether it is plain who wrote
    it and whether pages carry a byline where one is expected, and reads the author from structured
    data.

    ## How to fix it
    Put the author's name below the headline, linked to a page about the author, and into the
    structured data as author with name and url. An editorial office or an agency is an author too.

    ## References
    - https://developers.google.com/search/docs/fundamentals/creating-helpful-content
    - https://developers.google.com/search/docs/appearance/structured-data/article
    """

    id = "structured-data/author-missing"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1
    judges_template = True

    min_words = option(200, "Fewest words of a text that is taken for an article.", minimum=0)

    missing = message(
        "Neither the page nor its structured data says who wrote the article.",
        advice="Put a name below the headline, and an author into the structured data.",
        per="page",
    )

    examples = (
        good(
            '<script type="application/ld+json">{"@context": "https://schema.org", '
            '"@type": "Article", "author": {"@type": "Person", "name": "Jo Field"}}</script>'
            f"<article>{PARAGRAPHS}</article>"
        ),
        good(f"<article>{PARAGRAPHS.replace('</h1>', '</h1><div>By Jo Field</div>')}</article>"),
        bad(f"<article>{PARAGRAPHS}</article>", "missing"),
    )

    def applies(self, page: Page) -> bool:
        return page.structured_data.is_readable and is_article(page, self.min_words)

    def check(self, page: Page) -> Iterator[Finding]:
        # In garbled text the name may be there and cannot be told.
        if not names_author(page) and not is_garbled(page.text.text):
            yield self.missing.at(page.article.headline or page.article.element)


def names_author(page: Page) -> bool:
    """Whether structured data, a meta or a byline names an author; the byline is looked for last,
    as that takes longest."""
    if any(item.values("author", "creator") for item in page.article_items):
        return True
    return any(meta.text for meta in page.head.named(*METAS)) or page.byline is not None
