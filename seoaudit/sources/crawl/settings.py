"""How far a crawl goes, how fast, and what it says of itself."""

from dataclasses import dataclass

from seoaudit.sources.content.kinds import MAX_BYTES


@dataclass(frozen=True, slots=True)
class CrawlSettings:
    """What a crawl may cost a site, and where it may go.

    `rate` is in requests a second to one host; a Crawl-delay, and what a host says with 429 and
    503, make it slower, never faster. `seconds` counts from the request to the last byte. `include`
    and `exclude` are patterns of paths as in a .gitignore. `depth` counts clicks from the start.
    Without `follows`, what pages lead to is asked for, but is no page of the crawl itself. With
    `sitemaps`, those that robots.txt names are read, or those at the usual places. `headers`
    are sent to the hosts of the site alone, cookies and passwords among them. `patience` is how
    long, in seconds, one address is waited for while its host says to wait; `second_try` how long
    after an error it is asked for again. An answer whose first byte takes longer than `slow_ms` is
    measured again while nothing else is asked of its host.
    """

    max_pages: int = 10_000
    depth: int | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    rate: float = 5
    concurrency: int = 4
    seconds: float = 30
    connect_seconds: float = 10
    max_bytes: int = MAX_BYTES
    headers: tuple[tuple[str, str], ...] = ()
    user_agent: str | None = None
    external: bool = False
    subdomains: bool = False
    obey_robots: bool = True
    sitemaps: bool = True
    follows: bool = True
    patience: float = 300
    second_try: float = 5
    slow_ms: int = 1000

    def headers_for(self, *, is_own: bool) -> dict[str, str]:
        """Return what a request says beyond the usual, to a host of the site or to another."""
        named = {"User-Agent": self.user_agent} if self.user_agent else {}
        return {**(dict(self.headers) if is_own else {}), **named}
