"""Notes on a page that was fetched or saved from a preview and audited as its final URL.

Previews keep themselves out of search and name their own host in the head. That is right for them,
and wrong once the page is deployed: so it does not count, but is noted.
"""

from collections.abc import Iterator, Sequence

from seoaudit.page.addresses import urls
from seoaudit.page.page import Page
from seoaudit.report.parts import Note


def preview_notes(page: Page, left_out: Sequence[str]) -> Iterator[Note]:
    """Yield where the page was seen, and what must change once it is deployed.

    `left_out` are the rules whose findings did not count.
    """
    host = urls.host(page.preview)
    yield Note(
        "preview" if page.document.preview else "preview_saved",
        {"host": host, "url": page.url or ""},
    )
    if left_out:
        yield Note("preview_left_out", {"rules": ", ".join(left_out)})
    for name in _naming(page, host):
        yield Note("preview_named", {"name": name, "host": host, "url": page.url or ""})
    if count := sum(urls.host(link.href) == host for link in page.links):
        yield Note("preview_linked", {"count": count, "host": host})


def _naming(page: Page, host: str) -> Iterator[str]:
    """Yield what in the head gives the preview's URL as the page's own."""
    if any(urls.host(canonical.url) == host for canonical in page.canonicals):
        yield "canonical"
    shared = (urls.clean(meta.content) for meta in page.head.named("og:url"))
    if any(urls.host(address) == host for address in shared):
        yield "og:url"
