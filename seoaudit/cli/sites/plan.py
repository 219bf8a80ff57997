"""What `seoaudit site` is asked for: which source, read how, with which rules, kept where."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from seoaudit.cli.program import print_note
from seoaudit.document.source_name import is_url
from seoaudit.errors import UsageError
from seoaudit.report.parts import Note
from seoaudit.site.history.kept_run import KeptRun
from seoaudit.site.run import SiteRequest
from seoaudit.sources.crawl.settings import CrawlSettings

if TYPE_CHECKING:
    from seoaudit.config.settings import Settings
    from seoaudit.site.store.store import Store
    from seoaudit.sources.hosting.hosted import HostedFolder

# Where sites are kept, below the working folder.
STORES = Path(".seoaudit", "site")
PASSWORD = "SEOAUDIT_PASSWORD"  # noqa: S105 - the name of a variable


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be audited, and how."""

    request: SiteRequest
    crawl: CrawlSettings
    jobs: int
    base: str | None
    host: str | None
    folder: Path
    fresh: bool
    since: str | None = None
    history: int = 10
    earlier: KeptRun | None = None
    renders: bool = False
    engine: str | None = None
    cluster: str | None = None
    rest: tuple[str, ...] = ()

    @classmethod
    def of(cls, given: Mapping[str, Any], settings: Settings, jobs: int) -> Plan:
        """Return the plan of the options given; raises UsageError for one that is wrong."""
        sample = _sample_of(given["pages"])
        is_list = given["source"].startswith("@")
        crawl = CrawlSettings(
            max_pages=given["max_pages"],
            depth=given["depth"],
            include=tuple(given["include"] or ()),
            exclude=tuple(given["exclude"] or ()),
            rate=given["rate"],
            concurrency=given["concurrency"],
            seconds=given["timeout"],
            headers=_headers(given),
            # A list asks for what it names, and a sitemap would name more.
            follows=not is_list,
            sitemaps=not is_list,
            user_agent=given["user_agent"],
            external=given["external"],
            subdomains=given["subdomains"],
            obey_robots=not given["ignore_robots"],
        )
        changing = ("depth", "include", "exclude", "subdomains", "base", "host", "pages", "render")
        request = SiteRequest(
            given["source"],
            settings,
            {name: given[name] for name in changing} | {"shards": given["engine"] is not None},
            subdomains=given["subdomains"],
            audits=given["pages"] != "none",
            sample=sample,
        )
        folder = Path(given["store"] or STORES / _name(given["source"]))
        return cls(
            request,
            crawl,
            jobs,
            given["base"],
            given["host"],
            folder,
            given["fresh"],
            given["since"],
            given["history"],
            renders=given["render"],
            engine=given["engine"],
            cluster=given["cluster"],
            rest=tuple(given["rest"] or ()),
        )


def _sample_of(pages: str) -> int | None:
    """Return on how many pages the page rules run at most; None for all, or none at all."""
    if pages in ("all", "none"):
        return None
    kind, _, size = pages.partition(":")
    if kind != "sample" or not size.isascii() or not size.isdigit() or not int(size):
        raise UsageError(
            "--pages must be all, none, or a sample such as sample:500, not {pages!r}", pages=pages
        )
    return int(size)


def hosted_of(plan: Plan, store: Store) -> tuple[HostedFolder, tuple[Note, ...]]:
    """Return the folder as its host serves it, and what is to be said of that.

    The store knows then which pages the earlier run had.
    """
    from seoaudit.site.gathering.base_address import named_base
    from seoaudit.sources.hosting.hosted import host_folder

    source = plan.request.source
    hosted = host_folder(source, plan.base, plan.host)
    named = named_base(hosted)
    if named and not plan.base:
        hosted = hosted.at(named)
    with store.transaction():
        store.intern(plan.earlier.indexable(hosted.base) if plan.earlier else ())
    notes = [Note("site_hosting", {"what": str(what)}) for what in hosted.notes]
    if named and named != hosted.base:
        notes.append(Note("site_other_base", {"base": hosted.base, "named": named}))
    return hosted, tuple(notes)


def _headers(given: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    from seoaudit.sources.crawl.credentials import own_headers

    password = os.environ.get(PASSWORD)
    if given["user"] and ":" not in given["user"] and not password:
        print_note("--user without a password: set {variable}", variable=PASSWORD)
    return own_headers(
        given["source"],
        headers=given["header"] or (),
        cookies=Path(given["cookie"]) if given["cookie"] else None,
        user=given["user"],
        password=password,
    )


def _name(source: str) -> str:
    """Return the name of the folder in which a source is kept."""
    if is_url(source):
        return urlsplit(source).netloc.rpartition("@")[2].replace(":", "_") or "site"
    return Path(source.lstrip("@")).resolve().name or "site"
