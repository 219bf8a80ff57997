"""The hosts that a crawl has met."""

from seoaudit.sources.crawl.host import Host
from seoaudit.sources.crawl.politeness import Pace
from seoaudit.sources.crawl.scope import Scope
from seoaudit.sources.crawl.settings import CrawlSettings

# Sites of others are asked once a second.
FOREIGN_RATE = 1.0


class Hosts:
    """Hosts by their origins. http and https of one name are one machine, and share a pace."""

    def __init__(self, scope: Scope, settings: CrawlSettings) -> None:
        self._scope = scope
        self._settings = settings
        self._hosts = dict[str, Host]()
        self._paces = dict[str, Pace]()

    @property
    def stopped(self) -> dict[str, str]:
        """Those that are asked no more, and why."""
        return {origin: host.stopped for origin, host in self._hosts.items() if host.stopped}

    def at(self, origin: str) -> Host:
        """Return a host by its origin."""
        if origin not in self._hosts:
            is_own = self._scope.is_of_site(origin)
            pace = self._paces.setdefault(
                origin.partition("://")[2], Pace(self._rate(is_own=is_own))
            )
            self._hosts[origin] = Host(origin, pace, self._settings, is_own)
        return self._hosts[origin]

    def _rate(self, *, is_own: bool) -> float:
        rate = self._settings.rate
        return rate if is_own else min(FOREIGN_RATE, rate)
