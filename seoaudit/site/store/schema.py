"""The tables in which a site is kept.

An address is kept once, under the number that follows from it (`seoaudit.document.normal_address`),
so that a link is written without looking its target up.
"""

# Raised when a table changes, or what it holds: a store of another version is not read.
VERSION = 4

TABLES = """
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS address (id INTEGER PRIMARY KEY, url TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS answer (
    id INTEGER PRIMARY KEY, status INTEGER NOT NULL, failure TEXT, reason TEXT NOT NULL,
    location TEXT, content_type TEXT NOT NULL, content_encoding TEXT NOT NULL,
    size INTEGER NOT NULL, first_byte_ms INTEGER, is_html INTEGER NOT NULL,
    holds_html INTEGER NOT NULL,
    etag TEXT NOT NULL, modified TEXT NOT NULL, fetched TEXT NOT NULL, guards TEXT NOT NULL,
    is_current INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS page (
    id INTEGER PRIMARY KEY, title TEXT NOT NULL, description TEXT NOT NULL, h1 TEXT NOT NULL,
    canonical TEXT, is_noindexed INTEGER NOT NULL, is_followed INTEGER NOT NULL,
    language TEXT NOT NULL, read_language TEXT, words INTEGER NOT NULL, kind TEXT NOT NULL,
    keyphrase TEXT NOT NULL, is_named INTEGER NOT NULL, text_hash BLOB NOT NULL,
    modified TEXT, published TEXT, score REAL, versions TEXT NOT NULL, source TEXT NOT NULL,
    fragments BLOB, sketch BLOB NOT NULL, report BLOB, passages BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS text (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS link (
    source INTEGER NOT NULL, number INTEGER NOT NULL, target INTEGER NOT NULL,
    fragment TEXT NOT NULL, kind TEXT NOT NULL, zone TEXT NOT NULL, is_followed INTEGER NOT NULL,
    text INTEGER, line INTEGER NOT NULL, column_ INTEGER NOT NULL, PRIMARY KEY (source, number)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS note (
    page INTEGER NOT NULL, rule TEXT NOT NULL, note TEXT NOT NULL, PRIMARY KEY (page, rule)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS crash (
    page INTEGER NOT NULL, rule TEXT NOT NULL, error TEXT NOT NULL, PRIMARY KEY (page, rule)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS file (id INTEGER PRIMARY KEY, body BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS sitemap (
    id INTEGER PRIMARY KEY, status INTEGER NOT NULL, entries INTEGER NOT NULL,
    size INTEGER NOT NULL, named_by TEXT NOT NULL, fault TEXT NOT NULL, detail TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS entry (
    sitemap INTEGER NOT NULL, target INTEGER NOT NULL, lastmod TEXT NOT NULL,
    line INTEGER NOT NULL, news_date TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS entry_image (
    sitemap INTEGER NOT NULL, target INTEGER NOT NULL, line INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS entry_version (
    sitemap INTEGER NOT NULL, page INTEGER NOT NULL, code TEXT NOT NULL, target INTEGER NOT NULL,
    line INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS trap (
    pattern TEXT PRIMARY KEY, url TEXT NOT NULL, count INTEGER NOT NULL, source TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS set_aside (id INTEGER PRIMARY KEY, score REAL, report BLOB NOT NULL);
"""

# What is made anew from the tables above each time the site is judged.
DERIVED = """
DROP TABLE IF EXISTS standing; DROP TABLE IF EXISTS in_order; DROP TABLE IF EXISTS kin;
DROP TABLE IF EXISTS depth; DROP TABLE IF EXISTS twin; DROP TABLE IF EXISTS series;
DROP TABLE IF EXISTS version; DROP TABLE IF EXISTS cluster; DROP TABLE IF EXISTS landing;
DROP TABLE IF EXISTS support; DROP TABLE IF EXISTS named; DROP TABLE IF EXISTS endless;
DROP TABLE IF EXISTS link_score; DROP TABLE IF EXISTS listed;
DROP TABLE IF EXISTS listed_versions; DROP TABLE IF EXISTS sheet;
CREATE INDEX IF NOT EXISTS entry_target ON entry (target);
CREATE INDEX IF NOT EXISTS note_rule ON note (rule, page);
CREATE TABLE standing (id INTEGER PRIMARY KEY, standing TEXT NOT NULL);
CREATE TABLE in_order (place INTEGER PRIMARY KEY, id INTEGER NOT NULL);
CREATE TABLE sheet (
    place INTEGER PRIMARY KEY, id INTEGER NOT NULL, standing TEXT NOT NULL, url TEXT NOT NULL,
    title TEXT NOT NULL, description TEXT NOT NULL, h1 TEXT NOT NULL, canonical TEXT,
    is_noindexed INTEGER NOT NULL, is_followed INTEGER NOT NULL, language TEXT NOT NULL,
    read_language TEXT, words INTEGER NOT NULL, kind TEXT NOT NULL, keyphrase TEXT NOT NULL,
    is_named INTEGER NOT NULL, text_hash BLOB NOT NULL, modified TEXT, published TEXT, score REAL,
    versions TEXT NOT NULL, source TEXT NOT NULL, listed TEXT
);
CREATE TABLE twin (kind TEXT NOT NULL, first INTEGER NOT NULL, id INTEGER NOT NULL);
CREATE TABLE kin (id INTEGER PRIMARY KEY, kin INTEGER NOT NULL);
CREATE TABLE series (id INTEGER PRIMARY KEY, series TEXT NOT NULL, number INTEGER NOT NULL);
CREATE INDEX series_series ON series (series);
CREATE TABLE link_score (id INTEGER PRIMARY KEY, score REAL NOT NULL);
CREATE TABLE depth (id INTEGER PRIMARY KEY, depth INTEGER NOT NULL);
CREATE TABLE version (page INTEGER NOT NULL, code TEXT NOT NULL, target INTEGER NOT NULL);
CREATE INDEX version_target ON version (target);
CREATE TABLE listed_versions (id INTEGER PRIMARY KEY, own TEXT NOT NULL, versions TEXT NOT NULL);
CREATE TABLE cluster (id INTEGER PRIMARY KEY, cluster INTEGER NOT NULL);
CREATE TABLE landing (id INTEGER PRIMARY KEY, landing INTEGER NOT NULL);
CREATE TABLE support (
    id INTEGER PRIMARY KEY, pages INTEGER NOT NULL, followed INTEGER NOT NULL,
    in_text INTEGER NOT NULL, in_menu INTEGER NOT NULL, outside INTEGER NOT NULL
);
CREATE TABLE named (id INTEGER PRIMARY KEY);
CREATE TABLE listed (id INTEGER PRIMARY KEY);
CREATE TABLE endless (id INTEGER PRIMARY KEY, pattern TEXT NOT NULL);
"""

# Dropped while pages are written: an index costs more to keep than to make. Images and links to
# parts of pages are few among the links, and would be looked for among all of them.
WRITING = """
DROP INDEX IF EXISTS link_target; DROP INDEX IF EXISTS link_image; DROP INDEX IF EXISTS link_part
"""
WRITTEN = """
CREATE INDEX IF NOT EXISTS link_target ON link (target);
CREATE INDEX IF NOT EXISTS link_image ON link (target) WHERE kind = 'image';
CREATE INDEX IF NOT EXISTS link_part ON link (target) WHERE fragment <> ''
"""
