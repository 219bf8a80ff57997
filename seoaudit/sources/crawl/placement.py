"""Where an address stands in the order of a crawl, by what led to it."""

from seoaudit.sources.crawl.found import By, Found, Role, Row

# How many redirects in a row are followed: no browser follows more.
MAX_HOPS = 20
# Where in the order stands what is asked for first, and what no link has led to.
FIRST, UNLINKED = -1, 1_000_000


def like_its_redirect(found: Found, parent: Row | None) -> Found:
    """Return the target of a redirect, asked for as what redirects there is."""
    if found.by is not By.REDIRECT or parent is None or parent.role is Role.TWIN:
        return found
    return found._replace(role=parent.role)


def hops(found: Found, parent: Row | None) -> int:
    """Return how many redirects in a row led to an address."""
    if found.by is not By.REDIRECT or parent is None:
        return 0
    return 1 + (parent.run if parent.by is By.REDIRECT else 0)


def place(found: Found, parent: Row | None, role: Role) -> tuple[int | None, int]:
    """Return the depth of an address, and its level: where it stands in the order."""
    depth = None
    if found.by is By.START:
        depth = 0
    elif parent and parent.depth is not None and found.by in (By.LINK, By.REDIRECT):
        depth = parent.depth + (found.by is By.LINK)
    if role is Role.SITEMAP:
        return None, FIRST
    if role is Role.RESOURCE or depth is None:
        return depth, UNLINKED
    return depth, depth
