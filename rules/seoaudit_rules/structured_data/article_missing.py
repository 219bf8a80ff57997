from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit_rules.article_pages import is_article

PARAGRAPHS = "<h1>Pruning apple trees</h1>" + "<p>Prune in late winter, on a dry day.</p>" * 40


class ArticleMissing(Rule):
    """Tell search engines in their own terms that the page is an article.

    ## Why it matters
    Article structured data says without doubt what is the headline, the author, the date and the
    picture. Google uses it to show better titles, images and dates; it requires none of it, for
    Google News neither, so this is a hint.

    ## How to fix it
    Add a block of JSON-LD with an Article, a NewsArticle for news or a BlogPosting for a blog, once
    in the template.

    ## References
    - https://developers.google.com/search/docs/appearance/structured-data/article
    - https://schema.org/Article
    """

    id = "structured-data/article-missing"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 1
    judges_template = True

    min_words = option(200, "Fewest words of a text that is taken for an article.", minimum=0)

    missing = message(
        "The page has no structured data that describes it as an article.",
        advice="Add JSON-LD with an Article, NewsArticle or BlogPosting: headline, image, author "
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

    def check(self, page: Page) -> Iterator[Finding]:
        if not page.article_items:
            yield self.missing.at(page.head.place)
