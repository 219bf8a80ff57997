"""The sitemaps of a site: named by its robots.txt, read from what came, kept with their faults."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import urljoin

from seoaudit.document.answer import Answer
from seoaudit.document.normal_address import normal
from seoaudit.errors import Phrase
from seoaudit.named_tuple import NamedTuple
from seoaudit.page.addresses import urls
from seoaudit.rule.site.facts import LanguageLink, ListedPage, SitemapEntry, SitemapFile
from seoaudit.site.bounds import origin
from seoaudit.site.intake import Lead
from seoaudit.site.robots_reading import named_sitemaps
from seoaudit.site.store.sitemaps import keep_sitemap
from seoaudit.site.store.store import Store
from seoaudit.sources.content.sitemaps import Child, Entry, Fault, Part, read_sitemap

OK = 200

# Where sitemaps are by custom, if robots.txt names none.
USUAL = ("/sitemap.xml", "/sitemap_index.xml")

# An index may not name another: https://www.sitemaps.org/protocol.html#index
MOST_LEVELS = 2

# The keys of faults that its reader does not see: a sitemap that did not come, an index inside an
# index, an entry without scheme and host.
NOT_FETCHED, NESTED, RELATIVE = "not_fetched", "nested", "relative"


class _Named(NamedTuple):
    url: str
    by: str
    level: int = 1


def keep_sitemaps(store: Store, robots: Mapping[str, str], start: str) -> None:
    """Keep every sitemap of the site that the store has the answer of. Call it in a transaction.

    `robots` has the text of each robots.txt by its origin.
    """
    waiting = deque(_named(store, robots, start))
    seen: set[str] = set()
    while waiting:
        named = waiting.popleft()
        if named.url not in seen:
            seen.add(named.url)
            waiting += _keep(store, named)


def sitemap_leads(answer: Answer) -> list[Lead]:
    """Return where a sitemap that came leads: to pages, or to other sitemaps."""
    parts = read_sitemap(answer.body) if answer.status == OK else ()
    return list(dict.fromkeys(_leads(answer.url, parts)))


def _leads(sitemap: str, parts: Iterator[Part] | Sequence[Part]) -> Iterator[Lead]:
    for part in parts:
        if isinstance(part, Child):
            yield Lead(_absolute(sitemap, part.url), "child")
        elif isinstance(part, Entry):
            yield Lead(_absolute(sitemap, part.url), "sitemap")
            for _, url in part.alternates:
                yield Lead(_absolute(sitemap, url), "hreflang")
            for url in part.images:
                yield Lead(_absolute(sitemap, url), "image")


def _named(store: Store, robots: Mapping[str, str], start: str) -> Iterator[_Named]:
    address = urljoin(start, "/robots.txt")
    told = list(named_sitemaps(address, robots.get(origin(start), "")))
    for url in told:
        yield _Named(normal(url), address)
    for path in USUAL if not told else ():
        url = normal(urljoin(start, path))
        if store.status(url) == OK:
            yield _Named(url, "")


def _keep(store: Store, named: _Named) -> Iterator[_Named]:
    """Keep one sitemap, and return those that it names."""
    status, body = store.status(named.url), store.file(named.url)
    if status != OK or body is None:
        fault = str(status) if status else ""
        keep_sitemap(
            store, SitemapFile(named.url, status or 0, 0, 0, named.by, NOT_FETCHED, fault), ()
        )
        return iter(())
    parts = list(read_sitemap(body))
    faults = [found for part in parts if (found := _fault(part))]
    children = [part for part in parts if isinstance(part, Child)]
    if children and named.level == MOST_LEVELS:
        faults.append((NESTED, ""))
    key, detail = faults[0] if faults else ("", "")
    pages = (_listed(named.url, part) for part in parts if isinstance(part, Entry))
    file = SitemapFile(named.url, OK, 0, len(body), named.by, key, str(detail))
    keep_sitemap(store, file, pages)
    return (_Named(_absolute(named.url, c.url), named.url, named.level + 1) for c in children)


def _listed(sitemap: str, entry: Entry) -> ListedPage:
    versions = ((code.lower(), _absolute(sitemap, url)) for code, url in entry.alternates if url)
    return ListedPage(
        SitemapEntry(
            _absolute(sitemap, entry.url), entry.lastmod or "", sitemap, entry.line,
            entry.news_date or "",
        ),
        tuple(_absolute(sitemap, url) for url in entry.images if url),
        tuple(dict.fromkeys(LanguageLink(*each) for each in versions)),
    )  # fmt: skip


def _fault(part: Part) -> tuple[str, str] | None:
    """Return the key of what is wrong with a part of a sitemap, and what says so; None if sound."""
    if isinstance(part, Fault):
        reason = part.message.values.get("reason") if isinstance(part.message, Phrase) else None
        return part.key, str(reason or part.message)
    return None if urls.is_web(part.url) else (RELATIVE, part.url)


def _absolute(sitemap: str, written: str) -> str:
    return normal(urljoin(sitemap, written))
