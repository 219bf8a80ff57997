"""Fetching pages as a session does, without an audit beside it."""

from collections.abc import Sequence
from contextlib import closing

from seoaudit.document.document import Document
from seoaudit.errors import SourceError
from seoaudit.sources.web.fetcher import Fetcher
from seoaudit.sources.web.limits import FetchLimits


def fetch_all(
    urls: Sequence[str], limits: FetchLimits | None = None
) -> list[Document | SourceError]:
    """Fetch pages together; return them in order."""
    with closing(Fetcher(limits or FetchLimits())) as fetcher:
        return [page() for page in [fetcher.start(url) for url in urls]]


def fetch(url: str, limits: FetchLimits | None = None) -> Document:
    """Fetch a page that is there."""
    [page] = fetch_all([url], limits)
    assert isinstance(page, Document), page
    return page


def refused(url: str, limits: FetchLimits | None = None) -> str:
    """Fetch a page that is not to be had; return why, in one line."""
    [page] = fetch_all([url], limits)
    assert isinstance(page, SourceError)
    assert page.source == url
    assert "\n" not in str(page)
    return page.message
