"""The links of an address, and the places of a finding: what a template repeats is one line."""

from collections.abc import Iterator, Sequence

from seoaudit.reporters.html.markup import Markup, element
from seoaudit.reporters.site.html.context import Context
from seoaudit.rule.finding import LinkSource
from seoaudit.site.outline.neighbours import Neighbour, Template, ZoneLinks, templates
from seoaudit.site.report import ReportedSiteFinding

# Links in the same words in the same zone of this many pages come from a template.
LEAST_PAGES = 4

# How many places or addresses of a finding are shown before the rest is folded.
MOST_OPEN = 5


def places(found: ReportedSiteFinding, context: Context) -> Markup | None:
    """Return where a finding stands: links of templates, other places, the addresses of a group."""
    store, phrase = context.site.store, context.words.phrase
    repeated, others = templates(store, found.sources, found.source_total, LEAST_PAGES)
    items = [element("li", _template(each, context)) for each in repeated]
    items += [element("li", context.place(place)) for place in others]
    left = found.source_total - len({place.url for place in found.sources})
    if not items:
        items = [element("li", context.address(url)) for url in found.urls]
        left = found.total - len(found.urls)
    if left > 0 and not repeated:
        items.append(element("li", phrase("html_site_more_pages", count=left)))
    return folded(items, context) if len(items) > 1 or found.sources else None


def folded(items: Sequence[Markup], context: Context) -> Markup:
    """Return a list of places, of which the first are shown and the rest on request."""
    first = element("ul", *items[:MOST_OPEN], class_="at-places")
    rest = items[MOST_OPEN:]
    if not rest:
        return first
    more = context.words.phrase("html_site_more_pages", count=len(rest))
    folded_ = element(
        "details",
        element("summary", more),
        element("ul", *rest, class_="at-places"),
        class_="places",
    )
    return Markup(first + folded_)


def _template(found: Template, context: Context) -> Markup:
    said = context.zone(found.zone, found.pages)
    example = context.place(found.first)
    return Markup(element("strong", said) + " " + example)


def linked(name: str, zones: Iterator[ZoneLinks], context: Context, counted: str) -> Markup | None:
    """Return the links from or to an address under a heading, by zones; None if there are none."""
    found = list(zones)
    if not found:
        return None
    groups = [_zone(each, context, counted) for each in found]
    return element(
        "section", element("h3", context.words.phrase(f"html_site_{name}")), *groups, class_=name
    )


def _zone(found: ZoneLinks, context: Context, counted: str) -> Markup:
    phrase = context.words.phrase
    items = [element("li", _neighbour(each, context)) for each in found.named]
    if (left := found.total - len(found.named)) > 0:
        items.append(element("li", phrase("html_site_more_pages", count=left)))
    title = phrase(f"html_site_{counted}_{found.zone}", count=found.total)
    return element(
        "details",
        element("summary", title),
        element("ul", *items, class_="at-places"),
        class_="places",
        open=found.zone == "text",
    )


def _neighbour(link: Neighbour, context: Context) -> Markup:
    return context.place(LinkSource(link.url, link.line, link.column, link.text))
