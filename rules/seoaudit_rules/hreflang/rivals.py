"""Versions whose canonical address is in another language."""

from collections.abc import Sequence
from typing import Any

from seoaudit import Site
from seoaudit.rule.site import NamedVersion, SitePage
from seoaudit_rules.hreflang.named import primary

ANY = "x-default"


def other_language(site: Site[Any], version: SitePage, named: Sequence[NamedVersion]) -> bool:
    """Whether a version names another of its cluster as canonical, and that in another language.

    `named` is what the others say of it. Their words count, not what the texts are read as.
    """
    own = {primary(each.code) for each in named if each.code != ANY}
    sayers = [version, *filter(None, (site.page(each.page) for each in named))]
    codes = {
        primary(link.code)
        for page in sayers
        for link in page.versions
        if link.url == version.canonical and link.code != ANY
    }
    return bool(own) and bool(codes) and own.isdisjoint(codes)
