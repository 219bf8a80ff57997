"""Paginated series: lists that go on over several addresses, numbered in them.

https://developers.google.com/search/docs/specialty/ecommerce/pagination-and-incremental-page-loading
"""

import re
from collections import defaultdict

from seoaudit.site.store.store import Store

# How addresses name the pages of a series, in the words of content systems: WordPress, Django,
# Hugo, Jekyll, Drupal, Discourse, and those of shops. Each is replaced by nothing for page 1. A
# "p" alone is that of posts and products: /p/17, ?p=17.
_NUMBERED = (
    re.compile(r"/(?:page|pages|seite|pagina|página|strona|sayfa|صفحة)[/_-]?(\d{1,5})/?(?=$|\?)"),
    re.compile(r"(?<=[/_-])page[_-]?(\d{1,5})(?=\.html?$)"),
    re.compile(r"[?&](?:page|paged|pg|pagenum|pageno|seite|pagina)=(\d{1,5})(?=&|$)"),
)


_PAGES = "SELECT id, url FROM page JOIN address USING (id)"


def find_series(store: Store) -> None:
    """Fill the table of series: pages of one series share a name, in the order of their numbers."""
    series: defaultdict[str, dict[int, int]] = defaultdict(dict)
    for id_, url in store.connection.execute(_PAGES):
        if found := numbered(url):
            name, number = found
            series[name].setdefault(number, id_)
    fronts = {_without_end(name) for name in series}
    known = {
        front: id_
        for id_, url in store.connection.execute(_PAGES if fronts else f"{_PAGES} LIMIT 0")
        if (front := _without_end(url)) in fronts
    }
    rows = []
    for name, pages in series.items():
        first = known.get(_without_end(name))
        if first is not None and 1 not in pages:
            pages[1] = first
        if len(pages) > 1:
            rows += [(id_, name, number) for number, id_ in pages.items()]
    store.connection.executemany("INSERT OR IGNORE INTO series VALUES (?, ?, ?)", rows)


def numbered(url: str) -> tuple[str, int] | None:
    """Return the address of the series that a page is part of, and its number; None without one."""
    for pattern in _NUMBERED:
        if match := pattern.search(url):
            before, after = url[: match.start()], url[match.end() :]
            if after.startswith("&") and "?" not in before:
                after = f"?{after[1:]}"
            return before + after, int(match[1])
    return None


def _without_end(url: str) -> str:
    """Return an address in one form for the front of a series: no slash, no file at its end."""
    return re.sub(r"(?:/index\.html?|/|\.html?)$", "", url)
