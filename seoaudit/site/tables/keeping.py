"""Keeping the tables of a run beside its report."""

from pathlib import Path

from seoaudit.site.audited import page_reports
from seoaudit.site.store.store import Store
from seoaudit.site.tables import parquet
from seoaudit.site.tables.asking import site_findings
from seoaudit.site.tables.findings import fill_findings

# Pages from which a question to SQLite takes seconds.
MANY_PAGES = 50_000


def keep_tables(store: Store, folder: Path) -> bool:
    """Keep the tables of a run in its folder; False where they are missed and cannot be kept.

    That is on a large site, without DuckDB.
    """
    if not parquet.is_at_hand():
        [(pages,)] = store.connection.execute("SELECT count(*) FROM page")
        return int(pages) <= MANY_PAGES
    fill_findings(store.connection, site_findings(folder), page_reports(store))
    parquet.write_tables(store.connection, folder)
    return True
