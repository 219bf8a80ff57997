"""Sentences that ought to link, as a list of things to do: by the page to edit."""

from itertools import groupby
from urllib.parse import unquote

from seoaudit.reporters.html.markup import Markup, element, join, left_to_right
from seoaudit.reporters.site.html.context import Context
from seoaudit.site.report import ReportedSiteFinding

# What a finding says that asks for a link: in which sentence, on which words, to which page.
PARAMS = frozenset(("sentence", "words", "target"))

# How many pages to edit stand open.
MOST_OPEN = 20


def opportunities_section(context: Context) -> Markup | None:
    """Return the sentences by page; None if there are none."""
    found = [each for each in context.site.report.findings if each.params.keys() >= PARAMS]
    if not found:
        return None
    found.sort(key=lambda each: each.url)
    pages = [_page(url, list(each), context) for url, each in groupby(found, key=_url)]
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


def _url(found: ReportedSiteFinding) -> str:
    return found.url


def _page(url: str, found: list[ReportedSiteFinding], context: Context) -> Markup:
    items = (_to_do(each, context) for each in found)
    return element("article", context.frame.heading(2, context.address(url)), element("ul", *items))


def _to_do(found: ReportedSiteFinding, context: Context) -> Markup:
    """Return a sentence with the words to link, the page to link to, and the edit."""
    sentence, words, target = (str(found.params[name]) for name in ("sentence", "words", "target"))
    before, meant, after = sentence.partition(words)
    quoted = element("q", before, element("mark", meant), after, dir="auto")
    place = next(iter(found.sources), None)
    at = None
    if place and place.line:
        where = {"line": place.line, "column": place.column}
        at = element("span", context.words.phrase("html_site_at", **where), class_="at")
    edit = f'<a href="{unquote(context.shown(target))}">{words}</a>'
    return element(
        "li",
        element("p", quoted, class_="sentence"),
        element(
            "p",
            join([at, element("span", "→", class_="arrow"), context.address(target)], " "),
            class_="known",
        ),
        element("p", left_to_right(edit, "code", class_="snippet")),
    )
