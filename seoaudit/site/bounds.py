"""What belongs to a site, and what its robots.txt lets Google read of it."""

from collections.abc import Mapping
from functools import lru_cache

from seoaudit.document.normal_address import normal
from seoaudit.page.addresses import sites, urls
from seoaudit.robots.robots_txt import RobotsTxt, parse, percent_encoded

GOOGLE = "Googlebot"


class Bounds:
    """The bounds of a site that begins at `start`.

    Its addresses are those of that scheme, host and port; with `subdomains`, of all hosts below the
    registered domain. `robots` has the robots.txt of each origin, such as "https://example.org".
    """

    def __init__(
        self, start: str, robots: Mapping[str, str] | None = None, *, subdomains: bool = False
    ) -> None:
        self.start = normal(start)
        self._origin = origin(start)
        self._subdomains = subdomains
        self._robots = {at: parse(text) for at, text in (robots or {}).items()}
        self.allows = lru_cache(maxsize=4096)(self._allows)

    def holds(self, url: str) -> bool:
        """Whether an address belongs to the site."""
        if origin(url) == self._origin:
            return True
        return self._subdomains and sites.is_same_site(url, self.start)

    def _allows(self, url: str) -> bool:
        """Whether robots.txt lets Google read an address; what has no robots.txt, it may read."""
        robots: RobotsTxt | None = self._robots.get(origin(url))
        return robots is None or robots.verdict(GOOGLE, percent_encoded(url)).allowed


def origin(url: str) -> str:
    """Return scheme, host and port of an address, as "https://example.org"."""
    parts = urls.split(url)
    return f"{parts.scheme}://{parts.netloc}".lower() if parts else ""
