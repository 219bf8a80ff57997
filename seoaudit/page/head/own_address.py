"""Which of the URLs that a page names is its own, if they belong to two sites."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from seoaudit.page.addresses import sites, urls
from seoaudit.page.tree.tree import Tree


def own_address(tree: Tree, named: Sequence[str]) -> str | None:
    """Return the URL on the site that most links of the page lead to, the first of equals.

    A page that republishes an article of another site names the original as canonical, and itself
    only as og:url.
    """
    if len({sites.site(url) for url in named}) < 2:
        return next(iter(named), None)
    led = (urls.clean(link.get("href")) for link in tree.by_tag("a"))
    counts = Counter(sites.site(url) for url in led if urls.is_web(url))
    return max(named, key=lambda url: counts[sites.site(url)])
