"""The facts of pages in the order of addresses, as rules read them: many times, one after another.

In the order of their numbers, pages lie as by chance: a million of them read by address are a
million reads from anywhere in the file.
"""

from seoaudit.site.store.store import Store

_SHEETS = """
INSERT INTO sheet SELECT place, page.id, standing, url, title, description, h1, canonical,
    is_noindexed, is_followed, language, read_language, words, kind, keyphrase, is_named,
    text_hash, modified, published, score, page.versions, source, listed_versions.versions
FROM in_order CROSS JOIN page USING (id) CROSS JOIN address USING (id)
CROSS JOIN standing USING (id) LEFT JOIN listed_versions USING (id) ORDER BY place
"""


def write_sheets(store: Store) -> None:
    """Fill the table of sheets: one a page, after all verdicts."""
    store.connection.execute(_SHEETS)
