from collections.abc import Iterator

from seoaudit import Basis, Finding, Fix, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Element
from seoaudit.page.elements.language import written_direction
from seoaudit_rules.new_markup import with_attributes


class DirectionMissing(Rule):
    """Say that the page is read from right to left.

    ## Why it matters
    Without `dir="rtl"` browsers lay Arabic, Hebrew, Persian and Urdu out from the left: full stops
    jump to the wrong end of the line, numbers and Latin names change places, lists and tables stand
    on the wrong side. A style sheet is no substitute: readers and feeds show the text without it.

    ## How to fix it
    Write `dir="rtl"` in the `<html>` tag, beside the language.

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
        "The text is read from right to left, and the page does not say so.",
        advice='Write dir="rtl" in the <html> tag.',
        fix='Write dir="rtl" in the <html> tag',
    )
    wrong = message(
        'The text is read from right to left, and the page says dir="ltr".',
        advice='Write dir="rtl" in its place.',
        fix='Write dir="rtl"',
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
        if direction := written(page, "ltr"):
            place = direction.attribute_span("dir") or direction.start_tag
            yield self.wrong.at(place, fix=declare(direction))
        else:
            yield self.missing.at(page.tree.root, fix=declare(page.tree.root))


def written(page: Page, direction: str) -> Element | None:
    """The nearest element from the article outwards that says so."""
    element = page.article.element
    around = (element, *element.ancestors)
    return next((e for e in around if e.get("dir").lower() == direction), None)


def declare(element: Element) -> Fix | None:
    """Write the attribute into the tag where that is written, over one that says otherwise."""
    edits = with_attributes(element, dir="rtl")
    return Fix(edits) if edits else None
