"""The tables that a run has for whoever asks: the same names and columns wherever they are kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from seoaudit.named_tuple import NamedTuple

# Types as DuckDB and SQLite both call them.
TEXT, INTEGER, REAL, BOOLEAN, BLOB = "TEXT", "BIGINT", "DOUBLE", "BOOLEAN", "BLOB"


class Table(NamedTuple):
    """A table: its columns in order with their types, and the rows as SQLite selects them."""

    columns: Mapping[str, str]
    select: str

    @property
    def names(self) -> Sequence[str]:
        """The names of its columns."""
        return list(self.columns)


_PAGES = """
SELECT address.url, coalesce(standing, 'unknown'), answer.status, title, description, h1, canonical,
language, nullif(words, 0), kind, keyphrase, page.score, depth, coalesce(support.pages, 0),
coalesce(link_score.score, 0), page.modified, published, source
FROM in_order JOIN page USING (id) JOIN address USING (id) LEFT JOIN answer USING (id)
LEFT JOIN standing USING (id) LEFT JOIN depth USING (id) LEFT JOIN support USING (id)
LEFT JOIN link_score USING (id) ORDER BY place
"""
_LINKS = """
SELECT one.url, other.url, fragment, link.kind, zone, is_followed, said.text, line, column_
FROM in_order JOIN link ON link.source = in_order.id JOIN address one ON one.id = link.source
JOIN address other ON other.id = link.target LEFT JOIN text said ON said.id = link.text
ORDER BY place, number
"""
_REDIRECTS = """
SELECT address.url, status, location, lands.url FROM standing JOIN answer USING (id)
JOIN address USING (id) LEFT JOIN landing USING (id) LEFT JOIN address lands
ON lands.id = landing.landing WHERE standing = 'redirected' ORDER BY address.url
"""
_SITEMAPS = """
SELECT file.url, sitemap.status, nullif(fault, ''), listed.url, nullif(lastmod, ''), line,
coalesce(standing, CASE WHEN target IS NOT NULL THEN 'unknown' END)
FROM sitemap JOIN address file USING (id) LEFT JOIN entry ON entry.sitemap = sitemap.id
LEFT JOIN address listed ON listed.id = target LEFT JOIN standing ON standing.id = target
ORDER BY file.url, line, listed.url
"""
# The table itself is filled by `seoaudit.site.tables.findings`.
_FINDINGS = "SELECT * FROM finding_row ORDER BY rowid"

TABLES: Mapping[str, Table] = {
    "pages": Table(
        {
            "url": TEXT, "standing": TEXT, "status": INTEGER, "title": TEXT, "description": TEXT,
            "h1": TEXT, "canonical": TEXT, "language": TEXT, "words": INTEGER, "kind": TEXT,
            "keyphrase": TEXT, "score": REAL, "depth": INTEGER, "linking_pages": INTEGER,
            "link_score": REAL, "modified": TEXT, "published": TEXT, "source": TEXT,
        },
        _PAGES,
    ),
    "links": Table(
        {
            "source": TEXT, "target": TEXT, "fragment": TEXT, "kind": TEXT, "zone": TEXT,
            "is_followed": BOOLEAN, "text": TEXT, "line": INTEGER, "column_number": INTEGER,
        },
        _LINKS,
    ),
    "findings": Table(
        {
            "scope": TEXT, "rule": TEXT, "key": TEXT, "severity": TEXT, "basis": TEXT,
            "url": TEXT, "line": INTEGER, "column_number": INTEGER, "points": REAL,
            "count": INTEGER, "params": TEXT,
        },
        _FINDINGS,
    ),
    "redirects": Table(
        {"url": TEXT, "status": INTEGER, "location": TEXT, "lands_at": TEXT}, _REDIRECTS
    ),
    "sitemaps": Table(
        {
            "sitemap": TEXT, "status": INTEGER, "fault": TEXT, "url": TEXT, "lastmod": TEXT,
            "line": INTEGER, "standing": TEXT,
        },
        _SITEMAPS,
    ),
}  # fmt: skip
