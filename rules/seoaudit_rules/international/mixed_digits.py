import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from seoaudit import Basis, Edit, Finding, Fix, Page, Rule, Safety, Severity, bad, good, message
from seoaudit.facts import Span
from seoaudit.late_pattern import late_pattern
from seoaudit.text import uses_arabic_script
from seoaudit_rules.shared_cost import with_shared_cost


class MixedDigits(Rule):
    """Write all numbers of an article in the same digits.

    ## Why it matters
    Arabic and Persian use their own digits or Latin ones; both are right. An article that switches
    between them reads as if several people had pasted it together. No search engine counts this: it
    is about quality. Phone numbers, URLs and names such as "iPhone 15" keep their digits.

    ## How to fix it
    Choose the digits your readers are used to, and use them for every number. Where neither kind is
    that of most numbers, nothing is reported: only the author knows which were meant.

    ## References
    - https://www.w3.org/TR/alreq/
    - https://www.w3.org/International/questions/qa-number-format
    - https://www.unicode.org/charts/PDF/U0600.pdf
    """

    id = "international/mixed-digits"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5

    mixed = message(
        "The number “{number}” uses different digits from most numbers in the article.",
        advice="Use “{wanted}” instead.",
        fix="Replace “{number}” with “{wanted}”",
    )

    examples = (
        good('<html lang="ar" dir="rtl"><p>زُرعت ٣٠ شجرة في ٥ أيام بهاتف iPhone 15.</p></html>'),
        good('<html lang="ar" dir="rtl"><p>زُرعت 30 شجرة في 5 أيام من عام 2026.</p></html>'),
        bad(
            '<html lang="ar" dir="rtl"><p>زُرعت ٣٠ شجرة في ٥ أيام من عام 2026.</p></html>',
            "mixed",
            fixed='<html lang="ar" dir="rtl"><p>زُرعت ٣٠ شجرة في ٥ أيام من عام ٢٠٢٦.</p></html>',
        ),
        good('<html lang="ar" dir="rtl"><p>زُرعت ٣٠ شجرة من عام 2026.</p></html>'),
        bad(
            '<html lang="fa" dir="rtl"><p>در سال ۱۴۰۳ ما ۳۰ درخت در 5 روز کاشتیم.</p></html>',
            "mixed",
            fixed='<html lang="fa" dir="rtl"><p>در سال ۱۴۰۳ ما ۳۰ درخت در ۵ روز کاشتیم.</p></html>',
        ),
    )

    def applies(self, page: Page) -> bool:
        return uses_arabic_script(page.language.code) and len(numbers(page.text.text)) > 1

    def check(self, page: Page) -> Iterator[Finding]:
        found = numbers(page.text.text)
        first = system(found[0][0]) if found else ""
        if all(uses_digits(number[0], first) for number in found):
            return
        places = ((number[0], page.text.span(*number.span())) for number in found)
        outside = [(number, place) for number, place in places if not page.text.is_code(place)]
        usual = digits_of_most(number for number, _ in outside)
        if not usual:
            return
        others = [each for each in outside if not uses_digits(each[0], usual)]
        for (number, place), cost in with_shared_cost(others, len(outside)):
            wanted = convert(number, usual)
            yield self.mixed.at(
                place,
                cost=cost,
                fix=repair(page, place, number, wanted),
                number=number,
                wanted=wanted,
            )


LATIN = "0123456789"
SYSTEMS = (LATIN, "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
# Characters on either side of a number that are checked for Latin letters.
CONTEXT = 60

NUMBER = late_pattern(r"\d+(?:[.,/:٫٬–-]\d+)*")
TELEPHONE = late_pattern(r"(?<![\d+])[+0٠۰]\d(?:[ .()-]{0,2}\d){6,}(?!\d)")
LATIN_BEFORE = late_pattern(r"[A-Za-z]\S*[ (]{0,2}$")
LATIN_AFTER = late_pattern(r"[ )]?\S*[A-Za-z]")


def numbers(text: str) -> Sequence[re.Match[str]]:
    """The numbers of a text that could be written in other digits."""
    found = [number for number in NUMBER.finditer(text) if system(number[0])]
    telephones = [phone.span() for phone in TELEPHONE.finditer(text)] if found else []
    kept = {at for telephone in telephones for at in range(*telephone)}
    return [
        number
        for number in found
        if number.start() not in kept and not is_beside_latin(text, *number.span())
    ]


def is_beside_latin(text: str, start: int, end: int) -> bool:
    """Whether a number belongs to a Latin word or a URL: "iPhone 15", "5G", "a.example/7"."""
    before = text[max(0, start - CONTEXT) : start].rpartition("\n")[2]
    after = text[end : end + CONTEXT].partition("\n")[0]
    return bool(LATIN_BEFORE.search(before) or LATIN_AFTER.match(after))


def system(number: str) -> str:
    """The set of ten digits of a number's first digit; "" for other scripts."""
    first = next(character for character in number if character.isdecimal())
    return next((digits for digits in SYSTEMS if first in digits), "")


def digits_of_most(found: Iterable[str]) -> str:
    """The set of digits that more than half of the numbers use; "" if there is none."""
    counted = Counter(map(system, found))
    digits, count = next(iter(counted.most_common(1)), ("", 0))
    return digits if 2 * count > counted.total() else ""


def uses_digits(number: str, digits: str) -> bool:
    """Whether a number uses only these digits."""
    return all(character in digits for character in number if character.isdecimal())


def convert(number: str, digits: str) -> str:
    """The number in other digits; Latin ones also get Latin decimal and thousands separators."""
    converted = "".join(digits[int(c)] if c.isdecimal() else c for c in number)
    return converted.replace("٫", ".").replace("٬", ",") if digits == LATIN else converted


def repair(page: Page, place: Span, number: str, wanted: str) -> Fix | None:
    """Replace the number. Unsafe: it may be part of a name or a quotation."""
    if page.source[place.start : place.end] != number:
        return None
    return Fix((Edit(place.start, place.end, wanted),), Safety.UNSAFE)
