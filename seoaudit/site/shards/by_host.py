"""Sharing out a list of addresses so that each host is asked from one place, at one pace."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from seoaudit.sources.crawl.scope import Place, place_of

# Addresses up to which small hosts share a shard; a host with more has one to itself.
MOST = 500


def by_host(urls: Iterable[str], most: int = MOST) -> Sequence[tuple[str, ...]]:
    """Return the addresses in shares, the largest first, those of one host always in one share.

    The host with and without "www.", and under either scheme, is one: what is asked of it there
    keeps the same pace, or shows the same pages.
    """
    hosts: dict[Place, list[str]] = {}
    for url in urls:
        hosts.setdefault(place_of(url), []).append(url)
    shares: list[list[str]] = []
    for group in sorted(hosts.values(), key=len, reverse=True):
        if shares and len(shares[-1]) + len(group) <= most:
            shares[-1] += group
        else:
            shares.append(list(group))
    return [tuple(share) for share in shares]
