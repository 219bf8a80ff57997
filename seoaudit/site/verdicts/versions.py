"""The versions of pages in other languages, and the clusters that they make."""

import json
from collections.abc import Iterator

from seoaudit.document.normal_address import address_id
from seoaudit.site.store.store import Store
from seoaudit.site.verdicts.groups import Groups


def find_versions(store: Store) -> None:
    """Fill the tables of versions and of the clusters in which they name each other."""
    groups = Groups()
    for id_, versions in _versions(store):
        store.intern(url for _, url in versions)
        rows = [(id_, code, address_id(url)) for code, url in versions]
        store.connection.executemany("INSERT INTO version VALUES (?, ?, ?)", rows)
        for _, _, target in rows:
            groups.tie(id_, target)
    store.connection.executemany("INSERT INTO cluster VALUES (?, ?)", groups.tied())


def _versions(store: Store) -> Iterator[tuple[int, list[tuple[str, str]]]]:
    rows = store.connection.execute("SELECT id, versions FROM page WHERE versions <> '[]'")
    for id_, versions in rows:
        yield id_, [(code, url) for code, url in json.loads(versions)]
