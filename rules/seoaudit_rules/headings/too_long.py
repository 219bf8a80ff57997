from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import shorten, subheadings
from seoaudit_rules.shared_cost import with_shared_cost


class TooLong(Rule):
    """Keep subheadings short enough to read at a glance.

    ## Why it matters
    Readers skim subheadings to find their part of the article. One of two lines or more is read as
    a sentence, not at a glance. The limit is a best practice: site crawlers report headings of more
    than 70 characters, and this rule leaves room for the long headings of news articles.

    ## How to fix it
    Keep the words that name the section, and move the rest to its first sentence. If a whole
    paragraph was made a heading for its looks, turn it back into a paragraph.

    ## References
    - https://www.screamingfrog.co.uk/seo-spider/user-guide/tabs/
    - https://developers.google.com/search/docs/fundamentals/seo-starter-guide
    """

    id = "headings/too-long"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    follows = ("headings/section-too-long",)

    max_characters = option(100, "Maximum length of a subheading, in characters.", minimum=1)

    too_long = message(
        "The subheading “{heading}” is {count} characters long.",
        advice="Keep it to {max_characters} or fewer: name the section, and leave the rest to the "
        "text.",
    )

    examples = (
        good("<h1>Apples</h1><h2>When to prune an old apple tree</h2>"),
        bad(
            "<h2>When you should prune an old apple tree that nobody has cared for in years, and "
            "why it is best not to do it all at once</h2>",
            "too_long",
        ),
    )

    def applies(self, page: Page) -> bool:
        return bool(subheadings(page.headings))

    def check(self, page: Page) -> Iterator[Finding]:
        headings = subheadings(page.headings)
        long = [heading for heading in headings if len(heading.text) > self.max_characters]
        for heading, cost in with_shared_cost(long, len(headings)):
            yield self.too_long.at(
                heading,
                cost=cost,
                heading=shorten(heading.text),
                count=len(heading.text),
            )
