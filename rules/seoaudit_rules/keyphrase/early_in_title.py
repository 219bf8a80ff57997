from collections.abc import Iterator

from seoaudit import (
    Basis,
    Finding,
    Meanwhile,
    Need,
    Page,
    Rule,
    Severity,
    bad,
    good,
    message,
    option,
)
from seoaudit.facts import shorten
from seoaudit.text import count_words


class EarlyInTitle(Rule):
    """Use the keyphrase in the first half of the title.

    ## Why it matters
    People scan search results by the first words of each line, and a title that is too wide is cut
    off at the end. Google does not document that an early keyphrase ranks better: this is a best
    practice, and plugins such as Rank Math ask for the first half.

    ## How to fix it
    Start with the keyphrase, and let the angle of the story or the site name follow.

    ## References
    - https://developers.google.com/search/docs/appearance/title-link
    """

    id = "keyphrase/early-in-title"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 2
    needs = (Need.KEYPHRASE,)
    follows = ("head/title-missing", "keyphrase/in-title")
    meanwhile = Meanwhile.OPEN

    max_percent = option(
        50,
        "Maximum share of the title's words before the keyphrase, in percent.",
        minimum=0,
    )

    late = message(
        "{count} words of the title come before “{keyphrase}”.",
        one="One word of the title comes before “{keyphrase}”.",
        advice="Move the keyphrase closer to the beginning of the title.",
    )

    examples = (
        good("<title>Apple tree pruning in four steps</title>", keyphrase="apple tree"),
        bad(
            "<title>Ten things to know about an apple tree</title>", "late", keyphrase="apple tree"
        ),
    )

    def applies(self, page: Page) -> bool:
        title, keyphrase = page.title, page.keyphrase  # keyphrase/in-title reports a missing one
        return title is not None and keyphrase is not None and keyphrase.is_in(title.text)

    def awaits(self, page: Page) -> bool:
        return page.keyphrase is not None

    def check(self, page: Page) -> Iterator[Finding]:
        keyphrase, title = page.keyphrase, page.title
        if not keyphrase or not title:
            return
        first = keyphrase.matches(title.text)[0]
        before = count_words(title.text[: first.start])
        if 100 * before > self.max_percent * count_words(title.text):
            yield self.late.at(title, count=before, keyphrase=shorten(keyphrase.text))
