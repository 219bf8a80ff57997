"""URLs: resolving them as browsers do, and comparing them as search engines do."""

import re
from functools import lru_cache
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

from seoaudit.document import normal_address
from seoaudit.document.normal_address import readable_host
from seoaudit.late_pattern import late_pattern
from seoaudit.text.languages.traits import is_valid_tag

_IN_NO_HOST = frozenset(" <>\"'{}|\\^`%")
WEB = ("http", "https")

# What a rule compares addresses by, beside what else it asks of them.
normal = normal_address.normal

_ON_THE_WEB = late_pattern("(?i)https?:")
_WHOLE = late_pattern("[a-zA-Z][a-zA-Z0-9+.-]*://")
# The form of most links of a site: a path with nothing in it for `urljoin` to resolve.
_FROM_ROOT = late_pattern(r"/(?:[\w%~+,=@!$'()*-][\w%~+,=@!$'()*.-]*(?:/|$))*", re.ASCII)

FRONT_FILES = frozenset(
    f"{name}.{ending}"
    for name in ("index", "default", "home")
    for ending in ("html", "htm", "php", "asp", "aspx", "jsp")
)


@lru_cache(maxsize=4096)
def split(url: str) -> SplitResult | None:
    """Return the parts of a URL; None if it is invalid."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises if the port is not a number
    except ValueError:
        return None
    return parts


def split_origin(url: str) -> SplitResult | None:
    """Return the parts of a URL up to its path, perhaps with more of it; None if it is invalid.

    A page names hundreds of addresses on a few hosts, which are split once.
    """
    host = url.find("//")
    path = url.find("/", host + 2) if host >= 0 else -1
    return split(url[:path] if path >= 0 else url)


def clean(href: str) -> str:
    """Return a URL as browsers read it from an attribute: trimmed, without line ends and tabs."""
    trimmed = href.strip(" \t\n\r\f\0")
    if "\n" in trimmed or "\t" in trimmed or "\r" in trimmed:  # translating costs fifty such looks
        return trimmed.translate({9: None, 10: None, 13: None})
    return trimmed


def resolve(base: str | None, href: str) -> str | None:
    """Return `href` as an absolute URL; None if that is not possible."""
    href = clean(href)
    address, _, fragment = href.partition("#")
    url = _resolved(base, address)
    if url is None or address == href:
        return url
    if not address:
        url = without_fragment(url)
    return f"{url}#{fragment}" if fragment or _WHOLE.match(href) else url


@lru_cache(maxsize=4096)
def _resolved(base: str | None, href: str) -> str | None:
    """Resolve an address without fragment: many links of a page lead to parts of a few others.

    In addresses of the web, "\\" is read as "/": https://url.spec.whatwg.org/#relative-slash-state
    """
    if "\\" in href and _ON_THE_WEB.match(base or href):
        path, mark, query = href.partition("?")
        href = path.replace("\\", "/") + mark + query
    if base and _FROM_ROOT.fullmatch(href):
        parts = split(base)
        if parts is not None and parts.scheme in WEB and parts.netloc:
            return f"{parts.scheme}://{parts.netloc}{href}"
    try:  # urljoin adds the host of the base to "https://", browsers do not
        url = urljoin(base, href) if base and not _WHOLE.match(href) else href
    except ValueError:
        return None
    parts = split(url)
    return url if parts is not None and parts.scheme else None


def is_web(url: str | None) -> bool:
    """Whether this is an absolute http or https URL with a plausible host."""
    parts = split_origin(without_fragment(url)) if url and ":" in url else None
    if parts is None or parts.scheme not in WEB:
        return False
    host = hostname(parts.netloc)
    return bool(host) and _IN_NO_HOST.isdisjoint(host)


@lru_cache(maxsize=4096)
def hostname(netloc: str) -> str:
    """Return `SplitResult.hostname`, which parses the host at each access; "" if there is none."""
    return SplitResult("", netloc, "", "", "").hostname or ""


def host(url: str | None) -> str:
    """Return the host as people read it, without "www."; "" if there is none.

    In lower case, its letters decoded: "bücher.example" for "xn--bcher-kva.example".
    """
    parts = split_origin(url) if url else None
    return readable_host(hostname(parts.netloc)).removeprefix("www.") if parts else ""


def on_host(url: str, old: str, new: str) -> str:
    """Return `url` moved to the host of `new` if it is on the host of `old`, else unchanged."""
    parts, target = split(url), split(new)
    if parts is None or target is None or host(url) != host(old):
        return url
    return parts._replace(scheme=target.scheme, netloc=target.netloc).geturl()


def without_fragment(url: str) -> str:
    """Return the URL up to its "#"."""
    return url.partition("#")[0]


def path(url: str | None) -> str:
    """Return the path of a URL, percent-decoded; "" if there is none."""
    parts = split(url) if url else None
    return unquote(parts.path) if parts else ""


def readable(url: str) -> str:
    """Return the URL as people read it: percent-decoded, without fragment."""
    return unquote(without_fragment(url))


def slug(url: str | None) -> str:
    """Return the end of the path, decoded, no extension: "my-post" of "/2024/my-post.html"."""
    last = path(url).rstrip("/").rpartition("/")[2]
    name, dot, ending = last.rpartition(".")
    return name if dot and ending.isascii() and ending.isalnum() and len(ending) <= 5 else last


def is_front_page(url: str | None) -> bool:
    """Whether this is the front page of a site, or of one of its languages, as in "/ar/"."""
    parts = split(url) if url else None
    if parts is None or parts.query:
        return False
    folders = [name.lower() for name in parts.path.split("/") if name]
    if folders and folders[-1] in FRONT_FILES:
        folders.pop()
    return not folders or (len(folders) == 1 and _is_language(folders[0]))


def _is_language(folder: str) -> bool:
    return len(folder.partition("-")[0]) == 2 and is_valid_tag(folder)
