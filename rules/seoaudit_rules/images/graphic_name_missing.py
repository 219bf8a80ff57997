from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Element
from seoaudit.page.elements.accessible_name import accessible_name, is_hidden, is_presentational
from seoaudit.page.elements.accessible_name import label as aria_label
from seoaudit.page.tree.declared_size import is_speck
from seoaudit_rules.shared_cost import with_shared_cost

# Roles of pictures: https://www.w3.org/TR/graphics-aria-1.0/#role_definitions
ROLES = ("img", "graphics-document", "graphics-symbol")

# Elements with alt texts and rules of their own.
OTHERS = ("img", "input", "area")


class GraphicNameMissing(Rule):
    """Name drawings and embedded media as you do images.

    ## Why it matters
    A chart drawn as SVG and a film or picture embedded with `<object>` have no alt attribute. With
    nothing in its place, people who cannot see them do not learn what they show, and neither do
    search engines.

    ## How to fix it
    Begin an `<svg role="img">` with a `<title>`, or add `aria-label`; give an `<object>` a title.
    For a decoration, set `aria-hidden="true"`.

    ## References
    - https://www.w3.org/WAI/standards-guidelines/act/rules/7d6734/
    - https://www.w3.org/WAI/standards-guidelines/act/rules/8fc3b6/
    - https://www.w3.org/TR/svg-aam-1.0/#mapping_additional_nd
    """

    id = "images/graphic-name-missing"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 0.5

    drawing = message(
        'A drawing declared as an image (role="{role}") has no name.',
        advice="Say what it shows: in a <title> at its beginning if it is SVG, else in aria-label.",
    )
    embedded = message(
        "Embedded media have no name: {tag}.",
        advice="Say in its title attribute what it shows.",
    )

    examples = (
        good('<p>Text</p><svg role="img"><title>Yield by year</title><path d="M0 0"/></svg>'),
        good('<p>Text</p><svg><path d="M0 0"/></svg>'),
        good('<p>Text</p><object data="grafting.mp4" title="How to graft a pear"></object>'),
        bad('<p>Text</p><svg role="img"><path d="M0 0"/></svg>', "drawing"),
        bad('<p>Text</p><object data="grafting.mp4"></object>', "embedded"),
    )

    def applies(self, page: Page) -> bool:
        return bool(graphics(page))

    def check(self, page: Page) -> Iterator[Finding]:
        judged = graphics(page)
        failing = [graphic for graphic in judged if not is_named(graphic)]
        for graphic, cost in with_shared_cost(failing, len(judged)):
            if role := role_of(graphic):
                yield self.drawing.at(graphic, cost=cost, role=role)
            else:
                yield self.embedded.at(graphic, cost=cost, tag="<object>")


def graphics(page: Page) -> list[Element]:
    """The drawings and embedded media of the article that readers meet."""
    roles = page.tree.select("[role]") if any(role in page.source for role in ROLES) else ()
    found = [e for e in roles if role_of(e) and e.tag not in OTHERS]
    found += [e for e in page.tree.by_tag("object") if not role_of(e) and shows_media(e)]
    found.sort(key=lambda e: e.index)
    return [e for e in found if page.article.holds(e) and not e.is_within(is_hidden)]


def role_of(element: Element) -> str:
    """The role of a picture that the element declares; "" if it declares none."""
    role = next(iter(element.get("role").lower().split()), "")
    return role if role in ROLES else ""


def shows_media(element: Element) -> bool:
    """Whether an <object> shows something of its own, and not the named picture inside it."""
    if not element.get("data").strip() or is_presentational(element) or is_speck(element):
        return False
    is_page = element.get("data").partition("?")[0].lower().endswith((".html", ".htm", "/"))
    return not (is_page and any(e.tag == "img" and e.get("alt") for e in element.descendants))


def is_named(graphic: Element) -> bool:
    """Whether it has a name by ARIA or title, or as SVG by its own <title>."""
    if aria_label(graphic) or graphic.get("title").strip():
        return True
    is_drawn = graphic.tag == "svg" or graphic.tag.startswith("svg:")
    titles = (c for c in graphic.children if isinstance(c, Element) and c.tag == "svg:title")
    return is_drawn and any(accessible_name(title) for title in titles)
