"""The table of all addresses: the lowest scores as they stand, all others by the index.

The index has a row an address and is read by the script, which draws, sorts and filters.
"""

import json
from collections.abc import Iterable, Iterator
from typing import get_args

from seoaudit.inert import inert_text
from seoaudit.report.band import ScoreBand, band
from seoaudit.reporters.html.frame import score, scrolling, table
from seoaudit.reporters.html.markup import Markup, element
from seoaudit.reporters.site.html.context import Context
from seoaudit.reporters.site.html.parts import data_block, packed
from seoaudit.reporters.site.summary import ORDER, standing_name
from seoaudit.site.outline.addresses import AddressRow

# How many rows stand in the file itself, for readers without scripts.
MOST_ROWS = 50

COLUMNS = ("score", "address", "standing", "answer", "words", "depth", "links", "link_score")


def addresses_section(context: Context) -> Markup:
    """Return the filters and the table with its first rows."""
    words, total = context.words, len(context.addresses)
    rows = [_cells(row, context) for row in context.addresses.lowest(MOST_ROWS)]
    titles = [words.phrase(f"html_site_{name}") for name in COLUMNS]
    missing = words.phrase("html_site_unscripted", count=len(rows), total=total)
    return context.frame.section(
        "addresses",
        words.phrase("html_site_all", count=total),
        element("noscript", element("p", missing, class_="hint")) if total > len(rows) else None,
        _filters(context),
        scrolling(table(titles, rows, class_="sites")),
        element(
            "p",
            element("button", words.phrase("html_site_more"), type="button"),
            class_="more",
            hidden=True,
        ),
        element("template", _cells(None, context), id="row"),
    )


def _filters(context: Context) -> Markup:
    """Return the filters, hidden unless a script enables them."""
    words, counts = context.words, context.site.report.counts
    every = element("option", words.phrase("html_all"), value="")
    kinds = (
        element("option", standing_name(standing, words), value=str(standing))
        for standing in ORDER
        if counts.get(standing)
    )
    bands = (
        element("option", words.phrase(f"band_{name}"), value=name) for name in get_args(ScoreBand)
    )
    search = element("input", type="search", name="text")
    return element(
        "form",
        element("label", words.phrase("html_site_search"), search),
        element(
            "label",
            words.phrase("html_site_standing"),
            element("select", every, *kinds, name="standing"),
        ),
        element(
            "label", words.phrase("html_site_score"), element("select", every, *bands, name="band")
        ),
        element(
            "output", data_shown=words.phrase("html_shown", shown="%1", total="%2"), role="status"
        ),
        class_="filters site",
        hidden=True,
    )


def _cells(row: AddressRow | None, context: Context) -> Markup:
    """Return a row of the table; without an address, the empty one that the script copies."""
    shown: Markup | None = element("span", class_="score")
    title: Markup | None = element("small")
    if row is None:
        link = element("a", href="#", dir="ltr")
        values: list[str | None] = [None] * (len(COLUMNS) - 2)
    else:
        link = element("a", context.shown(row.url), href=f"#page-{row.number}", dir="ltr")
        title = element("small", row.title, dir="auto") if row.title else None
        shown = score(round(row.score), band(round(row.score))) if row.score is not None else None
        values = [
            standing_name(row.standing, context.words),
            str(row.status) if row.status else "–",
            "–" if row.words is None else str(row.words),
            "–" if row.depth is None else str(row.depth),
            str(row.links),
            context.words.number(row.link_score, 1),
        ]
    return element(
        "tr",
        element("td", shown),
        element("th", link, title, scope="row"),
        *(element("td", value) for value in values),
    )


def index_block(context: Context) -> Iterator[Markup]:
    """Yield the index, piece by piece."""
    block = data_block("index", "")
    opened, _, closed = block.rpartition("</")
    yield Markup(opened)
    yield from map(Markup, packed(_written(context)))
    yield Markup(f"</{closed}")


def _written(context: Context) -> Iterator[str]:
    words = context.words
    known = {
        "standings": [[str(each), standing_name(each, words)] for each in ORDER],
        "bands": {name: [] for name in get_args(ScoreBand)},
        "decimal": words.number(0.5, 1)[1],
    }
    yield json.dumps(known, ensure_ascii=False).removesuffix("}") + ',"rows":['
    yield from _joined(_indexed(row, context) for row in context.addresses.rows())
    yield "]}"


def _indexed(row: AddressRow, context: Context) -> str:
    scored = None if row.score is None else round(row.score)
    cells = (
        context.shown(row.url),
        inert_text(row.title),
        ORDER.index(row.standing),
        row.status,
        scored,
        "" if scored is None else band(scored),
        row.words,
        row.depth,
        row.links,
        round(row.link_score, 1),
    )
    return json.dumps(cells, ensure_ascii=False, separators=(",", ":"))


def _joined(rows: Iterable[str]) -> Iterator[str]:
    between = ""
    for row in rows:
        yield between + row
        between = ",\n"
