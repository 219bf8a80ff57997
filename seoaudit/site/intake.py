"""Taking in what comes for an address: what is kept of it, and where it leads."""

import json
from codecs import BOM_UTF8
from collections.abc import Iterator
from urllib.parse import urlsplit

from seoaudit.document.answer import Answer
from seoaudit.document.document import Document
from seoaudit.document.normal_address import address_id, normal
from seoaudit.errors import SourceError
from seoaudit.named_tuple import NamedTuple
from seoaudit.rule.site.facts import LinkRole
from seoaudit.site.reading.visit import Visit
from seoaudit.site.store.store import Store
from seoaudit.sources.content.sitemaps import GZIP
from seoaudit.sources.content.text_kinds import is_for_programs

OK = 200


# What a link is to whoever follows it.
BY = {LinkRole.ANCHOR: "link", LinkRole.IMAGE: "image", LinkRole.RESOURCE: "resource"}


class Lead(NamedTuple):
    """An address that a page or an answer leads to: what it is `by`, and whether it is followed."""

    url: str
    by: str
    is_followed: bool = True


def document_of(answer: Answer) -> Document | None:
    """Return the page to read; None for what is no page, or did not come."""
    if answer.status != OK or answer.failure or not answer.is_html or _is_for_programs(answer):
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
    if answer.status == OK and answer.body and (not answer.is_html or _is_for_programs(answer)):
        store.keep_file(answer.url, answer.body)
    if answer.location:
        return [Lead(normal(answer.location), "redirect")]
    if not isinstance(visit, Visit):
        return []
    store.keep_page(visit)
    return list(dict.fromkeys(_leads(visit)))


def _is_for_programs(answer: Answer) -> bool:
    """Whether what a server calls HTML is a robots.txt, a sitemap or the like.

    A program that writes one itself often leaves its type at HTML; search engines read it anyway.
    """
    text = answer.body.removeprefix(BOM_UTF8).lstrip()
    return text.startswith(GZIP) or is_for_programs(text, urlsplit(answer.url).path)


def known_leads(store: Store, url: str) -> list[Lead]:
    """Return where a page leads that has not changed since it was kept."""
    store.keep_unchanged(url)
    id_ = address_id(url)
    execute = store.connection.execute
    row = execute("SELECT canonical, versions, is_followed FROM page WHERE id = ?", (id_,))
    canonical, versions, follows = row.fetchone() or (None, "[]", True)
    links = execute(
        "SELECT url, kind, is_followed FROM link JOIN address ON id = target WHERE source = ?",
        (id_,),
    )
    found = [Lead(canonical, "canonical")] if canonical and canonical != url else []
    found += [Lead(version, "hreflang") for _, version in json.loads(versions)]
    found += [Lead(to, BY[LinkRole(kind)], bool(ok and follows)) for to, kind, ok in links]
    return list(dict.fromkeys(found))


def _leads(visit: Visit) -> Iterator[Lead]:
    page = visit.page
    if page.names_another and page.canonical:
        yield Lead(page.canonical, "canonical")
    for version in page.versions:
        yield Lead(version.url, "hreflang")
    for link in visit.links:
        yield Lead(link.url, BY[link.kind], link.is_followed and page.is_followed)
