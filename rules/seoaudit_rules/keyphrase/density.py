from collections.abc import Iterator, Sequence
from math import ceil

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
from seoaudit.facts import Keyphrase, shorten
from seoaudit.page.keyphrase.keyphrases import Occurrence
from seoaudit_rules.link_lists import lines_of_links

# Words; in a shorter text a single occurrence is enough.
SHORT_TEXT = 100

# Occurrences that are never too many, by the origin of the keyphrase: one that was not given is
# usually a name, which a short text repeats in every paragraph, and may be inferred from just that.
ALWAYS_ALLOWED, ALWAYS_ALLOWED_BY_ORIGIN = 2, {"meta": 4, "inferred": 10}


# How much more often than a given keyphrase a detected one may occur: names have no synonyms.
DETECTED_FACTOR = 1.5


# What a sentence with a stand-in counts beside a mention. A custom of this project, chosen on
# 28 November 2026; not swept.
STAND_IN_SHARE = 0.5


class Density(Rule):
    """Use the keyphrase often enough, but not too often.

    ## Why it matters
    An article that uses its keyphrase only once, in passing, is hardly about it. One that repeats
    it in every other sentence reads badly, and Google's spam policies call that keyword stuffing.
    Google gives no numbers: the range is Yoast's, where longer keyphrases need fewer occurrences
    and two occurrences are always fine. A detected keyphrase is usually a name, which has no
    synonyms, so it may occur 1.5 times as often. Good writers vary: synonyms count in full, and a
    sentence with a part of the keyphrase, or with its words apart or in another order, counts half.
    Stretches in which pronouns keep the subject are left out of the count of words.

    ## How to fix it
    Read the article aloud. Where the keyphrase jars, use a pronoun or a synonym; where a paragraph
    drifts away from the subject, name it again.

    ## References
    - https://developers.google.com/search/docs/essentials/spam-policies
    - https://yoast.com/wordpress/plugins/seo/keyphrase-density-check/
    """

    id = "keyphrase/density"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 6
    needs = (Need.KEYPHRASE,)
    follows = ("keyphrase/in-content",)
    meanwhile = Meanwhile.JUDGED

    min_percent = option(0.5, "Minimum occurrences per 100 words of text.", minimum=0)
    max_percent = option(3.0, "Maximum occurrences per 100 words of text.", minimum=0)

    too_low = message(
        "The article uses “{keyphrase}” {count} times in {words} words, where {fewest} are usual.",
        one="The article uses “{keyphrase}” once in {words} words, where {fewest} are usual.",
        advice="Name the subject again where the text has drifted away from it, also by a synonym; "
        "a sentence with a part of the keyphrase counts half (counted: {stand_ins}).",
        per="page",
    )
    too_high = message(
        "The article uses “{keyphrase}” {count} times in {words} words, where at most {most} are "
        "usual.",
        advice="Replace some occurrences with pronouns or synonyms.",
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
        # keyphrase/in-content reports an article without the keyphrase.
        return page.keyphrase is not None and bool(page.keyphrase.mentions)

    def awaits(self, page: Page) -> bool:
        return page.keyphrase is not None

    def check(self, page: Page) -> Iterator[Finding]:
        keyphrase = page.keyphrase
        if not keyphrase:
            return
        words = page.text.words
        fewest, most = self.expected_range(keyphrase, words)
        repeated = keyphrase.mentions if keyphrase.is_given else keyphrase.occurrences
        if len(keyphrase.mentions) < fewest:
            yield from self.too_few(page, keyphrase)
        elif len(repeated) > most and len(told := told_ones(page, repeated)) > most:
            yield self.too_high.at(
                told[most],
                cost=min(1.0, 0.5 + (len(told) - most) / most),
                count=len(told),
                words=words,
                most=most,
                keyphrase=shorten(keyphrase.names if keyphrase.is_given else keyphrase.text),
            )

    def too_few(self, page: Page, keyphrase: Keyphrase) -> Iterator[Finding]:
        """The finding that stand-ins and pronouns do not make up for what is missing."""
        fewest, _ = self.expected_range(keyphrase, keyphrase.words_in_question)
        count, stand_ins = len(keyphrase.mentions), len(keyphrase.stand_in_starts)
        # keyphrase/in-content reports that there is not even one.
        credit = max(1, count) + STAND_IN_SHARE * stand_ins
        if credit < fewest:
            yield self.too_low.at(
                next(iter(keyphrase.mentions or keyphrase.loose_mentions), page.article.element),
                cost=1 - credit / fewest,
                count=count,
                words=page.text.words,
                fewest=fewest,
                stand_ins=stand_ins,
                keyphrase=shorten(keyphrase.names),
            )

    def expected_range(self, keyphrase: Keyphrase, words: int) -> tuple[int, int]:
        """The minimum and maximum number of occurrences in a text of `words` words.

        A phrase of n words counts as (2 + n) / 3 single words: Yoast's weight of 0.7 + n / 3,
        scaled so that one word counts as one.
        """
        size = (2 + len(keyphrase.phrase.content_words)) / 3
        factor = 1 if keyphrase.is_given else DETECTED_FACTOR
        fewest = ceil(self.min_percent * words / 100 / size)
        most = int(self.max_percent * factor * words / 100 / size)
        allowed = ALWAYS_ALLOWED_BY_ORIGIN.get(keyphrase.origin, ALWAYS_ALLOWED)
        return (max(2, fewest) if words >= SHORT_TEXT else 1), max(allowed, most)


def told_ones(page: Page, repeated: Sequence[Occurrence]) -> Sequence[Occurrence]:
    """The occurrences outside lines of links, in which the site repeats words for its author."""
    lines = lines_of_links(page)
    return [occurrence for occurrence in repeated if occurrence.block_index not in lines]
