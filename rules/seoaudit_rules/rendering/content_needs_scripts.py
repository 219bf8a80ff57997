from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.page.rendering.by_script import Words, words_by_script

# Thresholds are choices: no search engine names one.
MAX_PERCENT, MIN_WORDS = 20, 30

ARTICLE = "<h1>Pruning</h1><p>" + "Cut the dead wood first, then what grows inwards. " * 8 + "</p>"
SHELL = '<div id="app"></div><script src="/app.js"></script>'


class ContentNeedsScripts(Rule):
    """Send the article in the HTML of the page.

    ## Why it matters
    Google crawls a page first and runs its scripts later, when it has the resources. Content that
    only scripts bring is indexed later, and not at all if one of them fails or is blocked. Other
    crawlers, those of social networks and of AI services among them, mostly run none.

    ## How to fix it
    Let the server, or the build, render the article: frameworks call it server-side rendering,
    static generation or prerendering. Scripts may then take over what is already there.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics
    - https://web.dev/articles/rendering-on-the-web
    """

    id = "rendering/content-needs-scripts"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 8
    follows = ("rendering/redirect-by-script",)

    max_percent = option(
        MAX_PERCENT,
        "Maximum percentage of the words of the article that only scripts bring.",
        minimum=0,
    )
    min_words = option(
        MIN_WORDS,
        "Number of such words from which it matters; a few are a date or a counter.",
        minimum=1,
    )
    missing = message(
        "{percent}% of the article, {words} words, is there only once scripts have run.",
        advice="Send it in the HTML: render the page on the server or when the site is built.",
        per="page",
    )

    examples = (
        good(ARTICLE, rendered=ARTICLE),
        good(
            f"{ARTICLE}<p>Published <time>…</time></p>",
            rendered=f"{ARTICLE}<p>Published <time>5 minutes ago</time></p>",
        ),
        bad(SHELL, "missing", rendered=f'<div id="app">{ARTICLE}</div>'),
    )

    def applies(self, page: Page) -> bool:
        return page.rendered is not None

    def check(self, page: Page) -> Iterator[Finding]:
        if page.rendered is None:
            return
        found = words_by_script(page, page.rendered)
        if needs_scripts(found, self.max_percent, self.min_words):
            percent = round(100 * found.share)
            yield self.missing.at(
                page.article.element, cost=found.share, percent=percent, words=found.by_script
            )


def needs_scripts(found: Words, max_percent: int = MAX_PERCENT, min_words: int = MIN_WORDS) -> bool:
    """Whether enough of an article is there only once scripts have run."""
    return found.by_script >= min_words and round(100 * found.share) > max_percent
