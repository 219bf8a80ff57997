from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import shorten
from seoaudit.page.structured_data.articles import headlines
from seoaudit.text import fold_spaces, normalise, split_words
from seoaudit_rules.shares import in_shares


class HeadlineDiffers(Rule):
    """Give search engines the headline that readers see.

    ## Why it matters
    Structured data must describe what is on the page. When its headline is that of another article,
    or of a draft long since rewritten, search engines cannot trust the rest of it either. How much
    two headlines may differ is our own measure: shortened, reordered or differently punctuated ones
    pass.

    ## How to fix it
    Let the template write the headline of the article into the structured data.

    ## References
    - https://developers.google.com/search/docs/appearance/structured-data/sd-policies
    - https://developers.google.com/search/docs/appearance/title-link
    """

    id = "structured-data/headline-differs"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 0.5
    judges_template = True

    min_shared = option(
        0.5, "Share of the words of the shorter headline that the other must have.", minimum=0
    )

    differs = message(
        'The headline in the structured data, "{headline}", is not the one readers see: "{shown}".',
        advice="Write the headline of the page into the structured data, or mend the one on the "
        "page.",
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
        told = any(item.texts("headline") for item in page.article_items)
        return told and bool(headlines(page.article.headline, page.title))

    def check(self, page: Page) -> Iterator[Finding]:
        shown = headlines(page.article.headline, page.title)
        told = [value for item in page.article_items for value in item.texts("headline")]
        wrong = [v for v in told if not any(self.says_same(v.text, text) for text in shown)]
        for value, cost in in_shares(wrong, len(told)):
            yield self.differs.at(
                value,
                cost=cost,
                headline=shorten(plain_text(value.text)),
                shown=shorten(shown[0]),
            )

    def says_same(self, one: str, other: str) -> bool:
        """Whether two headlines share enough words, or one is part of the other."""
        words, others = words_of(one), words_of(other)
        written, seen = "".join(words), "".join(others)
        if written in seen or seen in written:
            return True
        shared, shorter = set(words) & set(others), min(len(set(words)), len(set(others)))
        return len(shared) >= self.min_shared * shorter


def plain_text(text: str) -> str:
    """The text with its character references read."""
    if "&" not in text:
        return text
    from html import unescape

    return unescape(text)


def words_of(text: str) -> Sequence[str]:
    """The words as they are compared; entities written out twice are read twice."""
    plain = normalise(fold_spaces(plain_text(plain_text(text))))
    return [word.text for word in split_words(plain.rstrip(" …."))]
