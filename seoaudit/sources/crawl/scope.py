"""Which addresses belong to a crawl, and why the others do not."""

from collections.abc import Iterable, Sequence
from urllib.parse import SplitResult, unquote, urlsplit

from seoaudit.document.normal_address import normal
from seoaudit.sources.crawl.found import By, Found, Role
from seoaudit.sources.crawl.settings import CrawlSettings
from seoaudit.sources.exclusion.patterns import Patterns, parse

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


class Scope:
    """The hosts of the start, with and without "www.", and the patterns of paths."""

    def __init__(self, starts: Iterable[str], settings: CrawlSettings) -> None:
        self._hosts: set[tuple[str, int | None]] = set()
        self._subdomains = settings.subdomains
        self._external = settings.external
        self._include = parse(settings.include)
        self._exclude = parse(settings.exclude)
        for start in starts:
            self.adopt(start)

    def adopt(self, url: str) -> None:
        """Make the host of an address one of the site, as where its start leads."""
        self._hosts.add(_place(urlsplit(url)))

    def is_own(self, url: str) -> bool:
        """Whether an address is on a host of the site."""
        host, port = place = _place(urlsplit(url))
        if place in self._hosts:
            return True
        return self._subdomains and any(
            port == other_port and host.endswith(f".{other}") for other, other_port in self._hosts
        )

    def why_not(self, url: str, found: Found) -> str:
        """Return why an address that was found is not asked for: a word, "" if it may be."""
        parts = urlsplit(url)
        if parts.scheme not in WEB or not parts.hostname:
            return SCHEME
        if found.by is By.START or found.role in (Role.SITEMAP, Role.ROBOTS):
            return ""
        if is_action(parts, follow=found.follow):
            return "action"
        if not self.is_own(url):
            return "" if self._external else EXTERNAL
        return self._cut(parts) if found.role is Role.PAGE else ""

    def _cut(self, parts: SplitResult) -> str:
        names = [unquote(name) for name in parts.path.split("/") if name]
        with_query = [*names[:-1], f"{''.join(names[-1:])}?{unquote(parts.query)}"]
        if _matches(self._exclude, names) or (parts.query and _matches(self._exclude, with_query)):
            return "excluded"
        if not self._include or _matches(self._include, names):
            return ""
        return "" if parts.query and _matches(self._include, with_query) else "not-included"


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
    """Return scheme, host and port of an address in normal form, as in "https://example.com"."""
    return "/".join(normal(url).split("/", 3)[:3])


def _place(parts: SplitResult) -> tuple[str, int | None]:
    default = parts.port in (None, {"http": 80, "https": 443}.get(parts.scheme))
    host = (parts.hostname or "").removeprefix("www.")
    return host, None if default else parts.port


def _matches(patterns: Patterns, names: Sequence[str]) -> bool:
    """Whether a path, or a folder above it, is meant by the patterns."""
    ends = range(1, len(names) + 1)
    return any(patterns.excludes(names[:end], is_folder=True) for end in ends)
