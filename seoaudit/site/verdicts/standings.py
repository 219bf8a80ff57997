"""What a search engine makes of each address: the order of verdicts, in one place.

Blocked, failed, redirected, no page, noindexed, canonicalised, twin, and only then indexable. The
first that holds speaks for an address, and the rules look at what those before have left over, so
that one cause has one finding.
"""

from collections.abc import Iterator

from seoaudit.rule.site.facts import Standing
from seoaudit.site.bounds import Bounds
from seoaudit.site.store.store import Store
from seoaudit.site.verdicts import (
    alike,
    depths,
    endless,
    landings,
    link_scores,
    series,
    sheets,
    support,
    twins,
    versions,
)
from seoaudit.site.verdicts.published import Published

# https://www.rfc-editor.org/rfc/rfc9110#section-15.4
FIRST_REDIRECT, FIRST_ERROR = 300, 400
OK = 200


def judge_addresses(store: Store, bounds: Bounds) -> None:
    """Make the tables of verdicts, and of what follows from them, from what was seen."""
    with store.transaction():
        store.begin_judging()
        rows = _standings(store, bounds)
        store.connection.executemany("INSERT INTO standing VALUES (?, ?)", rows)
        store.connection.execute(
            "INSERT INTO in_order (id) SELECT id FROM page JOIN address USING (id) ORDER BY url"
        )
        endless.set_endless_apart(store)
        twins.find_twins(store)
        series.find_series(store)
        versions.find_versions(store)
        alike.tie_kin(store)
        landings.find_landings(store)
        depths.measure_depths(store, bounds)
        support.measure_support(store)
        link_scores.score_links(store)
        sheets.write_sheets(store)


def _standings(store: Store, bounds: Bounds) -> Iterator[tuple[int, Standing]]:
    answered = store.connection.execute(
        "SELECT id, url, status, is_html, canonical, is_noindexed "
        "FROM address JOIN answer USING (id) LEFT JOIN page USING (id)"
    )
    published = Published(store, bounds)
    for id_, url, status, is_html, canonical, is_noindexed in answered:
        if bounds.holds(url) and not bounds.allows(url):
            yield id_, Standing.BLOCKED
        elif status == OK and is_noindexed is not None:
            yield id_, _of_page(url, published.own(url, canonical), is_noindexed=is_noindexed)
        else:
            yield id_, _of_answer(status, is_html=is_html)
    unasked = store.connection.execute(
        "SELECT id, url FROM address WHERE id NOT IN (SELECT id FROM answer)"
    )
    for id_, url in unasked:
        if bounds.holds(url) and not bounds.allows(url):
            yield id_, Standing.BLOCKED


def _of_page(url: str, canonical: str | None, *, is_noindexed: bool) -> Standing:
    if is_noindexed:
        return Standing.NOINDEX
    return Standing.CANONICALISED if canonical not in (None, url) else Standing.INDEXABLE


def _of_answer(status: int, *, is_html: bool) -> Standing:
    if FIRST_REDIRECT <= status < FIRST_ERROR:
        return Standing.REDIRECTED
    if status == 0 or status >= FIRST_ERROR or is_html:
        return Standing.FAILED
    return Standing.OTHER
