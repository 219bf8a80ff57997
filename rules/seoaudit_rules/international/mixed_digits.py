import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from seoaudit import Basis, Edit, Finding, Fix, Page, Rule, Safety, Severity, bad, good, message
from seoaudit.page.position import Span
from seoaudit.text.languages import uses_arabic_script


class MixedDigits(Rule):
    """Write all numbers of an article with the same digits.

    ## Why it matters
    Arabic and Persian are written with digits of their own or with those of Latin script; both are
    right. An article that changes between them reads as if several people had pasted it together.
    No search engine counts it: this is about care. Telephone numbers, addresses and names such as
    "iPhone 15" keep their digits.

    ## How to fix it
    Choose the digits your readers are used to and write every number with them.

    ## References
    - https://www.w3.org/TR/alreq/
    - https://www.w3.org/International/questions/qa-number-format
    - https://www.unicode.org/charts/PDF/U0600.pdf
    """

    id = "international/mixed-digits"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 1

    mixed = message(
        'The number "{number}" has other digits than most numbers of the article.',
        advice='Write "{wanted}" in its place.',
        fix='Write "{wanted}" in place of "{number}"',
    )

    examples = (
        good('<html lang="ar" dir="rtl"><p>زُرعت ٣٠ شجرة في ٥ أيام بهاتف iPhone 15.</p></html>'),
        good('<html lang="ar" dir="rtl"><p>زُرعت 30 شجرة في 5 أيام من عام 2026.</p></html>'),
        bad(
            '<html lang="ar" dir="rtl"><p>زُرعت ٣٠ شجرة في ٥ أيام من عام 2026.</p></html>',
            "mixed",
            fixed='<html lang="ar" dir="rtl"><p>زُرعت ٣٠ شجرة في ٥ أيام من عام ٢٠٢٦.</p></html>',
        ),
        bad(
            '<html lang="fa" dir="rtl"><p>در سال ۱۴۰۳ ما ۳۰ درخت در 5 روز کاشتیم.</p></html>',
            "mixed",
            fixed='<html lang="fa" dir="rtl"><p>در سال ۱۴۰۳ ما ۳۰ درخت در ۵ روز کاشتیم.</p></html>',
        ),
    )

    def applies(self, page: Page) -> bool:
        return uses_arabic_script(page.language.code) and len(numbers(page)) > 1

    def check(self, page: Page) -> Iterator[Finding]:
        found = numbers(page)
        usual = Counter(system(number.text) for number in found).most_common(1)[0][0]
        others = [number for number in found if not is_written(number.text, usual)]
        for number in others[:20]:
            wanted = rewritten(number.text, usual)
            yield self.mixed.at(
                number.place,
                cost=len(others) / len(found) / min(len(others), 20),
                fix=repair(page, number, wanted),
                number=number.text,
                wanted=wanted,
            )


LATIN = "0123456789"
SYSTEMS = (LATIN, "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
CONTEXT = 60
"""Characters beside a number that are looked at."""

NUMBER = re.compile(r"\d+(?:[.,/:٫٬–-]\d+)*")
TELEPHONE = re.compile(r"(?<![\d+])[+0٠۰]\d(?:[ .()-]{0,2}\d){6,}(?!\d)")
LATIN_BEFORE = re.compile(r"[A-Za-z]\S*[ (]{0,2}$")
LATIN_AFTER = re.compile(r"[ )]?\S*[A-Za-z]")


class Number(NamedTuple):
    """A number of the article as it is written."""

    text: str
    place: Span


def numbers(page: Page) -> Sequence[Number]:
    """The numbers of the article that could be written with other digits."""
    text = page.text.text
    telephones = {at for found in TELEPHONE.finditer(text) for at in range(*found.span())}
    return [
        Number(found[0], place)
        for found in NUMBER.finditer(text)
        if found.start() not in telephones
        if system(found[0]) and not is_beside_latin(text, *found.span())
        if not page.text.is_code(place := page.text.span(*found.span()))
    ]


def is_beside_latin(text: str, start: int, end: int) -> bool:
    """Whether a number belongs to a Latin word or an address: "iPhone 15", "5G", "a.example/7"."""
    before = text[max(0, start - CONTEXT) : start].rpartition("\n")[2]
    after = text[end : end + CONTEXT].partition("\n")[0]
    return bool(LATIN_BEFORE.search(before) or LATIN_AFTER.match(after))


def system(number: str) -> str:
    """The ten digits a number begins with; "" for those of other scripts."""
    first = next(character for character in number if character.isdecimal())
    return next((digits for digits in SYSTEMS if first in digits), "")


def is_written(number: str, digits: str) -> bool:
    """Whether all digits of a number are among these."""
    return all(character in digits for character in number if character.isdecimal())


def rewritten(number: str, digits: str) -> str:
    """The number in other digits, without the Arabic decimal comma where those are Latin."""
    written = "".join(digits[int(c)] if c.isdecimal() else c for c in number)
    return written.replace("٫", ".").replace("٬", ",") if digits == LATIN else written


def repair(page: Page, number: Number, wanted: str) -> Fix | None:
    """Write it anew. Unsafe: it may stand in a name or a quotation."""
    start, end = number.place.start, number.place.end
    if page.source[start:end] != number.text:
        return None
    return Fix((Edit(start, end, wanted),), Safety.UNSAFE)
