"""What a finished store of a site is asked: its links, and statements of one's own."""

import csv
import sys
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

from seoaudit.cli.program import GOOD_ENOUGH
from seoaudit.document.normal_address import normal
from seoaudit.errors import SourceError, UsageError
from seoaudit.inert import inert
from seoaudit.rule.site.facts import SiteLink
from seoaudit.site.audited import page_reports
from seoaudit.site.bounds import Bounds
from seoaudit.site.history.kept_run import RUNS
from seoaudit.site.run import START
from seoaudit.site.store.place import DATABASE, holds_store
from seoaudit.site.store.store import Store
from seoaudit.site.tables.asking import (
    NoSuchTableError,
    asked_of_parquet,
    asked_of_store,
    parquet_of,
)
from seoaudit.site.view.stored_site import StoredSite


def show_links(rest: Sequence[str] | None, *, to: str | None, from_: str | None) -> int:
    """Print the links to an address, or those of a page, one a line: place, zone, text."""
    [folder] = rest if rest and len(rest) == 1 else [""]
    if not folder or (to is None) == (from_ is None):
        raise UsageError("give a store and one address: seoaudit site links STORE --to URL")
    with closing(_opened(folder)) as store:
        site = StoredSite(store, Bounds(store.meta(START) or ""), is_complete=True)
        links = site.links_to(normal(to)) if to else site.links_from(normal(from_ or ""))
        _print(("page", "line", "column", "zone", "target", "text"), map(_row, links))
    return GOOD_ENOUGH


def _row(link: SiteLink) -> tuple[object, ...]:
    place = link.source
    target = f"{link.target}#{link.fragment}" if link.fragment else link.target
    return place.url, place.line, place.column, str(link.zone), target, link.text or ""


def show_query(rest: Sequence[str] | None) -> int:
    """Print the result of a statement on the tables of a run, which it cannot change."""
    if not rest or len(rest) != 2:
        raise UsageError("give a store and a statement: seoaudit site query STORE 'SELECT …'")
    folder, statement = rest
    if files := parquet_of(Path(folder) / RUNS):
        with (
            suppress(NoSuchTableError),  # one of the store, which SQLite knows
            asked_of_parquet(files, statement) as answer,
        ):
            _print(answer.columns, answer.rows)
            return GOOD_ENOUGH
    with closing(_opened(folder)) as store:
        run = max((Path(folder) / RUNS).glob("*"), default=None)
        pages = partial(page_reports, store)
        with asked_of_store(store.connection, run, pages, statement) as answer:
            _print(answer.columns, answer.rows)
    return GOOD_ENOUGH


def _opened(folder: str) -> Store:
    if not holds_store(Path(folder)):
        raise SourceError(folder, "is no store of a site: it has no {file}", file=DATABASE)
    return Store(Path(folder) / DATABASE)


def _print(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(columns)
    for row in rows:
        table.writerow([_shown(value) for value in row])


def _shown(value: object) -> object:
    if isinstance(value, bytes):
        return value.hex()
    return inert(value) if isinstance(value, str) else value
