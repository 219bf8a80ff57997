"""What is found on the way: an address, how it was found, and what it is asked for."""

import enum
from typing import NamedTuple


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
