from collections.abc import Iterator

from seoaudit import Basis, Finding, Meanwhile, Page, Rule, Severity, bad, good, message, option
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
    """Name the author of the article.

    ## Why it matters
    Readers judge by the author whether to trust a text. Google asks whether it is clear who wrote a
    page and whether it has a byline where readers expect one, and reads the author from structured
    data.

    ## How to fix it
    Put the author's name below the headline, linked to a page about the author, and add it to the
    structured data as author with name and url. An editorial team or an agency is an author too.

    ## References
    - https://developers.google.com/search/docs/fundamentals/creating-helpful-content
    - https://developers.google.com/search/docs/appearance/structured-data/article
    """

    id = "structured-data/author-missing"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1
    follows = ("content/too-short",)
    meanwhile = Meanwhile.JUDGED
    judges_template = True
    judges_article = True

    min_words = option(200, "Minimum words of a text that counts as an article.", minimum=0)

    missing = message(
        "Neither the page nor its structured data names the author of the article.",
        advice="Add a byline below the headline and an author to the structured data.",
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

    def awaits(self, page: Page) -> bool:
        return page.structured_data.is_readable and is_article(page, 1)

    def check(self, page: Page) -> Iterator[Finding]:
        # In garbled text the name may be present but cannot be recognised.
        if not names_author(page) and not is_garbled(page.text.text):
            yield self.missing.at(page.article.headline or page.article.element)


def names_author(page: Page) -> bool:
    """Whether structured data, a meta tag or a byline names an author.

    The byline comes last because it takes the longest to find.
    """
    if any(item.values("author", "creator") for item in page.article_items):
        return True
    return any(meta.text for meta in page.head.named(*METAS)) or page.byline is not None
