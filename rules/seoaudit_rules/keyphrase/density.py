from collections.abc import Iterator
from math import ceil

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Keyphrase, shorten

# Words; below this a single occurrence is enough.
SHORT_TEXT = 100

# Occurrences that are never too many, of a keyphrase that was given and of another: that is a name
# most times, and a short text about somebody says it in every paragraph.
ALWAYS_ALLOWED, ALLOWED_UNASKED = 2, 4


# How many times as often as a given keyphrase another may be said: a name has no other word.
UNASKED = 1.5


class Density(Rule):
    """Say the keyphrase often enough, and not too often.

    ## Why it matters
    An article that says its keyphrase once in passing is hardly about it. One that repeats it in
    every other sentence reads badly, and Google's spam policies describe that as keyword stuffing.
    Google gives no number: the range is Yoast's, where a phrase of several words needs fewer
    occurrences, and two are always allowed. One that nobody gave is a name most times, for which
    there is no other word: it may stand half as often again.

    ## How to fix it
    Read the article aloud. Where the keyphrase jars, use a pronoun or another word; where a
    paragraph leaves the subject, name it again.

    ## References
    - https://developers.google.com/search/docs/essentials/spam-policies
    - https://yoast.com/wordpress/plugins/seo/keyphrase-density-check/
    """

    id = "keyphrase/density"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 6

    min_percent = option(0.5, "Fewest occurrences in a hundred words of text.", minimum=0)
    max_percent = option(3.0, "Most occurrences in a hundred words of text.", minimum=0)

    too_low = message(
        "The article says “{keyphrase}” {count} times in {words} words.",
        one="The article says “{keyphrase}” once in {words} words.",
        advice="For a text of this length, {fewest} times or more are usual. "
        "Name the subject again where the text has moved away from it.",
        per="page",
    )
    too_high = message(
        "The article says “{keyphrase}” {count} times in {words} words.",
        advice="For a text of this length, up to {most} times read naturally. "
        "Replace some by pronouns or other words.",
        per="page",
    )

    examples = (
        good(
            "<p>An apple tree needs light. "
            + "Cut the old wood first. " * 25
            + "A young apple tree needs less.</p>",
            keyphrase="apple tree",
        ),
        bad(
            "<p>An apple tree needs light. " + "Cut the old wood first. " * 30 + "</p>",
            "too_low",
            keyphrase="apple tree",
        ),
        bad(
            "<p>"
            + "Our apple tree pruning makes your apple tree the best apple tree. " * 9
            + "</p>",
            "too_high",
            keyphrase="apple tree",
        ),
    )

    def applies(self, page: Page) -> bool:
        # keyphrase/in-content reports an article that never says it.
        return page.keyphrase is not None and bool(page.keyphrase.mentions)

    def check(self, page: Page) -> Iterator[Finding]:
        keyphrase = page.keyphrase
        if not keyphrase:
            return
        count, words = len(keyphrase.mentions), page.text.words
        fewest, most = self.usual(keyphrase, words)
        shown = shorten(keyphrase.names)
        repeated = keyphrase.mentions if keyphrase.is_given else keyphrase.occurrences
        if count < fewest:
            yield self.too_low.at(
                keyphrase.mentions[0],
                cost=1 - count / fewest,
                count=count,
                words=words,
                fewest=fewest,
                keyphrase=shown,
            )
        elif len(repeated) > most:
            yield self.too_high.at(
                repeated[most],
                cost=min(1.0, 0.5 + (len(repeated) - most) / most),
                count=len(repeated),
                words=words,
                most=most,
                keyphrase=shown if keyphrase.is_given else shorten(keyphrase.text),
            )

    def usual(self, keyphrase: Keyphrase, words: int) -> tuple[int, int]:
        """The fewest and the most occurrences that are usual in a text of so many words.

        A phrase of n words takes the room of (2 + n) / 3 single ones: Yoast's weight of
        0.7 + n / 3, set so that one word counts as one.
        """
        room = (2 + len(keyphrase.phrase.content_words)) / 3
        fewest = ceil(self.min_percent * words / 100 / room)
        most = int(self.max_percent * (1 if keyphrase.is_given else UNASKED) * words / 100 / room)
        allowed = ALWAYS_ALLOWED if keyphrase.is_given else ALLOWED_UNASKED
        return (max(2, fewest) if words >= SHORT_TEXT else 1), max(allowed, most)
