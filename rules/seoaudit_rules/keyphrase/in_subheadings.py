from collections.abc import Iterator, Sequence

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
from seoaudit.facts import Heading, shorten, subheadings
from seoaudit.text.recognition.closing_headings import is_closing_heading
from seoaudit_rules.shared_cost import WEAKER_COST

# Subheadings an article needs before they are checked for a detected keyphrase.
MIN_IF_DETECTED = 2


class InSubheadings(Rule):
    """Use the keyphrase in at least one subheading.

    ## Why it matters
    Readers who skim see little but the subheadings, and search engines give them weight. That one
    of them should contain the keyphrase is a best practice, recommended by Yoast and Rank Math. A
    part of it, or its words in another order or apart, cost half the points.

    ## How to fix it
    Use the keyphrase in the subheading of the section that answers it best. One or two are enough:
    the same words in every subheading read badly.

    ## References
    - https://github.com/Yoast/wordpress-seo/blob/trunk/packages/yoastseo/src/scoring/assessments/SCORING%20SEO.md
    """

    id = "keyphrase/in-subheadings"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 7
    needs = (Need.KEYPHRASE,)
    follows = ("keyphrase/in-content", "content/too-short")
    meanwhile = Meanwhile.JUDGED

    min_words = option(
        300, "Minimum words of an article that should have a subheading to use it in.", minimum=0
    )

    missing = message(
        "None of the {count} subheadings contains “{keyphrase}”.",
        one="The only subheading does not contain “{keyphrase}”.",
        advice="Use the keyphrase, or another form of it, in one subheading.",
        per="page",
    )

    weaker = message(
        "The subheadings name “{keyphrase}” only as “{said}”.",
        advice="Use the keyphrase, or another form of it, in one subheading, where it reads well.",
        per="page",
    )

    absent = message(
        "The article has {count} words and no subheading with “{keyphrase}”.",
        one="The article has one word and no subheading with “{keyphrase}”.",
        advice="Divide a text of more than {min_words} words with subheadings, and use the "
        "keyphrase in one of them.",
        per="page",
    )

    examples = (
        good(
            "<h1>Winter work</h1><p>Prune an apple tree now.</p><h2>Why an apple tree needs it</h2>"
            "<p>Light and air.</p>",
            keyphrase="apple tree",
        ),
        bad(
            "<h1>Winter work</h1><p>Prune an apple tree now.</p><h2>Tools</h2><p>A sharp saw.</p>",
            "missing",
            keyphrase="apple tree",
        ),
        bad(
            "<h1>Winter work</h1><p>Prune an apple tree now.</p><h2>Why a tree needs it</h2>"
            "<p>Light and air.</p>",
            "weaker",
            keyphrase="apple tree",
        ),
        bad(
            "<h1>Winter work</h1><p>Prune an apple tree now.</p>" + "<p>Cut old wood.</p>" * 100,
            "absent",
            keyphrase="apple tree",
        ),
    )

    def applies(self, page: Page) -> bool:
        # keyphrase/in-content reports an article without the keyphrase.
        if page.keyphrase is None or not page.keyphrase.is_used:
            return False
        enough = 1 if page.keyphrase.is_given else MIN_IF_DETECTED
        return len(judged(page)) >= enough or page.text.words > self.min_words

    def awaits(self, page: Page) -> bool:
        return page.keyphrase is not None and page.text.words > 0

    def check(self, page: Page) -> Iterator[Finding]:
        keyphrase, found = page.keyphrase, judged(page)
        if not keyphrase or any(keyphrase.is_named_as_usual_in(h.text) for h in found):
            return
        shown = shorten(keyphrase.names)
        if not found:
            place = page.article.element
            yield self.absent.at(place, count=page.text.words, keyphrase=shown)
            return
        named = ((heading, keyphrase.weaker_form_in(heading.text)) for heading in found)
        heading, said = next((each for each in named if each[1]), (found[0], ""))
        if said:
            yield self.weaker.at(heading, cost=WEAKER_COST, keyphrase=shown, said=shorten(said))
        else:
            yield self.missing.at(heading, count=len(found), keyphrase=shown)


def judged(page: Page) -> Sequence[Heading]:
    """The subheadings that can name the subject: all but closing ones such as “Conclusion”."""
    code = page.language.code
    return [h for h in subheadings(page.headings) if not is_closing_heading(h.text, code)]
