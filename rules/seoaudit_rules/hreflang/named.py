"""What a finding says of the pages that name a version."""

from collections.abc import Iterator, Sequence
from typing import Any

from seoaudit import Site
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site import NamedVersion


def places(named: Sequence[NamedVersion]) -> Iterator[LinkSource]:
    """Yield the pages that name a version."""
    return (LinkSource(each.page) for each in named)


def primary(code: str) -> str:
    """Return the language of a code: "pt" of "pt-br"."""
    return code.partition("-")[0]


def settled(site: Site[Any], url: str) -> str:
    """Return the address to which one leads that is named: through redirects, to its canonical."""
    hops = site.hops(url)
    end = hops[-1].url if hops else url
    page = site.page(end)
    return page.canonical if page and page.canonical else end
