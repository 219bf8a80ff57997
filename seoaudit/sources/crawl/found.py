"""What is found on the way: an address, what it is asked for, and where in the order."""

import enum

from seoaudit.named_tuple import NamedTuple

# How many redirects in a row are followed: no browser follows more.
MAX_HOPS = 20
# Where in the order stands what is asked for first, and what no link has led to.
FIRST, UNLINKED = -1, 1_000_000


class Role(enum.StrEnum):
    """What an address is asked for.

    A page counts towards `max_pages`, and is asked for in the order of clicks from the start. A
    twin is a page under the other scheme of its host, or with "www." and without: it is asked for
    in the same order, to see whether it redirects, but links on it lead no further. A resource,
    such as an image or a style sheet, is asked for once the pages are through, and of it only
    status and headers are read.
    """

    PAGE = "page"
    TWIN = "twin"
    RESOURCE = "resource"
    SITEMAP = "sitemap"
    ROBOTS = "robots"


class By(enum.StrEnum):
    """How an address was found."""

    START = "start"
    LIST = "list"
    LINK = "link"
    REDIRECT = "redirect"
    CANONICAL = "canonical"
    HREFLANG = "hreflang"
    SITEMAP = "sitemap"
    ROBOTS = "robots"
    RESOURCE = "resource"
    PROBE = "probe"
    # A page of an earlier run.
    HISTORY = "history"


class Found(NamedTuple):
    """One address, absolute, as it is written; `follow` is False for a link with rel=nofollow."""

    url: str
    by: By = By.LINK
    role: Role = Role.PAGE
    follow: bool = True


class Row(NamedTuple):
    """One address of the frontier. `id` is its `address_id`, `depth` its clicks from the start.

    `depth` is None for what no link has led to, such as an entry of a sitemap.
    """

    id: int
    url: str
    origin: str
    role: Role
    depth: int | None
    by: By
    tries: int
    run: int


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
