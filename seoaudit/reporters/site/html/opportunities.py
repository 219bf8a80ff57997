"""The links to add as a list of things to do: by the page to edit."""

from seoaudit.reporters.html.markup import Markup, element, join, left_to_right
from seoaudit.reporters.site.html.context import Context
from seoaudit.reporters.site.links_to_add import LinkToAdd, PageToEdit, pages_to_edit

# How many pages to edit stand open.
MOST_OPEN = 20


def opportunities_section(context: Context) -> Markup | None:
    """Return the links by page; None if there are none."""
    pages = [_page(page, context) for page in pages_to_edit(context.site.report)]
    if not pages:
        return None
    phrase = context.words.phrase
    rest = None
    if more := pages[MOST_OPEN:]:
        title = phrase("html_site_more_pages", count=len(more))
        rest = element("details", element("summary", title), *more, class_="places")
    return context.frame.section(
        "opportunities",
        phrase("html_site_opportunities"),
        element("p", phrase("html_site_opportunities_hint"), class_="hint"),
        *pages[:MOST_OPEN],
        rest,
    )


def _page(page: PageToEdit, context: Context) -> Markup:
    items = (_to_do(link, context) for link in page.links)
    return element(
        "article", context.frame.heading(2, context.address(page.url)), element("ul", *items)
    )


def _to_do(link: LinkToAdd, context: Context) -> Markup:
    """Return a sentence with the words to link, the page to link to, and the edit."""
    words = context.words
    before, meant, after = link.sentence.partition(link.words)
    quoted = element("q", before, element("mark", meant), after, dir="auto")
    where = words.phrase("html_site_at", line=link.line, column=link.column)
    about = [
        element("span", where, class_="at"),
        element("span", "→", class_="arrow"),
        context.address(link.target),
        element("span", words.phrase("known")) if link.is_known else None,
    ]
    return element(
        "li",
        element("p", quoted, class_="sentence"),
        element("p", join(about, " "), class_="known"),
        element("p", left_to_right(link.link, "code", class_="snippet")),
    )
