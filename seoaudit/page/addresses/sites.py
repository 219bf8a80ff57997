"""Which addresses belong to one site: those below one registered domain.

The public suffix list says below which names people register their own: example.co.uk, and the
blogs of github.io and blogspot.com, of which each is a site: https://publicsuffix.org/list/
"""

from __future__ import annotations

from functools import cache, lru_cache
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from seoaudit.page.addresses import urls

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

# Hosts of other people's sites, one a subdomain, that the list does not have: whoever runs such a
# host must ask for its entry. Gathered by trying hosts of blogs, shops and wikis, November 2026.
SHARED_HOSTS = (
    "angelfire.com bandcamp.com beehiiv.com bigcartel.com blog.ir blogfa.com blogspot.ma blox.pl "
    "canalblog.com dreamwidth.org fandom.com ghost.io glitch.me hashnode.dev itch.io jimdofree.com "
    "jimdosite.com livejournal.com medium.com micro.blog mystrikingly.com narod.ru neocities.org "
    "over-blog.com persianblog.ir pixnet.net podbean.com rozblog.com site123.me skyrock.com "
    "squarespace.com strikingly.com substack.com svbtle.com teachable.com tistory.com tripod.com "
    "tumblr.com typepad.com ucoz.com webnode.com webnode.page weebly.com wikidot.com wordpress.com"
).split()


def site(url: str | None) -> str:
    """Return the registered domain that all URLs of one site share.

    An IP address, a name without a dot and a public suffix itself are a site each; "" if there is
    no host.
    """
    return _registered(urls.host(url))


def is_same_site(one: str | None, other: str | None) -> bool:
    """Whether two URLs belong to one site."""
    first, second = urls.host(one), urls.host(other)
    if first == second:
        return True
    # What is registered has two labels at least.
    if first.split(".")[-2:] != second.split(".")[-2:]:
        return False
    return _registered(first) == _registered(second)


@lru_cache(maxsize=4096)
def _registered(host: str) -> str:
    ending = host.rpartition(".")[2]
    if host.count(".") < 2 or ending.isdigit() or ":" in host:
        return host
    return _suffixes(ending).privatesuffix(host) or host


@cache
def _suffixes(ending: str) -> PublicSuffixList:
    """Return the part of the list below one top-level domain: a fifth of the time of the whole."""
    from publicsuffixlist import PSLFILE, PublicSuffixList

    lines = Path(PSLFILE).read_text("utf-8").splitlines()
    lines += SHARED_HOSTS
    below = [line for line in lines if line == ending or line.endswith(f".{ending}")]
    return PublicSuffixList(StringIO("\n".join(below)))
