from collections.abc import Iterator

from seoaudit import Basis, Edit, Finding, Fix, Page, Rule, Safety, Severity, bad, good, message
from seoaudit.facts import Element, Heading
from seoaudit_rules.shared_cost import with_shared_cost
from seoaudit_rules.written_later import is_written_later


class Empty(Rule):
    """Do not leave headings empty.

    ## Why it matters
    Screen readers announce an empty heading all the same, and it appears in the outline of the page
    with nothing to say. Most are left over from an editor after a line was deleted.

    ## How to fix it
    Delete the heading, or write what its section is about. Use the style sheet for space between
    paragraphs.

    ## References
    - https://www.w3.org/WAI/standards-guidelines/act/rules/ffd0e9/
    - https://html.spec.whatwg.org/multipage/sections.html#the-h1,-h2,-h3,-h4,-h5,-and-h6-elements
    """

    id = "headings/empty"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 0.5

    empty = message(
        "This h{level} heading is empty.",
        advice="Delete it, or write what the section is about.",
        fix="Delete the empty heading",
    )

    examples = (
        good("<h2>Tools</h2><p>A saw.</p>"),
        good('<h2><img src="tools.svg" alt="Tools"></h2><p>A saw.</p>'),
        bad(
            "<h2>Tools</h2><p>A saw.</p><h2>&nbsp;</h2><p>A ladder.</p>",
            "empty",
            fixed="<h2>Tools</h2><p>A saw.</p><p>A ladder.</p>",
        ),
    )

    def applies(self, page: Page) -> bool:
        return bool(judged(page))

    def check(self, page: Page) -> Iterator[Finding]:
        headings = judged(page)
        empty = [
            heading
            for heading in headings
            if not (heading.text or is_filled_later(heading) or is_written_later(page, heading))
        ]
        for heading, cost in with_shared_cost(empty, len(headings)):
            yield self.empty.at(heading, cost=cost, fix=deletion(heading), level=heading.level)


def judged(page: Page) -> list[Heading]:
    """The article's headings; a single h1 is left to headings/h1-missing."""
    main = sum(heading.level == 1 for heading in page.headings)
    return [
        heading
        for heading in page.headings
        if heading.in_article
        and (heading.level > 1 or main > 1)
        and not heading.is_hidden
        and heading.element.get("role").lower() not in ("none", "presentation")
    ]


def is_filled_later(heading: Heading) -> bool:
    """Whether the heading has a control for a script in it, as in a gallery, or beside it."""
    inside = heading.element.descendants
    parent = heading.element.parent
    beside = parent.children if parent and parent.tag in ("div", "header") else ()
    return any(
        e.tag == "button" or (e.tag == "a" and e.get("href") in ("", "#")) for e in inside
    ) or any(isinstance(e, Element) and e.tag == "button" for e in beside)


def deletion(heading: Heading) -> Fix | None:
    """Delete a heading that contains only white space. Unsafe: a script may fill it later."""
    element = heading.element
    if element.end_tag is None or any(child.tag != "br" for child in element.descendants):
        return None
    return Fix((Edit(heading.start, heading.end, ""),), Safety.UNSAFE)
