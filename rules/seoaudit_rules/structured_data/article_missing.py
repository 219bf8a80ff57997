from collections.abc import Iterator

from seoaudit import Basis, Finding, Meanwhile, Page, Rule, Severity, bad, good, message, option
from seoaudit_rules.article_pages import is_article

PARAGRAPHS = "<h1>Pruning apple trees</h1>" + "<p>Prune in late winter, on a dry day.</p>" * 40


class ArticleMissing(Rule):
    """Mark up the article with structured data.

    ## Why it matters
    Article structured data states the headline, the author, the dates and the image unambiguously.
    Google uses it to show better titles, images and dates; it does not require it, not even for
    Google News, so this is a hint.

    ## How to fix it
    Add a JSON-LD block with an Article, a NewsArticle for news or a BlogPosting for a blog, once in
    the template.

    ## References
    - https://developers.google.com/search/docs/appearance/structured-data/article
    - https://schema.org/Article
    """

    id = "structured-data/article-missing"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 1
    follows = ("content/too-short",)
    meanwhile = Meanwhile.JUDGED
    judges_template = True
    judges_article = True

    min_words = option(200, "Minimum words of a text that counts as an article.", minimum=0)

    missing = message(
        "The page has no structured data that marks it up as an article.",
        advice="Add JSON-LD of type Article, NewsArticle or BlogPosting with headline, image, "
        "author "
        "and dates.",
    )

    examples = (
        good(
            '<script type="application/ld+json">{"@context": "https://schema.org", '
            '"@type": "BlogPosting", "headline": "Pruning apple trees"}</script>'
            f"<article>{PARAGRAPHS}</article>"
        ),
        good(
            f'<article itemscope itemtype="https://schema.org/NewsArticle">{PARAGRAPHS}</article>'
        ),
        bad(f"<article>{PARAGRAPHS}</article>", "missing"),
    )

    def applies(self, page: Page) -> bool:
        return page.structured_data.is_readable and is_article(page, self.min_words)

    def awaits(self, page: Page) -> bool:
        return page.structured_data.is_readable and is_article(page, 1)

    def check(self, page: Page) -> Iterator[Finding]:
        if not page.article_items:
            yield self.missing.at(page.head.place)
