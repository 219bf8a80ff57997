"""The redirects of a site that anybody comes upon."""

from collections.abc import Iterator
from heapq import merge
from itertools import groupby
from typing import Any

from seoaudit import Site
from seoaudit.rule.site import Standing


def redirected(site: Site[Any]) -> Iterator[str]:
    """Yield the addresses of the site that redirect, if a link leads there or a sitemap lists them.

    They come in the order of addresses, each once.
    """
    listed = (entry.url for entry in site.entries())
    moved = (url for url in listed if site.standing(url) is Standing.REDIRECTED)
    linked = site.targets(standing=Standing.REDIRECTED)
    return (url for url, _ in groupby(merge(linked, moved)) if site.is_own(url))
