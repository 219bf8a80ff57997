"""The connections that pages are fetched over, and the threads that look up their hosts."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from threading import Thread
from typing import ParamSpec, TypeVar

import aiohttp

from seoaudit.named_tuple import NamedTuple
from seoaudit.sources.web.compression import ACCEPTED
from seoaudit.sources.web.limits import FetchLimits
from seoaudit.sources.web.proxies import through_proxy
from seoaudit.sources.web.reach import public_only, public_socket
from seoaudit.version import __version__

HEADERS = {
    "User-Agent": f"seoaudit/{__version__} (+https://pypi.org/project/seoaudit/)",
    "Accept": "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1",
    "Accept-Encoding": ACCEPTED,
}
# A policy for scripts and styles alone can exceed aiohttp's default of 8 KiB.
HEADER_LINE = 2**16

P = ParamSpec("P")
T = TypeVar("T")


class Sessions(NamedTuple):
    """Connections to any address, and to public ones alone: never shared between the two."""

    anywhere: aiohttp.ClientSession
    public: aiohttp.ClientSession


def open_sessions(limits: FetchLimits) -> Sessions:
    """Return sessions for the running loop; the caller closes both."""
    open_session = partial(
        aiohttp.ClientSession,
        headers=HEADERS,
        auto_decompress=False,
        timeout=aiohttp.ClientTimeout(total=None, sock_connect=limits.connect_seconds),
        max_line_size=HEADER_LINE,
        max_field_size=HEADER_LINE,
    )
    # crawlers keep no cookies
    anywhere = open_session(
        cookie_jar=aiohttp.DummyCookieJar(),
        middlewares=(through_proxy,),
    )
    public = open_session(
        cookie_jar=aiohttp.DummyCookieJar(),
        connector=aiohttp.TCPConnector(socket_factory=public_socket),
        middlewares=(through_proxy, public_only),
    )
    return Sessions(anywhere, public)


class DaemonThreads(ThreadPoolExecutor):
    """Resolves host names on threads that do not keep the program from exiting."""

    def submit(self, task: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run `task` on a new thread."""
        future = Future[T]()
        future.set_running_or_notify_cancel()

        def run() -> None:
            try:
                future.set_result(task(*args, **kwargs))
            except BaseException as error:  # noqa: BLE001 - it belongs to who waits for the future
                future.set_exception(error)

        Thread(target=run, daemon=True).start()
        return future
