"""The links that Rank Math recognises, and how it classifies them."""

from collections.abc import Iterator
from typing import Literal
from urllib.parse import urlsplit

from seoaudit.named_tuple import NamedTuple
from seoaudit_rules.rankmath.tokens import pattern

_LINK = r"<a [^>]*?\bhref=([\"'])([a-z/][^\"'>]+)\1[^>]*>"
_OTHER_SCHEMES = ("mailto:", "tel:", "javascript:")


class SeenLink(NamedTuple):
    """The kind of a link, and whether search engines may follow it."""

    kind: Literal["internal", "external", "other"]
    is_followed: bool


def seen_links(html: str, url: str | None) -> Iterator[SeenLink]:
    """The links with a quoted URL that begins with a Latin letter or a slash.

    Rank Math ignores "/", "#part", "?page=2", "./file" and href=unquoted.
    """
    site = site_of(url)
    for found in pattern(_LINK).finditer(html):
        yield SeenLink(_kind(found[2].lower(), site), not _is_nofollow(found[0].lower()))


def _kind(href: str, site: str | None) -> Literal["internal", "external", "other"]:
    if href.startswith(_OTHER_SCHEMES):
        return "other"
    if href.startswith("/") and "//" not in href:
        return "internal"
    host = _host(href)
    return "internal" if not host or (site and site in host) else "external"


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _is_nofollow(tag: str) -> bool:
    """Whether the tag has a rel and contains "nofollow" anywhere, even in its URL."""
    has_rel = pattern(r"\srel\s*=").search(tag) is not None
    return has_rel and "nofollow" in tag and "dofollow" not in tag


def site_of(url: str | None) -> str | None:
    """The part of the host that identifies the site, None without a URL.

    The longest ending of one label of 2 to 64 characters and 2 to 15 letters or dots: "www." is
    kept before "example.com" and dropped before a longer name.
    """
    host = _host(url.lower()) if url else ""
    if not host:
        return None
    found = pattern(r"[a-z0-9][a-z0-9-]{1,63}\.[a-z.]{2,15}$").search(host)
    return found[0] if found else host
