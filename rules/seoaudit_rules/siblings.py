"""The articles in one folder of a site, among which one that is unlike the others stands out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # an audit of pages loads this module, and nothing of sites
    from seoaudit import Site
    from seoaudit.rule.site import SitePage

# Fewest pages in a folder that say what is usual there.
MIN_SIBLINGS = 10


def folder(url: str) -> str:
    """Return the folder in which a page is: that of "/guides/oak/" and "/guides/oak" is "/guides/".

    Parameters make no difference.
    """
    path = url.partition("?")[0].rstrip("/")
    return path[: path.rfind("/") + 1]


def articles(site: Site[Any]) -> Iterator[SitePage]:
    """Yield the indexable articles: no lists, searches and the like."""
    return (page for page in site.indexable if page.kind == "article")
