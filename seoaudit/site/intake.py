"""Taking in what comes for an address: what is kept of it, and where it leads."""

from collections.abc import Iterator
from typing import NamedTuple

from seoaudit.document.answer import Answer
from seoaudit.document.document import Document
from seoaudit.document.normal_address import normal
from seoaudit.errors import SourceError
from seoaudit.rule.site.facts import LinkRole
from seoaudit.site.reading.visit import Visit
from seoaudit.site.store.store import Store

OK = 200

# Files of text that rules read.
TEXT_FILES = ("/llms.txt", "/robots.txt")


class Lead(NamedTuple):
    """An address that a page or an answer leads to: what it is `by`, and whether it is followed."""

    url: str
    by: str
    is_followed: bool = True


def document_of(answer: Answer) -> Document | None:
    """Return the page to read; None for what is no page, or did not come."""
    if answer.status != OK or not answer.is_html:
        return None
    return Document(
        answer.body,
        url=answer.url,
        status=None if answer.file else answer.status,
        headers=answer.headers,
        source=answer.file or answer.url,
    )


def keep(store: Store, answer: Answer, visit: Visit | SourceError | None) -> list[Lead]:
    """Keep an answer and the page in it; return where they lead. Call it in a transaction."""
    store.keep_answer(answer)
    if answer.status == OK and answer.url.endswith(TEXT_FILES):
        store.keep_file(answer.url, answer.body)
    if answer.location:
        return [Lead(normal(answer.location), "redirect")]
    if not isinstance(visit, Visit):
        return []
    store.keep_page(visit)
    return list(dict.fromkeys(_leads(visit)))


def _leads(visit: Visit) -> Iterator[Lead]:
    page = visit.page
    if page.names_another and page.canonical:
        yield Lead(page.canonical, "canonical")
    for version in page.versions:
        yield Lead(version.url, "hreflang")
    by = {LinkRole.ANCHOR: "link", LinkRole.IMAGE: "image", LinkRole.RESOURCE: "resource"}
    for link in visit.links:
        yield Lead(link.url, by[link.kind], link.is_followed and page.is_followed)
