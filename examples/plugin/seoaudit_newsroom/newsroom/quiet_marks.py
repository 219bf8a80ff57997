import re
from collections.abc import Iterator

from seoaudit import Finding, Fix, Page, Rule, Severity, bad, good, message, text_edit


class QuietMarks(Rule):
    """Write one exclamation mark at most.

    ## Why it matters
    The house style of this newsroom: several marks in a row shout.

    ## How to fix it
    Leave one mark.

    ## References
    - https://en.wikipedia.org/wiki/Exclamation_mark
    """

    id = "newsroom/quiet-marks"
    severity = Severity.INFO

    shouts = message(
        "{count} exclamation marks in a row.",
        advice="Leave one of the marks after “{word}”.",
        fix="Leave one exclamation mark",
    )

    examples = (
        good("<article><p>Now!</p></article>"),
        bad(
            "<article><p>Now!!! <!-- !!! --></p></article>",
            "shouts",
            fixed="<article><p>Now! <!-- !!! --></p></article>",
        ),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        """Look for marks in the text, so that those in comments and attributes are left alone."""
        for block in page.blocks:
            for marks in re.finditer(r"(\w*)(!{2,})", block.text):
                place = block.span(*marks.span(2))
                edit = text_edit(page, place, "!")
                yield self.shouts.at(
                    place,
                    count=len(marks[2]),
                    word=marks[1],
                    fix=Fix((edit,)) if edit else None,
                )
