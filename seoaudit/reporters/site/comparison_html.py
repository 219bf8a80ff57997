"""Two runs of a site beside each other as a page to share: one file that fetches nothing."""

from collections.abc import Iterator

from seoaudit.inert import inert
from seoaudit.reporters.html.document import closing, opening
from seoaudit.reporters.html.frame import Frame, scrolling, table
from seoaudit.reporters.html.markup import Markup, element, left_to_right
from seoaudit.reporters.site.comparison_parts import Item, Section, sections, title_of
from seoaudit.reporters.site.since import counted
from seoaudit.reporters.style import Style
from seoaudit.site.changes import SiteChanges


def render(changes: SiteChanges, style: Style) -> Iterator[str]:
    """Yield the comparison as HTML, part by part."""
    frame = Frame(style.words)
    title = title_of(changes, frame.words)
    yield opening(title, frame)
    told = (element("p", said) for said in counted(changes, frame.words) if said)
    yield element("header", frame.heading(0, title), *told)
    for section in sections(changes, frame.words):
        yield _section(section, frame)
    if changes.on_pages:
        yield _on_pages(changes, frame)
    yield closing(None, frame)


def _section(section: Section, frame: Frame) -> Markup:
    items = (element("li", _mark(item, frame), " ", inert(item.text)) for item in section.items)
    more = frame.words.phrase("site_and_more", count=section.hidden) if section.hidden else None
    rest = element("p", more, class_="hint") if more else None
    return frame.section(section.name, section.title, element("ul", *items, class_="brief"), rest)


def _mark(item: Item, frame: Frame) -> Markup:
    if item.severity is None:
        return element("span", item.mark, aria_hidden="true")
    return frame.severity(item.severity)


def _on_pages(changes: SiteChanges, frame: Frame) -> Markup:
    words = frame.words
    titles = [words.phrase(f"site_column_{name}") for name in ("rule", "appeared", "mended")]
    rows = (
        element(
            "tr",
            element("th", left_to_right(each.rule, "code"), scope="row"),
            element("td", str(each.appeared)),
            element("td", str(each.mended)),
        )
        for each in changes.on_pages
    )
    shown = scrolling(table(titles, rows, class_="counts"))
    return frame.section("on-pages", words.phrase("site_on_pages"), shown)
