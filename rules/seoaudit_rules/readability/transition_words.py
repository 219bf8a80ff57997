from collections.abc import Iterator, Sequence
from itertools import groupby

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Sentence, shorten
from seoaudit.text.readability.connectives import find_connectives, has_connectives


class TransitionWords(Rule):
    """Use transition words to connect sentences.

    ## Why it matters
    "However", "because", "for example" tell a reader what comes next: an objection, a reason, an
    example. Without transition words a text falls apart into separate statements. The share of
    three sentences in ten is a best practice popularised by Yoast.

    ## How to fix it
    Look for two sentences of which one is the reason, the consequence or the opposite of the other,
    and say so. Do not add transition words where there is no such relation.

    ## References
    - https://github.com/Yoast/wordpress-seo/blob/trunk/packages/yoastseo/src/scoring/assessments/SCORING%20READABILITY.md
    """

    id = "readability/transition-words"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 2
    judges_article = True
    follows = ("content/too-short",)

    min_percent = option(
        30, "Minimum share of sentences with a transition word, in percent.", minimum=0
    )
    min_words = option(200, "Minimum words in paragraphs for a text to be checked.", minimum=0)

    too_few = message(
        "{percent}% of the sentences contain a transition word; {count} in a row, "
        "from “{beginning}” on, contain none.",
        one="{percent}% of the sentences contain a transition word; “{beginning}” contains none.",
        advice="Use one in at least {min_percent}% of the sentences: “because”, “however”, “for "
        "example”.",
        per="page",
    )

    examples = (
        good(f"<p>{'We prune in winter, because the trees are asleep. ' * 30}</p>"),
        good("<p>We prune in winter. The trees are asleep.</p>"),
        bad(f"<p>{'We prune in winter. The trees are asleep. ' * 30}</p>", "too_few"),
        bad(f'<html lang="ar"><p>{"نقلم الأشجار شتاء. الأشجار نائمة. " * 50}</p>', "too_few"),
    )

    def applies(self, page: Page) -> bool:
        listed = has_connectives(page.language.code)
        is_long = page.text.running_words >= max(1, self.min_words)
        return listed and is_long and page.is_in_its_language

    def awaits(self, page: Page) -> bool:
        return has_connectives(page.language.code) and page.is_in_its_language

    def check(self, page: Page) -> Iterator[Finding]:
        sentences = page.text.running_sentences
        connected = find_connectives([each.spelled for each in sentences], page.language.code)
        linked = [found is not None for found in connected]
        percent = 100 * sum(linked) / len(sentences)
        if percent >= self.min_percent:
            return
        bare = longest_unlinked_run(sentences, linked)
        yield self.too_few.at(
            bare[0].opening,
            cost=min(1, 2 * (self.min_percent - percent) / self.min_percent),
            percent=round(percent),
            count=len(bare),
            beginning=shorten(bare[0].text),
        )


def longest_unlinked_run(
    sentences: Sequence[Sentence], linked: Sequence[bool]
) -> Sequence[Sentence]:
    """The first of the longest runs of sentences without a transition word."""
    runs = groupby(zip(sentences, linked, strict=True), key=lambda pair: pair[1])
    bare = ([sentence for sentence, _ in run] for is_linked, run in runs if not is_linked)
    return max(bare, key=len)
