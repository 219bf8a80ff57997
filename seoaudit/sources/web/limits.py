"""What fetching a page may cost, and where it may lead."""

from seoaudit.named_tuple import NamedTuple
from seoaudit.sources.content.kinds import MAX_BYTES


class FetchLimits(NamedTuple):
    """Limits for one page, and how many are fetched at a time.

    `seconds` counts from the first connection to the last byte, redirects included. `bytes` counts
    the body after decompression. With `allow_private`, a public page may lead to private addresses,
    see `reach`. A robots.txt is cut at 500 KiB, as Google does:
    https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt
    """

    seconds: float = 30
    connect_seconds: float = 10
    bytes: int = MAX_BYTES
    redirects: int = 10
    at_once: int = 8
    per_host: int = 2
    robots_seconds: float = 10
    robots_bytes: int = 500 * 1024
    allow_private: bool = False
