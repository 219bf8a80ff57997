from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Section, shorten
from seoaudit.page.article.article_text import opening


class SectionTooLong(Rule):
    """Divide long sections with subheadings.

    ## Why it matters
    Readers skim: subheadings help them find their part of an article and show search engines how it
    is structured. The limit of 300 words is a best practice popularised by Yoast. A section of
    twice the limit loses all its points; one just over it loses few.

    ## How to fix it
    Find the place where a new thought begins, and put a short subheading there.

    ## References
    - https://github.com/Yoast/wordpress-seo/blob/trunk/packages/yoastseo/src/scoring/assessments/SCORING%20READABILITY.md
    - https://developers.google.com/search/docs/fundamentals/seo-starter-guide
    """

    id = "headings/section-too-long"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 4
    judges_article = True
    follows = ("content/too-short",)

    max_words = option(300, "Maximum words between two headings.", minimum=1)

    no_subheading = message(
        "The article has {count} words and no subheading.",
        advice="Add a subheading before each new thought, at least every {max_words} words.",
        per="page",
    )
    long_beginning = message(
        "The article has {count} words before its first subheading.",
        advice="Add a subheading after at most {max_words} words.",
        per="page",
    )
    too_long = message(
        "The section “{heading}” has {count} words without a subheading.",
        advice="Divide the section with a subheading after at most {max_words} words.",
    )

    examples = (
        good(f"<h1>Apples</h1><p>{'Prune in winter. ' * 100}</p>"),
        good(f"<h2>Pruning</h2>{'<p>Prune now.</p>' * 90}<h2>Harvest</h2>{'<p>Pick.</p>' * 200}"),
        bad(f"<h1>Apples</h1><p>{'Prune in winter. ' * 101}</p>", "no_subheading"),
        bad(f"{'<p>Prune in winter.</p>' * 101}<h2>Harvest</h2><p>Fall.</p>", "long_beginning"),
        bad(f"<h2>Pruning</h2>{'<p>Prune in winter.</p>' * 101}", "too_long"),
    )

    def applies(self, page: Page) -> bool:
        return words(page) > self.max_words

    def check(self, page: Page) -> Iterator[Finding]:
        sections = page.text.sections
        headed = any(is_subheading(section) for section in sections)
        for section in sections:
            if section.words > self.max_words:
                yield self.report(page, section, headed=headed)

    def report(self, page: Page, section: Section, *, headed: bool) -> Finding:
        """The finding for a section.

        Its cost is the section's share of the article, reduced if it is only just too long.
        """
        count = section.words
        cost = count / words(page) * min(1.0, (count - self.max_words) / self.max_words)
        if is_subheading(section) and section.heading:
            heading = shorten(section.heading.text)
            return self.too_long.at(section.heading, cost=cost, count=count, heading=heading)
        message = self.long_beginning if headed else self.no_subheading
        return message.at(opening(section.blocks[0]), cost=cost, count=count)


def words(page: Page) -> int:
    """The number of words of running text in the article."""
    return sum(section.words for section in page.text.sections)


def is_subheading(section: Section) -> bool:
    """Whether the section has an h2 to h6 heading."""
    return section.heading is not None and section.heading.kind != "h1"
