"""The details of one address: its answer, findings of the site on it, its links, its own audit."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from seoaudit.reporters.html.frame import dotted
from seoaudit.reporters.html.many import page_in_full
from seoaudit.reporters.html.markup import Markup, bdi, element, join
from seoaudit.reporters.site.html.context import Context, outside
from seoaudit.reporters.site.html.links import linked
from seoaudit.reporters.site.html.parts import Parts
from seoaudit.reporters.site.summary import standing_name
from seoaudit.site.outline.addresses import AddressRow
from seoaudit.site.outline.neighbours import links_in, links_out
from seoaudit.site.report import ReportedSiteFinding

# How many addresses one part holds: site.js knows the same number.
OF_A_PART = 40

ByAddress = Mapping[str, Sequence[ReportedSiteFinding]]


def details(context: Context, parts: Parts) -> Iterator[Markup]:
    """Yield the parts with the details of all addresses, as far as they stand in the file."""
    found = _by_address(context.site.report.findings)
    texts: list[str] = []
    number = 0
    for row in context.addresses.rows():
        texts.append(detail(row, found.get(row.url, ()), context))
        if len(texts) == OF_A_PART:
            yield from parts.keep(f"pages-{number}", texts)
            texts, number = [], number + 1
    if texts:
        yield from parts.keep(f"pages-{number}", texts)


def detail(row: AddressRow, found: Sequence[ReportedSiteFinding], context: Context) -> Markup:
    """Return the details of one address."""
    phrase, store = context.words.phrase, context.site.store
    report = row.report
    audit = None
    if report is not None:
        report = context.site.marked(report)
        whole = page_in_full(report, f"page-{row.number}-", context.site.gate, context.frame)
        audit = element("section", element("h3", phrase("html_site_audit")), whole, class_="audit")
    return join(
        [
            element("h2", bdi(row.title) if row.title else context.shown(row.url), id="title"),
            element("p", outside(row.url, context.shown(row.url)), class_="source"),
            *(element("p", line, class_="facts") for line in _facts(row, context)),
            _findings(found, context),
            linked("links_in", links_in(store, row.id), context, "in"),
            linked("links_out", links_out(store, row.id), context, "out"),
            audit,
        ]
    )


def _facts(row: AddressRow, context: Context) -> Iterator[Markup]:
    words = context.words
    yield dotted(
        [
            standing_name(row.standing, words),
            words.labelled(words.phrase("html_site_answer"), _answer(row, context)),
            row.content_type.partition(";")[0] or None,
            words.phrase("html_site_size", size=words.number(row.size / 1000, 1)),
            None
            if row.first_byte_ms is None
            else words.phrase("html_site_first_byte", time=row.first_byte_ms),
        ]
    )
    numbers = [
        None if row.words is None else words.phrase("words", count=row.words),
        None if row.depth is None else words.phrase("html_site_clicks", count=row.depth),
        words.phrase("html_site_linked_by", count=row.links),
        words.labelled(words.phrase("html_site_link_score"), words.number(row.link_score, 1)),
    ]
    yield dotted(numbers)
    for name, url in (("location", row.location), ("canonical", row.canonical)):
        if url and url != row.url:
            label = words.labelled(words.phrase(f"html_site_{name}"), "")
            yield join([label, context.address(url)])


def _answer(row: AddressRow, context: Context) -> str:
    """Return the status, and what went wrong, in words."""
    failure = row.failure or ""
    failed = context.words.phrase_or(f"html_site_failure_{failure}", failure)
    if not row.status:
        return failed or "–"
    return f"{row.status} ({failed})" if failed else str(row.status)


def _findings(found: Sequence[ReportedSiteFinding], context: Context) -> Markup | None:
    if not found:
        return None
    items = (
        element(
            "li",
            context.frame.severity(each.severity),
            " ",
            each.message(context.words),
            " ",
            element("a", each.rule, href=f"#rule-{each.rule}", dir="ltr"),
        )
        for each in found
    )
    title = context.words.phrase("html_site_findings_here")
    return element("section", element("h3", title), element("ul", *items, class_="brief"))


def _by_address(found: Sequence[ReportedSiteFinding]) -> ByAddress:
    """Return the findings by every address they name: their own, and those of their places."""
    by_address: defaultdict[str, list[ReportedSiteFinding]] = defaultdict(list)
    for each in found:
        for url in dict.fromkeys([*each.urls, *(place.url for place in each.sources)]):
            by_address[url].append(each)
    return by_address
