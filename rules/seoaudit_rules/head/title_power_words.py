from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.text import count_words
from seoaudit.text.recognition.charged_words import Charge, find_charged_words, has_charged_words

FEELINGS: tuple[Charge, ...] = ("positive_words", "negative_words")


class TitlePowerWords(Rule):
    """Draw readers with a strong word in the title, where one is true.

    ## Why it matters
    A title is chosen among ten others. A word of use, of proof or of surprise makes people look,
    and so does a word of feeling, good or bad, headline writers say; no search engine does, so that
    this is a remark and costs no points. The lists are this project's own: such words in Arabic,
    Dutch, English, French, German, Indonesian, Italian, Spanish and Swedish, those of feeling in
    Arabic, English, French, German and Spanish.

    ## How to fix it
    Use a strong word where the article keeps what it promises. News of grief or of record is better
    off without.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "head/title-power-words"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0

    extra_words = option((), "Further words that draw your readers, in the language of the title.")
    min_words = option(
        3, "Shorter titles, in words, are taken for names and left alone.", minimum=1
    )

    none = message(
        "The title has no word that draws readers (such as: {such}).",
        advice="Where the article keeps what it promises, use one; otherwise leave it as it is.",
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
        """A missing or unclosed title is head/title-missing's."""
        title = page.title
        if title is None or not title.is_closed:
            return False
        listed = has_charged_words("power_words", page.language.code)
        return listed and count_words(title.text) >= self.min_words

    def check(self, page: Page) -> Iterator[Finding]:
        title, language = page.title, page.language.code
        assert title is not None
        assert language is not None
        draws = find_charged_words("power_words", title.text, language, self.extra_words)
        if not draws and not any(find_charged_words(f, title.text, language) for f in FEELINGS):
            yield self.none.at(title, cost=0, such=such_words()[language])


@cache
def such_words() -> Mapping[str, str]:
    """Words that fit many titles, by the language of the title."""
    listed = Path(__file__).with_name("title_power_words.txt").read_text("utf-8")
    lines = [line for line in listed.splitlines() if not line.startswith("#")]
    return {language: words for language, _, words in (line.partition(": ") for line in lines)}
