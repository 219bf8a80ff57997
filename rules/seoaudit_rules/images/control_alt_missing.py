from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Element, shorten
from seoaudit.page.elements.accessible_name import accessible_name, is_hidden
from seoaudit.page.tree.element_text import element_text
from seoaudit_rules.shared_cost import with_shared_cost


class ControlAltMissing(Rule):
    """Give every image button and every area of an image map an alt text.

    ## Why it matters
    A button that is only a picture, and a part of a picture that is a link, are known to people who
    cannot see them by their alt text alone. Without it, a screen reader reads the name of a file or
    says "Submit". For an area, search engines know nothing of the page it leads to.

    ## How to fix it
    Say in alt what the button does or where the area leads.

    ## References
    - https://html.spec.whatwg.org/multipage/input.html#attr-input-alt
    - https://html.spec.whatwg.org/multipage/image-maps.html#attr-area-alt
    - https://www.w3.org/WAI/standards-guidelines/act/rules/59796f/
    """

    id = "images/control-alt-missing"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 0.5

    button = message(
        "The image button {file} has no alt text.",
        advice="Say in alt what the button does.",
    )
    area = message(
        "An area of an image map has no alt text; it leads to {href}.",
        advice="Say in alt where the area leads.",
    )

    examples = (
        good('<p>Text</p><input type="image" src="search.png" alt="Search">'),
        good('<p>Text</p><map name="m"><area href="/pears" alt="Pears"></map>'),
        bad('<p>Text</p><input type="image" src="search.png">', "button"),
        bad('<p>Text</p><map name="m"><area href="/pears" alt=""></map>', "area"),
    )

    def applies(self, page: Page) -> bool:
        return bool(controls(page))

    def check(self, page: Page) -> Iterator[Finding]:
        judged = controls(page)
        labels = labels_by_id(page)
        failing = [control for control in judged if not is_named(control, labels)]
        for control, cost in with_shared_cost(failing, len(judged)):
            if control.tag == "area":
                yield self.area.at(control, cost=cost, href=shorten(control.get("href")))
            else:
                file = shorten(control.get("src").rpartition("/")[2]) or "<input>"
                yield self.button.at(control, cost=cost, file=file)


def controls(page: Page) -> list[Element]:
    """The image buttons of the page and the linked areas of its article that readers meet."""
    found = [e for e in page.tree.by_tag("input") if e.get("type").strip().lower() == "image"]
    found += [e for e in page.tree.by_tag("area") if e.has("href") and page.article.holds(e)]
    return [element for element in found if not element.is_within(is_hidden)]


def labels_by_id(page: Page) -> dict[str, str]:
    """The text of each <label for>, by the id of its control."""
    return {label.get("for"): element_text(label) for label in page.tree.by_tag("label")}


def is_named(control: Element, labels: dict[str, str]) -> bool:
    """Whether it has an alt text or another name: by ARIA, title or a <label>."""
    if accessible_name(control) or control.get("title").strip():
        return True
    around = next((element for element in control.ancestors if element.tag == "label"), None)
    return bool(labels.get(control.get("id")) or (around is not None and element_text(around)))
