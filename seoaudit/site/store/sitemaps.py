"""What a store keeps of sitemaps: each file, its entries, their images and versions."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from sqlite3 import Connection

from seoaudit.document.normal_address import address_id
from seoaudit.rule.site.facts import ListedPage, SitemapFile
from seoaudit.site.store.store import Store

# Pages that are written together.
AT_ONCE = 500

_OF_A_SITEMAP = ("entry", "entry_image", "entry_version")


def keep_sitemap(store: Store, file: SitemapFile, pages: Iterable[ListedPage]) -> None:
    """Keep a sitemap and the pages that it lists in the place of what was known of it."""
    execute, id_ = store.connection.execute, address_id(file.url)
    store.intern((file.url,))
    for table in _OF_A_SITEMAP:
        execute(f"DELETE FROM {table} WHERE sitemap = ?", (id_,))
    for part in _batched(pages):
        _keep_part(store.connection, id_, part)
    execute(
        "INSERT OR REPLACE INTO sitemap VALUES (?, ?, "
        "(SELECT count(*) FROM entry WHERE sitemap = ?), ?, ?, ?, ?)",
        (id_, file.status, id_, file.size, file.named_by, file.fault, file.detail),
    )


def _batched(pages: Iterable[ListedPage]) -> Iterator[Sequence[ListedPage]]:
    """Yield the pages of a list, some hundreds at a time."""
    rest = iter(pages)
    while part := list(islice(rest, AT_ONCE)):
        yield part


def _keep_part(connection: Connection, id_: int, pages: Sequence[ListedPage]) -> None:
    numbers = {
        url: address_id(url)
        for entry, images, versions in pages
        for url in (entry.url, *images, *(url for _, url in versions))
    }
    addresses = ((number, url) for url, number in numbers.items())
    write = connection.executemany
    write("INSERT OR IGNORE INTO address VALUES (?, ?)", addresses)
    write(
        "INSERT INTO entry VALUES (?, ?, ?, ?, ?)",
        ((id_, numbers[e.url], e.lastmod, e.line, e.news_date) for e, _, _ in pages),
    )
    write(
        "INSERT INTO entry_image VALUES (?, ?, ?)",
        ((id_, numbers[image], e.line) for e, images, _ in pages for image in images),
    )
    write(
        "INSERT INTO entry_version VALUES (?, ?, ?, ?, ?)",
        (
            (id_, numbers[e.url], code, numbers[url], e.line)
            for e, _, versions in pages
            for code, url in versions
        ),
    )
