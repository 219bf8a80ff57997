"""Pages that name another address as their canonical, by what stands at that address."""

from collections.abc import Iterator, Sequence
from typing import Any

from seoaudit import Site
from seoaudit.rule.site import Standing


def by_canonical(site: Site[Any], standing: Standing) -> Iterator[tuple[str, Sequence[str]]]:
    """Yield each canonical address of this standing, and the pages of the site that name it.

    Pages that are noindexed, blocked or a copy of a copy have their own verdicts before.
    """
    found: dict[str, list[str]] = {}
    for page in site.pages_as(Standing.CANONICALISED):
        target = page.canonical or page.url
        if site.standing(target) is standing:
            found.setdefault(target, []).append(page.url)
    yield from sorted(found.items())
