"""Where one canonical address after another leads."""

from collections.abc import Sequence
from typing import Any

from seoaudit import Site
from seoaudit.rule.site import Standing

# Steps after which nobody looks: no search engine says that it follows as many.
MOST_STEPS = 10


def way_of(site: Site[Any], url: str) -> Sequence[str]:
    """Return the addresses that a page and those it names name as canonical, itself first.

    It ends where a page names itself or none, or names one that is named already.
    """
    way = [url]
    while len(way) <= MOST_STEPS and site.standing(way[-1]) is Standing.CANONICALISED:
        page = site.page(way[-1])
        if page is None or page.canonical is None or page.canonical in way:
            break
        way.append(page.canonical)
    return way
