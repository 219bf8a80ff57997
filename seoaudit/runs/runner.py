"""Many pages through the rules: from the cache, by workers, or one by one; results in order."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING, Protocol

from seoaudit.document.document import Document, ImageSize
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.time_limit import HAS_TIMER
from seoaudit.errors import SourceError
from seoaudit.named_tuple import NamedTuple
from seoaudit.report.packed import Packed, pack

if TYPE_CHECKING:
    from seoaudit.runs.workers import Workers

# How many pages this process audits before starting workers: starting one takes as long as a dozen
# pages.
ALONE = 8

# How many reports may wait for that of an earlier page.
WINDOW = 200


class Audited(NamedTuple):
    """A report, and the image sizes it was based on."""

    report: Packed
    image_sizes: tuple[tuple[str, ImageSize | None], ...] = ()


class Memory(Protocol):
    """A store for the reports of earlier runs."""

    def key(self, document: Document, /) -> bytes:
        """What the report of this document depends on, in a few bytes."""

    def find(self, key: bytes, document: Document, /) -> Packed | None:
        """The report that a document of this key has got before, None where there is none."""

    def keep(self, key: bytes, audited: Audited, /) -> None:
        """Store the result of a document."""

    def close(self) -> None:
        """Finish: nothing more will be asked of it."""


def audit_all(
    auditor: Auditor,
    pages: Iterable[Document | SourceError],
    *,
    jobs: int = 1,
    open_cache: Callable[[], Memory | None] = lambda: None,
) -> Iterator[Packed]:
    """Yield the reports of all pages in input order, packed if there are several.

    The first page is audited at once; for the others the cache is consulted, and with several
    `jobs`, workers help once there is enough to do. Results do not depend on either. If code of
    others is at work, workers do everything.
    """
    rest = iter(pages)
    is_contained = needs_process(auditor)
    if not is_contained:
        yield from map(auditor.outcome, islice(rest, 1))
    begun = list(islice(rest, 1 + is_contained))
    if not begun:
        return
    is_one = is_contained and len(begun) == 1
    queue = _Queue(
        auditor,
        1 if is_one else jobs,
        None if is_one else open_cache(),
        alone=0 if is_contained else ALONE,
    )
    with closing(queue):
        yield from queue.run_in_order(chain(begun, rest))


def needs_process(auditor: Auditor) -> bool:
    """Whether code of others is at work that only the end of its process could stop.

    That is rules of other packages, and XPath of house rules, which no timer interrupts. Where
    there is a timer, it ends the regular expressions of house rules.
    """
    modules = {type(rule.rule).__module__.partition(".")[0] for rule in auditor.rules}
    house = auditor.settings.house
    return bool(
        modules - {"seoaudit_rules", "seoaudit"}
        or any(rule.xpath for rule in house)
        or (house and not HAS_TIMER)
    )


def audit_packed(auditor: Auditor, document: Document) -> Audited:
    """Return the packed report of one page: the work of a worker."""
    asked: dict[str, ImageSize | None] = {}
    if sizes := document.image_sizes:

        def remembered(address: str) -> ImageSize | None:
            asked[address] = sizes(address)
            return asked[address]

        document = replace(document, image_sizes=remembered)
    return Audited(pack(auditor.outcome(document)), tuple(asked.items()))


class _Queue:
    """The numbered pages handed in, and the reports that are not yet due."""

    def __init__(
        self, auditor: Auditor, jobs: int, cache: Memory | None, alone: int = ALONE
    ) -> None:
        # What is kept has its article, so that a run in another format finds it; to add it to all
        # reports costs a twelfth of an audit.
        self._work = partial(audit_packed, auditor.and_article() if cache else auditor)
        self._seconds = auditor.settings.max_seconds
        self._jobs = jobs
        self._alone = alone
        self._cache = cache
        self._workers: Workers | None = None
        self._under_way: dict[int, Document] = {}
        self._keys: dict[int, bytes] = {}
        self._finished: dict[int, Packed] = {}
        self._entered = 0
        self._left = 0
        self._audited_here = 0

    def run_in_order(self, pages: Iterable[Document | SourceError]) -> Iterator[Packed]:
        """Yield the reports in order, each as soon as it and those before it are available."""
        for page in pages:
            self._enter(page)
            yield from self._in_order()
            while len(self._finished) + len(self._under_way) > WINDOW:
                self._collect(wait=True)
                yield from self._in_order()
        while self._under_way:
            self._collect(wait=True)
            yield from self._in_order()

    def _in_order(self) -> Iterator[Packed]:
        while self._left in self._finished:
            yield self._finished.pop(self._left)
            self._left += 1

    def _enter(self, page: Document | SourceError) -> None:
        number, self._entered = self._entered, self._entered + 1
        if isinstance(page, SourceError):
            self._finished[number] = page
        elif cached := self._cached(number, page):
            self._finished[number] = cached
        else:
            self._under_way[number] = page
            self._begin(number, page)

    def _cached(self, number: int, page: Document) -> Packed | None:
        """The report of an earlier run, None where the page has to be audited."""
        if self._cache is None:
            return None
        key = self._cache.key(page)
        cached = self._cache.find(key, page)
        if cached is None:
            self._keys[number] = key
        return cached

    def _begin(self, number: int, page: Document) -> None:
        """Give the page to a worker; audit it here while none is ready, if it may be."""
        if self._alone == 0 and self._workers is None:
            self._start_workers()
            while self._workers and not self._workers.ready and self._workers.processes:
                self._collect(wait=True)
        self._collect(wait=False)
        while self._workers and self._workers.ready:
            if self._workers.submit(number, page):
                return
            self._collect(wait=True)
        self._finish(number, self._work(page))
        self._audited_here += 1
        if self._jobs > 1 and self._workers is None and self._audited_here == self._alone:
            self._start_workers()

    def _start_workers(self) -> None:
        from seoaudit.runs.workers import Workers

        self._workers = Workers(self._work, self._jobs, self._seconds)

    def _collect(self, *, wait: bool) -> None:
        """Collect finished results; with `wait`, wait for the next one."""
        for number, result in self._workers.collect(wait=wait) if self._workers else ():
            if isinstance(result, Audited):
                self._finish(number, result)
            elif isinstance(result, SourceError):
                self._finish(number, Audited(result))
            else:
                self._begin(number, self._under_way[number])

    def _finish(self, number: int, audited: Audited) -> None:
        del self._under_way[number]
        if self._cache:
            self._cache.keep(self._keys.pop(number), audited)
        self._finished[number] = audited.report

    def close(self) -> None:
        """Stop the workers, and write the cache."""
        if self._workers:
            self._workers.close()
        if self._cache:
            self._cache.close()
