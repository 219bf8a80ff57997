"""The versions of pages in other languages, and the clusters that they make."""

import json
from collections.abc import Iterator

from seoaudit.document.normal_address import address_id
from seoaudit.site.store.store import Store
from seoaudit.site.verdicts.groups import Groups


def find_versions(store: Store) -> None:
    """Fill the tables of versions and of the clusters in which they name each other."""
    groups = Groups()
    store.connection.execute(_LISTED)
    for id_, versions in _versions(store):
        store.intern(url for _, url in versions)
        rows = [(id_, code, address_id(url)) for code, url in versions]
        store.connection.executemany("INSERT INTO version VALUES (?, ?, ?)", rows)
        for _, _, target in rows:
            groups.tie(id_, target)
    store.connection.executemany("INSERT INTO cluster VALUES (?, ?)", groups.tied())


def _versions(store: Store) -> Iterator[tuple[int, list[tuple[str, str]]]]:
    """Yield the versions of each page that names some, or of which sitemaps name some."""
    rows = store.connection.execute(
        "SELECT page.id, page.versions, listed.versions FROM page "
        "LEFT JOIN listed_versions listed USING (id) "
        "WHERE page.versions <> '[]' OR listed.versions IS NOT NULL"
    )
    for id_, own, listed in rows:
        named = [*json.loads(own), *json.loads(listed or "[]")]
        yield id_, list(dict.fromkeys((code, url) for code, url in named))


# What sitemaps name of each page that was read, each version once.
_LISTED = """
INSERT INTO listed_versions SELECT page, own, json_group_array(json_array(code, url))
FROM (
    SELECT DISTINCT entry_version.page AS page, page.versions AS own, code, url
    FROM entry_version JOIN page ON page.id = entry_version.page
    JOIN address ON address.id = target ORDER BY 1, code, url
) GROUP BY page
"""
