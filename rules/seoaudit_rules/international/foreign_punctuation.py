import re
from collections.abc import Iterator

from seoaudit import Basis, Edit, Finding, Fix, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Span, shorten
from seoaudit.text import uses_arabic_script
from seoaudit_rules.shared_cost import with_shared_cost


class ForeignPunctuation(Rule):
    """Use Arabic commas, semicolons and question marks in Arabic text.

    ## Why it matters
    Arabic, Persian and Urdu have their own marks: ، ؛ ؟. The Latin ones face the wrong way and look
    careless to readers of these languages. No search engine counts them: this is about quality.
    Hebrew uses Latin marks.

    ## How to fix it
    Replace "," with "،", ";" with "؛" and "?" with "؟" after an Arabic word. Latin words and
    numbers keep their own marks.

    ## References
    - https://www.w3.org/TR/alreq/
    - https://www.unicode.org/charts/PDF/U0600.pdf
    """

    id = "international/foreign-punctuation"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5

    latin = message(
        "The Latin mark “{mark}” follows an Arabic word: “{word}”.",
        advice="Use “{wanted}” instead.",
        fix="Replace “{mark}” with “{wanted}”",
        per="word",
    )

    examples = (
        good('<html lang="ar" dir="rtl"><p>في الشتاء، نقلّم 1,000 شجرة (apple, pear).</p></html>'),
        good('<html lang="he" dir="rtl"><p>בחורף, גוזמים את העץ. מתי?</p></html>'),
        bad(
            '<html lang="ar" dir="rtl"><p>في الشتاء, نقلّم شجرة التفاح.</p></html>',
            "latin",
            fixed='<html lang="ar" dir="rtl"><p>في الشتاء، نقلّم شجرة التفاح.</p></html>',
        ),
        bad(
            '<html lang="fa" dir="rtl"><p>چه زمانی درخت را هرس کنیم?</p></html>',
            "latin",
            fixed='<html lang="fa" dir="rtl"><p>چه زمانی درخت را هرس کنیم؟</p></html>',
        ),
    )

    def applies(self, page: Page) -> bool:
        return uses_arabic_script(page.language.code) and any(
            mark in page.text.text for mark in (*ARABIC, *ARABIC.values())
        )

    def check(self, page: Page) -> Iterator[Finding]:
        text = page.text.text
        foreign = list(foreign_marks(page))
        right = sum(text.count(mark) for mark in ARABIC.values())
        for (at, place), cost in with_shared_cost(foreign, len(foreign) + right):
            yield self.latin.at(
                place,
                cost=cost,
                fix=repair(page, place, text[at]),
                mark=text[at],
                wanted=ARABIC[text[at]],
                word=shorten(word_before(text, at)) + text[at],
            )


ARABIC = {",": "،", ";": "؛", "?": "؟"}
LETTER = "\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f"
SIGN = "\u064b-\u065f\u0670\u200c-\u200f"

MARK = "[,;?]"
AFTER_ARABIC = rf"[{LETTER}][{SIGN}]*[\d\s»”\"')\]]*$"
BEFORE_ARABIC = rf"\s[«“\"'(\[]?[{LETTER}]"


def foreign_marks(page: Page) -> Iterator[tuple[int, Span]]:
    """The Latin marks after an Arabic letter, outside code and URLs."""
    text = page.text.text
    for found in re.finditer(MARK, text):
        at = found.start()
        if is_foreign(text, at):
            place = page.text.span(at, at + 1)
            if not page.text.is_code(place):
                yield at, place


def is_foreign(text: str, at: int) -> bool:
    """Whether the mark at `at` ends or separates Arabic words, not a number or a URL."""
    if not re.search(AFTER_ARABIC, text[max(text.rfind("\n", 0, at), at - 40) + 1 : at]):
        return False
    after = text[at + 1 : at + 2]
    if text[at - 1].isdecimal():
        return bool(re.match(BEFORE_ARABIC, text[at + 1 : at + 4]))
    is_joined = after.isdecimal() or (after.isascii() and after.isalpha())
    return not is_joined and "://" not in word_before(text, at)


def word_before(text: str, at: int) -> str:
    """The word before the mark, back to a space or to a quotable length."""
    return text[max(0, at - 200) : at].rsplit(maxsplit=1)[-1]


def repair(page: Page, place: Span, mark: str) -> Fix | None:
    """Insert the Arabic mark in place of the Latin one or its character reference."""
    source = page.source[place.start : place.end]
    if source != mark and not (source.startswith("&") and source.endswith(";")):
        return None
    return Fix((Edit(place.start, place.end, ARABIC[mark]),))
