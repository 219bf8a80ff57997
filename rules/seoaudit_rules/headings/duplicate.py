from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Heading, shorten, subheadings
from seoaudit.text import normalise
from seoaudit_rules.shared_cost import with_shared_cost


class Duplicate(Rule):
    """Give each subheading its own wording.

    ## Why it matters
    Readers cannot tell two neighbouring sections with the same heading apart in a table of
    contents, in a screen reader's list of headings or in a link to the section. Often a part was
    pasted twice. The same heading under different parents, such as "Examples" in every chapter, is
    fine.

    ## How to fix it
    Say in each heading what only its own section covers, or merge the two sections.

    ## References
    - https://www.w3.org/WAI/WCAG22/Understanding/headings-and-labels.html
    - https://www.w3.org/WAI/tutorials/page-structure/headings/
    """

    id = "headings/duplicate"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    judges_article = True
    follows = ("headings/section-too-long",)

    repeated = message(
        "The subheading “{heading}” is repeated in the same part of the article.",
        advice="Say what only this section covers, or merge it with the first one.",
    )

    examples = (
        good("<h2>Apples</h2><h3>Harvest</h3><h2>Pears</h2><h3>Harvest</h3>"),
        bad("<h2>Tools</h2><p>A saw.</p><h2>Time</h2><h2>Tools</h2><p>A ladder.</p>", "repeated"),
    )

    def applies(self, page: Page) -> bool:
        return len(subheadings(page.headings)) > 1

    def check(self, page: Page) -> Iterator[Finding]:
        headings = subheadings(page.headings)
        own = {heading.element.index for heading in headings}
        around = [h for h in page.headings if h.element in page.article.element and h.text]
        repeated = [h for h in repetitions(around) if h.element.index in own]
        for heading, cost in with_shared_cost(repeated, len(headings)):
            yield self.repeated.at(heading, cost=cost, heading=shorten(heading.text))


def repetitions(headings: Sequence[Heading]) -> Iterator[Heading]:
    """Each heading that repeats an earlier one of the same level under the same parent.

    Headlines that link to different pages are those of different stories.
    """
    path: list[Heading] = []
    seen: set[tuple[int | None, int, str, str]] = set()
    for heading in headings:
        while path and path[-1].level >= heading.level:
            path.pop()
        parent = path[-1].element.index if path else None
        path.append(heading)
        key = parent, heading.level, normalise(heading.text), link_of(heading)
        if key in seen:
            yield heading
        seen.add(key)


def link_of(heading: Heading) -> str:
    """The URL, as written, of the link around or in the heading; "" if it leads to no page."""
    links = (e for e in (*heading.element.ancestors, *heading.element.descendants) if e.tag == "a")
    href = next((e.get("href").strip() for e in links if e.has("href")), "")
    return "" if href.startswith("#") else href
