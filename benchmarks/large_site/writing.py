"""A site of any size written into a store, as if it had been crawled to its end."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, islice
from pathlib import Path

from benchmarks.large_site.plan import BROKEN, HOME, REDIRECTED, LargeSite, Made
from seoaudit.document.answer import Answer
from seoaudit.document.normal_address import address_id
from seoaudit.site.reading import sketch
from seoaudit.site.reading.visit import Visit
from seoaudit.site.run import Gathered, SiteRequest, finish, open_store
from seoaudit.site.store.probes import keep_made_up
from seoaudit.site.store.store import Store
from seoaudit.text import compile_phrase

# Pages of a transaction, and entries of a sitemap.
AT_ONCE, ENTRIES = 1_000, 50_000

# What SQLite holds of the store in memory while it is written.
CACHE_MEGABYTES = 1_024

FETCHED = "2026-11-21T12:00:00+00:00"
_HEADERS = (
    ("Content-Type", "text/html"),
    ("Content-Encoding", "gzip"),
    ("Strict-Transport-Security", "max-age=31536000"),
    ("X-Content-Type-Options", "nosniff"),
    ("Content-Security-Policy", "default-src 'self'"),
)


def write_site(site: LargeSite, folder: Path, request: SiteRequest) -> Store:
    """Write the store of a site into a folder, as a run of the request leaves it.

    Pages are written in the order of their keys, which saves most of the time at a million.
    """
    store = open_store(folder, request, fresh=True)
    store.connection.execute("PRAGMA synchronous = OFF")
    store.connection.execute(f"PRAGMA cache_size = -{CACHE_MEGABYTES * 1024}")
    written = _written(site)
    while batch := list(islice(written, AT_ONCE)):
        with store.transaction():
            for answer, visit in batch:
                store.keep_answer(answer)
                if visit:
                    store.keep_page(visit)
                elif answer.body:
                    store.keep_file(answer.url, answer.body)
    with store.transaction():
        keep_made_up(store.connection, Answer(f"{HOME}/nothing-is-here", 404), None)
    finish(store, Gathered(f"{HOME}/"))
    return store


def _written(site: LargeSite) -> Iterator[tuple[Answer, Visit | None]]:
    by_key = sorted(range(site.orphans.stop), key=lambda number: address_id(site.url(number)))
    for made in chain(site.hubs(), map(site.article, by_key)):
        yield _page(made.page.url), _visit(made)
    for number in range(site.count):
        fault = site.fault(number)
        if fault == BROKEN:
            yield _page(f"{HOME}/gone/{number}", 404), None
        elif fault == REDIRECTED:
            yield _redirect(f"{HOME}/old/{number}", site.url(number - 1)), None
    robots = f"User-agent: *\nDisallow: /cart\nSitemap: {HOME}/sitemap.xml\n"
    yield _file("/robots.txt", robots), None
    urls = iter(site.listed())
    names: list[str] = []
    while part := list(islice(urls, ENTRIES)):
        names.append(f"{HOME}/sitemap-{len(names)}.xml")
        yield _file(names[-1], _sitemap("urlset", "url", part)), None
    yield _file("/sitemap.xml", _sitemap("sitemapindex", "sitemap", names)), None


def _visit(made: Made) -> Visit:
    words = " ".join(each.text for each in made.text).split()
    return Visit(
        made.page, made.links, ("top",), sketch.sketch(words), tuple(_notes(made)),
        passages=made.text,
    )  # fmt: skip


def _notes(made: Made) -> Iterator[tuple[str, str]]:
    """Yield what the rules of the package note on such a page."""
    page = made.page
    noted: dict[str, object] = {
        "duplicates/title": page.title.casefold(),
        "duplicates/description": page.description.casefold(),
        "duplicates/h1": page.h1.casefold(),
        "structured-data/organization-differs": {"name": "The site", "url": f"{HOME}/"},
        "structured-data/breadcrumb-broken": [f"{HOME}/", page.url.rpartition("/")[0] + "/"],
    }
    if page.kind == "article":
        noted["structured-data/outlier"] = ["BreadcrumbList"]
        noted["keyphrase/cannibalised"] = [["en"], *map(_terms, page.keyphrase.split())]
    for rule, note in noted.items():
        yield rule, json.dumps(note, ensure_ascii=False)


@cache
def _terms(word: str) -> list[str]:
    return [term for each in compile_phrase(f"a {word}", "en").content_words for term in each.keys]


def _page(url: str, status: int = 200) -> Answer:
    return Answer(
        url, status, _HEADERS, b"<!doctype html>" if status == 200 else b"", first_byte_ms=40,
        fetched=FETCHED,
    )  # fmt: skip


def _redirect(url: str, to: str) -> Answer:
    return Answer(url, 301, (("Location", to),), first_byte_ms=40, fetched=FETCHED)


def _file(url: str, text: str) -> Answer:
    at = f"{HOME}{url}" if url.startswith("/") else url
    return Answer(at, 200, (("Content-Type", "text/plain"),), text.encode(), fetched=FETCHED)


def _sitemap(root: str, entry: str, urls: Iterable[str]) -> str:
    rows = "\n".join(f"<{entry}><loc>{url}</loc></{entry}>" for url in urls)
    return f'<?xml version="1.0"?>\n<{root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{rows}\n</{root}>'
