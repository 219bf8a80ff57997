from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import shorten
from seoaudit.page.structured_data.articles import headlines
from seoaudit.text import fold_spaces, normalise, split_words
from seoaudit_rules.shared_cost import with_shared_cost


class HeadlineDiffers(Rule):
    """Use the visible headline in the structured data.

    ## Why it matters
    Structured data must describe what is on the page. If its headline belongs to another article,
    or to a draft rewritten long ago, search engines cannot trust the rest of it either. How much
    two headlines may differ is our own measure: shortened, reordered or differently punctuated ones
    are accepted.

    ## How to fix it
    Make the template write the headline of the article into the structured data.

    ## References
    - https://developers.google.com/search/docs/appearance/structured-data/sd-policies
    - https://developers.google.com/search/docs/appearance/title-link
    """

    id = "structured-data/headline-differs"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 0.5
    follows = ("structured-data/article-missing", "structured-data/json-ld-invalid")
    judges_template = True

    min_shared = option(
        0.5, "Minimum share of the shorter headline's words that the other must contain.", minimum=0
    )

    differs = message(
        "The headline in the structured data, “{headline}”, differs from the visible one: "
        "“{shown}”.",
        advice="Use the visible headline in the structured data, or correct the one on the page.",
        per="page",
    )

    examples = (
        good(
            '<script type="application/ld+json">{"@context": "https://schema.org", '
            '"@type": "Article", "headline": "Pruning apple trees in …"}</script>'
            "<h1>Pruning apple trees in late winter</h1>"
        ),
        bad(
            '<script type="application/ld+json">{"@context": "https://schema.org", '
            '"@type": "Article", "headline": "Ten herbs for a balcony"}</script>'
            "<h1>Pruning apple trees</h1><p>Prune in late winter.</p>",
            "differs",
        ),
    )

    def applies(self, page: Page) -> bool:
        has_headline = any(item.texts("headline") for item in page.article_items)
        return has_headline and bool(headlines(page.article.headline, page.title))

    def check(self, page: Page) -> Iterator[Finding]:
        shown = headlines(page.article.headline, page.title)
        declared = [value for item in page.article_items for value in item.texts("headline")]
        wrong = [v for v in declared if not any(self.match(v.text, text) for text in shown)]
        for value, cost in with_shared_cost(wrong, len(declared)):
            yield self.differs.at(
                value,
                cost=cost,
                headline=shorten(plain_text(value.text)),
                shown=shorten(shown[0]),
            )

    def match(self, one: str, other: str) -> bool:
        """Whether two headlines share enough words, or one is part of the other."""
        words, others = words_of(one), words_of(other)
        joined, other_joined = "".join(words), "".join(others)
        if joined in other_joined or other_joined in joined:
            return True
        shared, shorter = set(words) & set(others), min(len(set(words)), len(set(others)))
        return len(shared) >= self.min_shared * shorter


def plain_text(text: str) -> str:
    """The text with its character references decoded."""
    if "&" not in text:
        return text
    from html import unescape

    return unescape(text)


def words_of(text: str) -> Sequence[str]:
    """The words in comparable form; doubly escaped character references are decoded twice."""
    plain = normalise(fold_spaces(plain_text(plain_text(text))))
    return split_words(plain.rstrip(" ….")).texts
