"""The links that Rank Math sees, and which site it takes them for."""

from collections.abc import Iterator
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from seoaudit_rules.rankmath.tokens import pattern

_LINK = r"<a [^>]*?\bhref=([\"'])([a-z/][^\"'>]+)\1[^>]*>"
_ELSEWHERE = ("mailto:", "tel:", "javascript:")


class SeenLink(NamedTuple):
    """A link by where it leads, and whether search engines are asked to follow it."""

    kind: Literal["internal", "external", "other"]
    is_followed: bool


def seen_links(html: str, url: str | None) -> Iterator[SeenLink]:
    """The links with a quoted address that begins with a Latin letter or a slash.

    "/", "#part", "?page=2" and "./file" are no links to Rank Math, nor is href=unquoted.
    """
    site = site_of(url)
    for found in pattern(_LINK).finditer(html):
        yield SeenLink(_kind(found[2].lower(), site), not _is_nofollow(found[0].lower()))


def _kind(address: str, site: str | None) -> Literal["internal", "external", "other"]:
    if address.startswith(_ELSEWHERE):
        return "other"
    if address.startswith("/") and "//" not in address:
        return "internal"
    host = _host(address)
    return "internal" if not host or (site and site in host) else "external"


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _is_nofollow(tag: str) -> bool:
    """Whether the tag has a rel and "nofollow" stands anywhere in it, the address included."""
    has_rel = pattern(r"\srel\s*=").search(tag) is not None
    return has_rel and "nofollow" in tag and "dofollow" not in tag


def site_of(url: str | None) -> str | None:
    """The part of the host that stands for the site, None without an address.

    The longest tail of a label of 2 to 64 characters and 2 to 15 letters or dots: "www." stays
    before "example.com" and goes before a longer name.
    """
    host = _host(url.lower()) if url else ""
    if not host:
        return None
    found = pattern(r"[a-z0-9][a-z0-9-]{1,63}\.[a-z.]{2,15}$").search(host)
    return found[0] if found else host
