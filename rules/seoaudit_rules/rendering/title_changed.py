from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit.late_pattern import late_pattern

# A number of unread messages before a title, as chats and forums count them: "(3) Pruning".
_COUNTER = late_pattern(r"\(\d+\+?\)\s*")


class TitleChanged(Rule):
    """Send the title that scripts would set.

    ## Why it matters
    Google allows scripts to set or change the title, and indexes the page as they leave it. Until
    then, and in everything that runs no scripts, such as link previews, the title as sent counts.

    ## How to fix it
    Render the final title on the server. If the title as sent is the better one, find the script
    that changes it, often a router or a plugin.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics
    - https://developers.google.com/search/docs/appearance/title-link
    """

    id = "rendering/title-changed"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 2
    follows = ("rendering/redirect-by-script",)

    changed = message(
        "Scripts change the title from “{sent}” to “{rendered}”.",
        advice="Send the title that the page is to have in the HTML.",
        per="page",
    )
    added = message(
        "Only scripts give the page its title: “{rendered}”.",
        advice="Send the title in the HTML.",
        per="page",
    )

    examples = (
        good("<title>Pruning</title>", rendered="<title>Pruning</title>"),
        good("<title>Pruning</title>", rendered="<title>(2) Pruning</title>"),
        bad("<title>Loading…</title>", "changed", rendered="<title>Pruning</title>"),
        bad("<head></head>", "added", rendered="<title>Pruning</title>"),
    )

    def applies(self, page: Page) -> bool:
        return page.rendered is not None and page.rendered.title is not None

    def check(self, page: Page) -> Iterator[Finding]:
        if page.rendered is None or page.rendered.title is None:
            return
        rendered = page.rendered.title.text
        if page.title is None:  # which costs points as head/title-missing already
            yield self.added.at(page.head.place, cost=0, rendered=shorten(rendered))
        elif comparable(page.title.text) != comparable(rendered):
            sent = shorten(page.title.text)
            yield self.changed.at(page.title, sent=sent, rendered=shorten(rendered))


def comparable(title: str) -> str:
    """The title without what makes it no other one: case, spaces and a counter before it."""
    return _COUNTER.sub("", " ".join(title.split()).casefold(), count=1)
