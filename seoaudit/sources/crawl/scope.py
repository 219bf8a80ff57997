"""Which addresses belong to a crawl, and why the others do not."""

import enum
from collections.abc import Iterable
from urllib.parse import SplitResult, urlsplit

from seoaudit.document.normal_address import requested
from seoaudit.sources.crawl.found import By, Found, Role
from seoaudit.sources.crawl.settings import CrawlSettings
from seoaudit.sources.exclusion.addresses import is_meant
from seoaudit.sources.exclusion.patterns import parse

WEB = ("http", "https")

SCHEME, EXTERNAL = "scheme", "external"

# Links that do something to whoever follows them: a crawl must not end a session, empty a basket or
# delete an article. The first are actions whatever is written around them; the others only in a
# query, or where the link itself says that it is not to be followed.
LEAVES = frozenset("logout log-out log_out logoff signout sign-out sign_out".split())
ACTS = LEAVES | frozenset(
    "delete remove destroy trash unsubscribe add-to-cart add_to_cart remove_item cancel vote "
    "add-to-wishlist add_to_wishlist approve spam".split()
)


# A host without "www.", and its port; None for the usual one.
Place = tuple[str, int | None]


class Standing(enum.Enum):
    """What a host is to a site."""

    OWN, TWIN, OTHER = range(3)


class Scope:
    """The origins of the start, their twins, and the patterns of paths.

    A twin has the other scheme, or "www." where the start has none, and the reverse. Whether it
    sends on to the site or shows it a second time, one answer of an address tells; nobody crawls a
    site twice.
    """

    def __init__(self, starts: Iterable[str], settings: CrawlSettings) -> None:
        self._origins: set[str] = set()
        self._places: set[Place] = set()
        self._standings = dict[str, Standing]()
        self._subdomains = settings.subdomains
        self._external = settings.external
        self.follows = settings.follows
        self._include = parse(settings.include)
        self._exclude = parse(settings.exclude)
        for start in starts:
            self.adopt(start)

    def adopt(self, url: str) -> None:
        """Make the host of an address one of the site, as where its start leads."""
        asked = requested(url)
        self._origins.add(origin(asked))
        self._places.add(place_of(asked))
        self._standings.clear()

    def follow(self, url: str, *, is_permanent: bool) -> None:
        """Follow the start where it redirects to.

        A host above or below its own is still the site; another is so only for good: what a login
        sends on to is none.
        """
        parts = urlsplit(url)
        try:
            host, port = place_of(url)
        except ValueError:  # the port is no number
            return
        related = any(_is_below(host, other) or _is_below(other, host) for other, _ in self._places)
        if parts.scheme in WEB and (is_permanent or related or (host, port) in self._places):
            self.adopt(url)

    def is_own(self, url: str) -> bool:
        """Whether an address, as it is asked for, is on a host that is crawled."""
        return self._standing(origin(url)) is Standing.OWN

    def is_of_site(self, url: str) -> bool:
        """Whether it is on such a host, or on a twin of one."""
        return self._standing(origin(url)) is not Standing.OTHER

    def _standing(self, place: str) -> Standing:
        if (known := self._standings.get(place)) is not None:
            return known
        standing = self._standings[place] = self._judge(place)
        return standing

    def _judge(self, place: str) -> Standing:
        host, port = place_of(place)
        if place in self._origins or (self._subdomains and self._is_below_one(host, port)):
            return Standing.OWN
        return Standing.TWIN if (host, port) in self._places else Standing.OTHER

    def _is_below_one(self, host: str, port: int | None) -> bool:
        return any(_is_below(host, other) for other, at in self._places if at == port)

    def why_not(self, url: str, found: Found) -> str:
        """Return why an address that was found is not asked for: a word, "" if it may be."""
        parts = urlsplit(url)
        if parts.scheme not in WEB or not parts.hostname:
            return SCHEME
        if found.by is By.START or found.role in (Role.SITEMAP, Role.ROBOTS):
            return ""
        if is_action(parts, follow=found.follow):
            return "action"
        if not self.is_of_site(url):
            return "" if self._external else EXTERNAL
        return self._cut(parts) if found.role is Role.PAGE else ""

    def _cut(self, parts: SplitResult) -> str:
        if not self._include and not self._exclude:
            return ""
        if is_meant(self._exclude, parts):
            return "excluded"
        return "" if not self._include or is_meant(self._include, parts) else "not-included"


def is_action(parts: SplitResult, *, follow: bool) -> bool:
    """Whether following a link would do something, such as ending a session."""
    words = parts.path.rstrip("/").rpartition("/")[2].lower().partition(".")[0]
    if words in LEAVES or (not follow and words in ACTS):
        return True
    if not parts.query:
        return False
    pairs = [pair.partition("=")[::2] for pair in parts.query.lower().split("&")]
    return any(
        key in ACTS or (key in ("action", "do", "act", "op", "cmd", "task") and value in ACTS)
        for key, value in pairs
    )


def origin(url: str) -> str:
    """Return scheme, host and port of an address as it is asked for: "https://example.com"."""
    return "/".join(url.split("/", 3)[:3])


def place_of(url: str) -> Place:
    """Return host and port of an address, the same for all twins; no port is the usual one.

    Raises ValueError for a port that is no number.
    """
    parts = urlsplit(url)
    default = parts.port in (None, {"http": 80, "https": 443}.get(parts.scheme))
    host = (parts.hostname or "").removeprefix("www.")
    return host, None if default else parts.port


def _is_below(host: str, other: str) -> bool:
    return host.endswith(f".{other}")
