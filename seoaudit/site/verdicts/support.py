"""How other pages link to each page of a site."""

from seoaudit.site.store.store import Store

# One row a page and a page that links to it, whether it does so once or in menu and text alike.
_SUPPORT = """
INSERT INTO support
SELECT target_page, count(*), sum(followed), sum(in_text), sum(in_menu), sum(outside) FROM (
    SELECT coalesce(landing.landing, target) AS target_page, link.source,
        max(link.is_followed AND page.is_followed) AS followed, max(zone = 'text') AS in_text,
        max(zone IN ('menu', 'footer')) AS in_menu,
        max(zone NOT IN ('menu', 'footer')) AS outside
    FROM link JOIN page ON page.id = link.source
    JOIN standing ON standing.id = link.source
    LEFT JOIN landing ON landing.id = target LEFT JOIN landing own ON own.id = link.source
    WHERE link.kind = 'a' AND standing <> 'blocked'
        AND coalesce(landing.landing, target) <> coalesce(own.landing, link.source)
    GROUP BY 1, 2
) GROUP BY target_page
"""

_NAMED = """
INSERT OR IGNORE INTO named SELECT landing FROM landing JOIN standing USING (id)
WHERE standing = 'canonicalised'
UNION SELECT target FROM version WHERE page <> target
"""

_LISTED = """
INSERT OR IGNORE INTO listed SELECT target FROM entry
UNION SELECT landing FROM entry JOIN landing ON landing.id = target
"""


def measure_support(store: Store) -> None:
    """Fill the tables of support: links from other pages, and who names the page without one."""
    for statement in (_SUPPORT, _NAMED, _LISTED):
        store.connection.execute(statement)
