"""The audits in a store, restricted to a sample of its pages, and given back."""

from __future__ import annotations

from collections.abc import Iterator

from seoaudit.site.sampling.sample import Sample
from seoaudit.site.store.store import Store

# The key under which the store has the size of the sample that it was read for, "" for all pages.
SAMPLE = "sample"


def stored_size(store: Store) -> int | None:
    """Return of how many pages a store has audits at most; None for all of them."""
    return int(store.meta(SAMPLE) or 0) or None


def met(store: Store) -> Iterator[str]:
    """Yield the addresses at which this run met a page."""
    rows = store.connection.execute(
        "SELECT url FROM answer JOIN address USING (id) "
        "WHERE status = 200 AND is_html AND failure IS NULL AND is_current"
    )
    return (url for (url,) in rows)


def is_audited(store: Store, number: int) -> bool:
    """Whether the page rules ran on the page under this number."""
    sql = "SELECT report IS NOT NULL FROM page WHERE id = ?"
    row = store.connection.execute(sql, (number,)).fetchone()
    return bool(row and row[0])


def restrict(store: Store, size: int | None) -> None:
    """Set the audits of pages aside that are not in the sample of this size; None keeps them all.

    What was set aside before is given back first. Call it outside of transactions.
    """
    with store.transaction():
        restore(store)
        if size is None:
            return
        execute = store.connection.execute
        execute("CREATE TEMP TABLE IF NOT EXISTS sampled (id INTEGER PRIMARY KEY)")
        execute("DELETE FROM sampled")
        numbers = ((number,) for number in Sample(size, met(store)).numbers)
        store.connection.executemany("INSERT INTO sampled VALUES (?)", numbers)
        execute(
            "INSERT INTO set_aside SELECT id, score, report FROM page "
            "WHERE report IS NOT NULL AND id NOT IN (SELECT id FROM sampled)"
        )
        execute(
            "UPDATE page SET score = NULL, report = NULL WHERE id IN (SELECT id FROM set_aside)"
        )


def restore(store: Store) -> None:
    """Give back the audits that were set aside. Call it in a transaction."""
    store.connection.execute(
        "UPDATE page SET score = aside.score, report = aside.report FROM set_aside AS aside "
        "WHERE aside.id = page.id"
    )
    store.connection.execute("DELETE FROM set_aside")
