"""One form for all addresses that lead to the same page, and a number that stands for it."""

import re
from collections.abc import Callable
from functools import lru_cache
from urllib.parse import quote, urlsplit

from seoaudit.late_pattern import late_pattern

# The form of most addresses of a site, which is normal already.
_PLAIN = late_pattern(r"https?://[a-z0-9.-]+(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?")
_DEFAULT_PORTS = {"http": 80, "https": 443}
_SAFE = "/:@!$&'()*+,;=-._~%?"
_ENCODED = late_pattern("%[0-9A-Fa-f]{2}")


@lru_cache(maxsize=4096)
def normal(url: str) -> str:
    """Return one form for all URLs that lead to the same page; an invalid one as it is.

    Scheme and host in lower case, the host in ASCII, default port, fragment, user name and password
    removed, an empty path written "/", "." and ".." in it resolved, percent-encoding normalised.

    https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2
    """
    if _is_plain(url):
        return url
    try:
        return _put_together(url, _encoded)
    except ValueError:
        return url


def requested(url: str) -> str:
    """Return a URL as a browser asks for it: the same, but with the percent-encoding as written.

    Servers may send one encoding on to another, so a crawl asks for what the link says. Raises
    ValueError for a URL that nobody can ask for.
    """
    url = url.strip(" \t\n\r\f\0").translate({9: None, 10: None, 13: None})
    return url if _is_plain(url) else _put_together(url, _quoted)


def _is_plain(url: str) -> bool:
    return _PLAIN.fullmatch(url) is not None and url.count("/") > 2


def _put_together(url: str, encoded: Callable[[str], str]) -> str:
    parts = urlsplit(url)
    place = "" if parts.port in (None, _DEFAULT_PORTS.get(parts.scheme)) else f":{parts.port}"
    query = f"?{encoded(parts.query)}" if parts.query else ""
    host = ascii_host(parts.hostname or "")
    path = _without_dots(encoded(parts.path or "/"))
    host = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{host}{place}{path}{query}"


def address_id(url: str) -> int:
    """Return the number of an address: the same in every run, and for all its spellings.

    64 bits with sign, as a database takes them: two of a million addresses share one with a
    probability of 3 in 100 million.
    """
    from hashlib import blake2b  # 4 ms that only sites need

    digest = blake2b(normal(url).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


# Hosts in letters and in ASCII are one, by https://www.unicode.org/reports/tr46/ as in browsers.
def readable_host(host: str) -> str:
    """Return a host as people read it: "bücher.example" for "xn--bcher-kva.example"."""
    if host.isascii() and "xn--" not in host:
        return host
    return _converted(host)[0]


def ascii_host(host: str) -> str:
    """Return a host as it is asked for: "xn--bcher-kva.example" for "bücher.example"."""
    return host if host.isascii() else _converted(host)[1]


def _quoted(text: str) -> str:
    return quote(text, safe=_SAFE, errors="replace")


def _encoded(text: str) -> str:
    return _ENCODED.sub(_equal_encoding, _quoted(text))


def _equal_encoding(encoded: re.Match[str]) -> str:
    """Return the encoding in upper case, or the character itself if it needs no encoding."""
    character = chr(int(encoded[0][1:], 16))
    is_unreserved = character.isascii() and (character.isalnum() or character in "-._~")
    return character if is_unreserved else encoded[0].upper()


def _without_dots(path: str) -> str:
    """Resolve "." and "..": https://www.rfc-editor.org/rfc/rfc3986#section-5.2.4"""
    if "/." not in path:
        return path
    *folders, last = path.split("/")[1:]
    kept: list[str] = []
    for name in [*folders, last]:
        if name == "..":
            kept[-1:] = []
        elif name != ".":
            kept.append(name)
    end = "/" if last in (".", "..") and kept else ""
    return f"/{'/'.join(kept)}{end}"


@lru_cache(maxsize=1024)
def _converted(host: str) -> tuple[str, str]:
    """Return a host in letters and in ASCII; as it is where it breaks the rules for names."""
    import idna

    try:
        name = idna.encode(host, uts46=True).decode("ascii")
        return idna.decode(name), name
    except idna.IDNAError:
        return host, host
