import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from seoaudit import Basis, Edit, Finding, Fix, Page, Rule, Safety, Severity, bad, good, message
from seoaudit.facts import Span
from seoaudit.text import uses_arabic_script
from seoaudit_rules.shares import in_shares


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
    weight = 0.5

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
        return uses_arabic_script(page.language.code) and len(numbers(page.text.text)) > 1

    def check(self, page: Page) -> Iterator[Finding]:
        found = numbers(page.text.text)
        usual = most_common(number[0] for number in found)
        if all(is_written(number[0], usual) for number in found):
            return
        places = ((number[0], page.text.span(*number.span())) for number in found)
        outside = [(number, place) for number, place in places if not page.text.is_code(place)]
        usual = most_common(number for number, _ in outside)
        others = [each for each in outside if not is_written(each[0], usual)]
        for (number, place), cost in in_shares(others, len(outside)):
            wanted = rewritten(number, usual)
            yield self.mixed.at(
                place,
                cost=cost,
                fix=repair(page, place, number, wanted),
                number=number,
                wanted=wanted,
            )


LATIN = "0123456789"
SYSTEMS = (LATIN, "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
# Characters beside a number that are looked at.
CONTEXT = 60

NUMBER = r"\d+(?:[.,/:٫٬–-]\d+)*"
TELEPHONE = r"(?<![\d+])[+0٠۰]\d(?:[ .()-]{0,2}\d){6,}(?!\d)"
LATIN_BEFORE = r"[A-Za-z]\S*[ (]{0,2}$"
LATIN_AFTER = r"[ )]?\S*[A-Za-z]"


def numbers(text: str) -> Sequence[re.Match[str]]:
    """The numbers of a text that could be written with other digits."""
    found = [number for number in re.finditer(NUMBER, text) if system(number[0])]
    telephones = [phone.span() for phone in re.finditer(TELEPHONE, text)] if found else []
    kept = {at for telephone in telephones for at in range(*telephone)}
    return [
        number
        for number in found
        if number.start() not in kept and not is_beside_latin(text, *number.span())
    ]


def is_beside_latin(text: str, start: int, end: int) -> bool:
    """Whether a number belongs to a Latin word or an address: "iPhone 15", "5G", "a.example/7"."""
    before = text[max(0, start - CONTEXT) : start].rpartition("\n")[2]
    after = text[end : end + CONTEXT].partition("\n")[0]
    return bool(re.search(LATIN_BEFORE, before) or re.match(LATIN_AFTER, after))


def system(number: str) -> str:
    """The ten digits a number begins with; "" for those of other scripts."""
    first = next(character for character in number if character.isdecimal())
    return next((digits for digits in SYSTEMS if first in digits), "")


def most_common(found: Iterable[str]) -> str:
    """The digits that most numbers begin with; "" where there are none."""
    counted = Counter(map(system, found)).most_common(1)
    return counted[0][0] if counted else ""


def is_written(number: str, digits: str) -> bool:
    """Whether all digits of a number are among these."""
    return all(character in digits for character in number if character.isdecimal())


def rewritten(number: str, digits: str) -> str:
    """The number in other digits, without the Arabic decimal comma where those are Latin."""
    written = "".join(digits[int(c)] if c.isdecimal() else c for c in number)
    return written.replace("٫", ".").replace("٬", ",") if digits == LATIN else written


def repair(page: Page, place: Span, number: str, wanted: str) -> Fix | None:
    """Write it anew. Unsafe: it may stand in a name or a quotation."""
    if page.source[place.start : place.end] != number:
        return None
    return Fix((Edit(place.start, place.end, wanted),), Safety.UNSAFE)
