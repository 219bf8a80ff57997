"""Reading pages from sources. Only this package reads them from files or the network."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from functools import cache, partial
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from seoaudit.document.address import url_problem
from seoaudit.document.source_name import is_url
from seoaudit.errors import SourceError, UsageError
from seoaudit.sources.content.outcome import Loaded
from seoaudit.sources.exclusion.exclusion import LeftOut
from seoaudit.sources.files import file, word
from seoaudit.sources.target import Target, expand
from seoaudit.sources.web.limits import FetchLimits

if TYPE_CHECKING:
    from seoaudit.sources.archives.capture import Capture
    from seoaudit.sources.web.fetcher import Fetcher

TellLeftOut = Callable[[LeftOut], None]


def read(
    sources: Sequence[str],
    *,
    url: str | None = None,
    limits: FetchLimits | None = None,
    to_write: bool = False,
) -> Iterator[Loaded]:
    """Yield the pages that `sources` name, each read once, in input order.

    A source is a file, a folder, a glob, a URL, a web archive, "@list" or "-". A page that cannot
    be read is yielded as a SourceError. `url` is the URL the one page will have; if it is invalid,
    or if there are several pages, a UsageError is raised. With `to_write`, a page on the web, which
    cannot be written back, is a SourceError too.
    """
    found = (each for each in expand(sources) if not isinstance(each, LeftOut))
    return read_targets(found, url=url, limits=limits, to_write=to_write)


def read_targets(
    found: Iterable[Target | SourceError],
    *,
    url: str | None = None,
    limits: FetchLimits | None = None,
    to_write: bool = False,
    left_out: TellLeftOut | None = None,
) -> Iterator[Loaded]:
    """Yield the same for targets that are already known.

    `left_out` is told, at the end of an archive, how many of its pages are left out.
    """
    limits = limits or FetchLimits()
    if to_write:
        found = map(_writable, found)
    if url is None:
        return _read(found, limits, left_out)
    if reason := url_problem(url):
        raise UsageError("--url {url}: {problem}", url=url, problem=reason)
    found = list(islice(found, 2))
    if len(found) > 1 or any(not isinstance(e, SourceError) and e.kind == "archive" for e in found):
        raise UsageError("--url is for one page, but there are several: name one source")
    return (_moved(page, url) for page in _read(found, limits))


def _writable(target: Target | SourceError) -> Target | SourceError:
    if isinstance(target, SourceError):
        return target
    if target.kind == "url":
        return SourceError(target.name, "cannot fix a page on the web: save it, and name the file")
    if target.kind in ("archive", "capture"):
        return SourceError(target.name, "cannot fix a page in an archive: mend it where it is made")
    if word.is_word(target.name):
        return SourceError(target.name, "cannot fix a Word document: edit it in Word")
    return target


def _read(
    found: Iterable[Target | SourceError],
    limits: FetchLimits,
    left_out: TellLeftOut | None = None,
) -> Iterator[Loaded]:
    """Fetch URLs ahead of their turn; read files and archives when their turn comes."""
    queue: deque[Callable[[], Loaded]] = deque()
    with ExitStack() as stack:
        fetcher = cache(partial(_open_fetcher, stack, limits))
        for target in found:
            if isinstance(target, Target) and target.kind == "archive":
                from seoaudit.sources.archives.pages import archive_pages

                yield from (promise() for promise in queue)
                queue.clear()
                yield from archive_pages(target.name, target.exclude, left_out)
                continue
            queue.append(_promise(target, fetcher))
            if len(queue) > 2 * limits.at_once:
                yield queue.popleft()()
        while queue:
            yield queue.popleft()()


def _open_fetcher(stack: ExitStack, limits: FetchLimits) -> "Fetcher":
    from seoaudit.sources.web.fetcher import Fetcher

    return stack.enter_context(closing(Fetcher(limits)))


def _promise(
    target: Target | SourceError, fetcher: Callable[[], "Fetcher"]
) -> Callable[[], Loaded]:
    if isinstance(target, SourceError):
        return lambda: target
    match target.kind:
        case "url":
            return fetcher().start(target.address or target.name)
        case "stdin":
            from seoaudit.sources.files import stdin

            return lambda: stdin.read(target.name)
        case "capture" if target.capture:
            return _promise_capture(target.capture, fetcher)
        case _:
            return lambda: file.read(target.name, target.folder)


def _promise_capture(capture: "Capture", fetcher: Callable[[], "Fetcher"]) -> Callable[[], Loaded]:
    from seoaudit.sources.archives.pages import captured_page, read_part

    if is_url(capture.file):
        part = fetcher().start_part(capture.file, capture.offset, capture.length)
        return lambda: captured_page(capture, part())
    return lambda: captured_page(capture, read_part(capture))


def _moved(page: Loaded, url: str) -> Loaded:
    """Return the page as if it were at `url`; robots.txt of another site does not apply there.

    If it was fetched from another host than that of `url`, that host is a preview.
    """
    if isinstance(page, SourceError):
        return page
    here, there = urlsplit(page.url or ""), urlsplit(url)
    if here[:2] == there[:2]:
        return replace(page, url=url)
    preview = page.url if here.netloc != there.netloc else None
    return replace(page, url=url, robots_txt=None, robots_status=None, preview=preview)
