"""Reading a site from a built folder or an archive into its store, without any network."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from concurrent.futures import Future
from typing import Protocol

from seoaudit.document.answer import Answer
from seoaudit.document.normal_address import normal
from seoaudit.errors import SourceError
from seoaudit.named_tuple import NamedTuple
from seoaudit.site.bounds import Bounds
from seoaudit.site.gathering.pool import ReadingPool
from seoaudit.site.intake import document_of, keep
from seoaudit.site.reading.visit import Visit
from seoaudit.site.robots_files import stored_robots
from seoaudit.site.sitemap_files import keep_sitemaps
from seoaudit.site.store.store import Store

# Pages that are under way at a time: enough to keep every process busy.
AHEAD = 64

OK, FIRST_ERROR = 200, 400

# Files of a site that stand at its root, whether anything links to them or not.
AT_THE_ROOT = ("/robots.txt", "/sitemap.xml", "/sitemap_index.xml", "/llms.txt")


class Hosted(Protocol):
    """A folder as a host serves it."""

    def addresses(self) -> Iterable[str]:
        """Yield the addresses of all pages."""

    def answer(self, url: str) -> Answer:
        """Return what the host answers for an address."""


class _UnderWay(NamedTuple):
    answer: Answer
    visit: Future[Visit | SourceError] | None


def gather(
    store: Store, answers: Iterable[Answer], pool: ReadingPool, progress: Callable[[int], None]
) -> None:
    """Keep every answer, its page read in another process, in their order."""
    waiting: deque[_UnderWay] = deque()
    for number, answer in enumerate(answers, 1):
        page = document_of(answer)
        waiting.append(_UnderWay(answer, pool.submit(page) if page else None))
        if len(waiting) >= AHEAD:
            _keep(store, waiting.popleft())
        progress(number)
    while waiting:
        _keep(store, waiting.popleft())


def gather_folder(
    store: Store,
    hosted: Hosted,
    bounds: Bounds,
    pool: ReadingPool,
    progress: Callable[[int, int], None],
) -> None:
    """Keep the pages of a folder, then what the host answers for every address they name.

    `progress` is told how many pages were read, and how many there are.
    """
    pages = dict.fromkeys(map(normal, hosted.addresses()))
    gather(store, map(hosted.answer, pages), pool, lambda done: progress(done, len(pages)))
    complete_folder(store, hosted, bounds, pool)


def complete_folder(
    store: Store,
    hosted: Hosted,
    bounds: Bounds,
    pool: ReadingPool,
    without: Collection[str] = (),
) -> None:
    """Keep what the host answers for every address that the pages in the store name.

    Those `without` are left alone: who was to read them failed.
    """
    names: defaultdict[str, list[str]] = defaultdict(list)
    pages = store.connection.execute(
        "SELECT source, url FROM page JOIN address USING (id) ORDER BY url"
    )
    for file, url in pages:
        names[file].append(url)

    def answer(url: str) -> Answer:
        found = hosted.answer(url)
        if found.file and found.status == OK:
            names[found.file].append(url)
        return found

    root = (normal(f"{bounds.start.rstrip('/')}{path}") for path in AT_THE_ROOT)
    gather(store, map(answer, root), pool, lambda _: None)
    while named := [url for url in _unanswered(store, bounds) if url not in without]:
        gather(store, map(answer, named), pool, lambda _: None)
    store.end_writing()
    missing = _missing_with_parameters(store)
    bare = dict.fromkeys(url for url in missing.values() if store.status(url) is None)
    gather(store, map(answer, bare), pool, lambda _: None)
    _lead_to_bare(store, missing)
    _forget_unlinked_names(store, names.values())


def _missing_with_parameters(store: Store) -> Mapping[str, str]:
    """Return the addresses without a file that have parameters, each with the address without."""
    rows = store.connection.execute(
        "SELECT url FROM answer JOIN address USING (id) "
        "WHERE status >= ? AND url LIKE '%?%' AND id NOT IN (SELECT target FROM entry)",
        (FIRST_ERROR,),
    )
    return {url: url.partition("?")[0] for (url,) in rows}


def _lead_to_bare(store: Store, missing: Mapping[str, str]) -> None:
    """Let links to a file that is missing lead to one address, whatever they say after the "?"."""
    same = {url: to for url, to in missing.items() if (store.status(to) or 0) >= FIRST_ERROR}
    with store.transaction():
        store.lead_links(same)
        for url in same:
            store.forget(url)


def _forget_unlinked_names(store: Store, names: Iterable[Sequence[str]]) -> None:
    """Of the addresses at which a host serves one file, leave those that links lead to.

    Nobody asks for /oak.html where every link says /oak: it is no second page. Nor is /oak?page=2,
    as a file is the same whatever stands after the "?": links to it lead to /oak.
    """
    several = [urls for urls in names if len(urls) > 1]
    bare = {url: _bare(url, urls) for urls in several for url in urls}
    with store.transaction():
        store.lead_links({url: to for url, to in bare.items() if url != to})
        for urls in several:
            kept = [url for url in urls if bare[url] == url]
            linked = {url for url in kept if store.is_linked(url)}
            for url in set(urls) - (linked or set(kept[:1])):
                store.forget(url)


def _bare(url: str, names: Sequence[str]) -> str:
    """Return the name of a file without what stands after the "?", if it has such a name."""
    bare = url.partition("?")[0]
    without = [name for name in names if "?" not in name]
    return bare if bare in without else next(iter(without), url)


def _unanswered(store: Store, bounds: Bounds) -> Sequence[str]:
    """Return the addresses of the site that a page or a sitemap names and nobody asked for."""
    with store.transaction():
        keep_sitemaps(store, stored_robots(store), bounds.start)
    rows = store.connection.execute(
        "SELECT url FROM address WHERE id NOT IN (SELECT id FROM answer) ORDER BY url"
    )
    return [url for (url,) in rows.fetchall() if bounds.holds(url)]


def _keep(store: Store, under_way: _UnderWay) -> None:
    visit = under_way.visit.result() if under_way.visit else None
    with store.transaction():
        leads = keep(store, under_way.answer, visit)
        store.intern(lead.url for lead in leads)
