"""Addresses without end: what a crawl saw of a pattern at which it stopped."""

from collections.abc import Collection, Iterator

from seoaudit.site.store.store import Store
from seoaudit.sources.crawl import traps


def set_endless_apart(store: Store) -> None:
    """Fill the table of pages whose addresses have no end, and take them from the indexable."""
    patterns = {row[0] for row in store.connection.execute("SELECT pattern FROM trap")}
    if not patterns:
        return
    pages = store.connection.execute(
        "SELECT id, url FROM standing JOIN address USING (id) WHERE standing = 'indexable'"
    ).fetchall()
    rows = [(id_, form) for id_, url in pages for form in _forms(url, patterns)]
    store.connection.executemany("INSERT OR IGNORE INTO endless VALUES (?, ?)", rows)
    store.connection.execute(
        "UPDATE standing SET standing = 'endless' WHERE id IN (SELECT id FROM endless)"
    )


def _forms(url: str, patterns: Collection[str]) -> Iterator[str]:
    any_query = f"{url.partition('?')[0]}?…"
    return filter(patterns.__contains__, (traps.pattern(url), traps.endless(url), any_query))
