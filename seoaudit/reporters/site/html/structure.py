"""How the site is built: folders, clicks from the start, the pages that carry it, and orphans."""

from collections.abc import Iterator

from seoaudit.reporters.html.markup import Markup, element
from seoaudit.reporters.site.html.context import Context
from seoaudit.reporters.site.html.folders import as_table, folders_section
from seoaudit.reporters.site.html.links import folded
from seoaudit.site.outline.addresses import AddressRow

# How many pages are listed as most linked, and as hubs.
MOST_LISTED = 10

# Clicks beyond which pages are one column.
DEEPEST = 12

# Percent of the drawing's height that the longest column takes; above and below are numbers.
HIGHEST, FLOOR = 74.0, 88.0


def structure_section(context: Context) -> Markup | None:
    """Return the drawings and lists; None if no page was read."""
    drawn = folders_section(context)
    if drawn is None:
        return None
    return context.frame.section(
        "structure",
        context.words.phrase("html_site_structure"),
        drawn,
        _depths(context),
        element("div", *_lists(context), class_="pair"),
    )


def _depths(context: Context) -> Markup:
    """Return how many pages are how many clicks from the start, drawn and as a table."""
    phrase, found = context.words.phrase, _columns(context)
    most = max((count for _, count in found), default=1)
    step = 100 / max(1, len(found))
    columns = (
        _column(name, count, count / most, number * step, step)
        for number, (name, count) in enumerate(found)
    )
    title = phrase("html_site_depths")
    svg = element("svg", *columns, class_="depths", role="img", aria_label=title, dir="ltr")
    titles = [phrase("html_site_depth"), phrase("html_site_pages")]
    rows = (
        element("tr", element("th", name, scope="row"), element("td", str(count)))
        for name, count in found
    )
    return element("div", context.frame.heading(2, title), svg, as_table(titles, rows, context))


def _columns(context: Context) -> list[tuple[str, int]]:
    """Return the columns: clicks with the number of pages, and those to which no way leads."""
    counts: dict[str, int] = {}
    for depth, count in context.addresses.depths():
        if depth is None:
            name = context.words.phrase("html_site_unreached")
        else:
            name = str(depth) if depth < DEEPEST else f"{DEEPEST}+"
        counts[name] = counts.get(name, 0) + count
    return list(counts.items())


def _column(name: str, count: int, share: float, x: float, step: float) -> Markup:
    height = HIGHEST * share
    middle = f"{x + step / 2:.2f}%"
    return element(
        "g",
        element(
            "rect",
            x=f"{x + step * 0.12:.2f}%",
            width=f"{step * 0.76:.2f}%",
            y=f"{FLOOR - height:.2f}%",
            height=f"{height:.2f}%",
            rx="2",
        ),
        element("text", str(count), x=middle, y=f"{FLOOR - height - 2.5:.2f}%"),
        element("text", name, x=middle, y="98%", class_="name"),
    )


def _lists(context: Context) -> Iterator[Markup]:
    """Yield the lists of pages: most linked, hubs, and those that nothing links to."""
    words = context.words
    linked = [
        _listed(row, words.phrase("html_site_linked_by", count=row.links), context)
        for row in context.addresses.most_linked(MOST_LISTED)
    ]
    hubs = [
        _listed(row, words.phrase("html_site_links_to", count=led), context)
        for row, led in context.addresses.hubs(MOST_LISTED)
    ]
    orphans = []
    if context.site.report.is_complete:
        orphans = [_listed(row, None, context) for row in context.addresses.unlinked()]
    for name, items in (("most_linked", linked), ("hubs", hubs), ("orphans", orphans)):
        if items:
            title = context.frame.heading(2, words.phrase(f"html_site_{name}"))
            yield element("div", title, folded(items, context), class_="listed")


def _listed(row: AddressRow, told: str | None, context: Context) -> Markup:
    said = element("span", told, class_="at") if told else None
    return element("li", context.address(row.url), " ", said)
