from collections.abc import Iterator

from seoaudit import Basis, Finding, Fix, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Element
from seoaudit.page.elements.language import written_direction
from seoaudit_rules.new_markup import with_attributes


class DirectionMissing(Rule):
    """Declare that the page is written from right to left.

    ## Why it matters
    Without `dir="rtl"` browsers lay out Arabic, Hebrew, Persian and Urdu from the left: full stops
    jump to the wrong end of the line, numbers and Latin names change places, lists and tables are
    on the wrong side. A style sheet is no substitute: reading modes and feeds show the text without
    it.

    ## How to fix it
    Add `dir="rtl"` to the `<html>` tag, next to the language.

    ## References
    - https://www.w3.org/International/questions/qa-html-dir
    - https://html.spec.whatwg.org/multipage/dom.html#the-dir-attribute
    """

    id = "international/direction-missing"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 3
    judges_template = True

    missing = message(
        "The text runs from right to left, but the page does not declare it.",
        advice='Add dir="rtl" to the <html> tag.',
        fix='Add dir="rtl" to the <html> tag',
    )
    wrong = message(
        'The text runs from right to left, but the page declares dir="ltr".',
        advice='Use dir="rtl" instead.',
        fix='Change it to dir="rtl"',
    )

    examples = (
        good('<html lang="ar" dir="rtl"><p>شجرة التفاح في الشتاء</p></html>'),
        good('<html lang="en"><p>The apple tree in winter</p></html>'),
        bad(
            '<html lang="ar"><p>شجرة التفاح في الشتاء</p></html>',
            "missing",
            fixed='<html dir="rtl" lang="ar"><p>شجرة التفاح في الشتاء</p></html>',
        ),
        bad(
            '<html lang="ar" dir="ltr"><p>شجرة التفاح في الشتاء</p></html>',
            "wrong",
            fixed='<html lang="ar" dir="rtl"><p>شجرة التفاح في الشتاء</p></html>',
        ),
    )

    def applies(self, page: Page) -> bool:
        return page.language.direction == "rtl" and bool(page.blocks)

    def check(self, page: Page) -> Iterator[Finding]:
        directions = [written_direction(block.element) for block in page.blocks]
        if 2 * sum(direction in ("rtl", "auto") for direction in directions) >= len(directions):
            return
        if element := declaring_element(page, "ltr"):
            place = element.attribute_span("dir") or element.start_tag
            yield self.wrong.at(place, fix=rtl_fix(element))
        else:
            yield self.missing.at(page.tree.root, fix=rtl_fix(page.tree.root))


def declaring_element(page: Page, direction: str) -> Element | None:
    """The article or its nearest ancestor with this direction declared."""
    element = page.article.element
    around = (element, *element.ancestors)
    return next((e for e in around if e.get("dir").lower() == direction), None)


def rtl_fix(element: Element) -> Fix | None:
    """Set dir="rtl" in the tag, if the source has one."""
    edits = with_attributes(element, dir="rtl")
    return Fix(edits) if edits else None
