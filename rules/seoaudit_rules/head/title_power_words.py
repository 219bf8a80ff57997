from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.text import count_words
from seoaudit.text.recognition.charged_words import Charge, find_charged_words, has_charged_words

EMOTIONAL: tuple[Charge, ...] = ("positive_words", "negative_words")


class TitlePowerWords(Rule):
    """Use a power word in the title where it is true.

    ## Why it matters
    Readers choose a title from a list of ten. Headline writers say that a word that promises a
    benefit, proof or a surprise makes people look, and so does an emotional word, positive or
    negative. No search engine says so, so this is only a hint and costs no points. The word lists
    are this project's own: power words in Arabic, Dutch, English, French, German, Indonesian,
    Italian, Spanish and Swedish; emotional words in Arabic, English, French, German and Spanish.

    ## How to fix it
    Use a power word where the article keeps its promise. News of deaths or disasters, and plain
    records of fact, are better without one.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "head/title-power-words"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0
    judges_article = True

    extra_words = option((), "More power words, in the language of the title.")
    min_words = option(
        3, "Shortest title that is checked, in words; shorter ones are treated as names.", minimum=1
    )

    none = message(
        "The title contains no power word (such as: {such}).",
        advice="Add one if the article keeps its promise; otherwise leave the title as it is.",
    )

    examples = (
        good('<html lang="en"><title>The proven way to prune an apple tree</title>'),
        good('<html lang="ar"><title>أسرار تقليم شجرة التفاح</title>'),
        good('<html lang="en"><title>Why gardeners fear the late frost</title>'),
        good('<html lang="en"><title>Green Fingers</title>'),
        good(
            '<html lang="en"><title>Pruning an apple tree in winter</title>',
            settings={"extra_words": ("winter",)},
        ),
        bad('<html lang="en"><title>Pruning an apple tree in winter</title>', "none"),
        bad('<html lang="ar"><title>تقليم شجرة التفاح في الشتاء</title>', "none"),
    )

    def applies(self, page: Page) -> bool:
        """head/title-missing reports a missing or unclosed title."""
        title = page.title
        if title is None or not title.is_closed:
            return False
        listed = has_charged_words("power_words", page.language.code)
        return listed and count_words(title.text) >= self.min_words

    def check(self, page: Page) -> Iterator[Finding]:
        title, language = page.title, page.language.code
        assert title is not None
        assert language is not None
        found = find_charged_words("power_words", title.text, language, self.extra_words)
        if not found and not any(find_charged_words(f, title.text, language) for f in EMOTIONAL):
            yield self.none.at(title, cost=0, such=example_words()[language])


@cache
def example_words() -> Mapping[str, str]:
    """Power words that fit many titles, by the language of the title."""
    lines = Path(__file__).with_name("title_power_words.txt").read_text("utf-8").splitlines()
    parts = (line.partition(": ") for line in lines if not line.startswith("#"))
    return {language: words for language, _, words in parts}
