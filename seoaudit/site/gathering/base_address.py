"""The address that the pages of a folder say they will have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Protocol
from urllib.parse import quote, unquote, urlsplit

from seoaudit.document.answer import Answer
from seoaudit.page.page import Page
from seoaudit.site.intake import document_of

# Pages that are asked; more would say the same.
ASKED = 64


class Served(Protocol):
    """A folder as a host serves it, under whatever address."""

    @property
    def base(self) -> str:
        """The address of its root, with a slash at the end."""

    def addresses(self) -> Iterable[str]:
        """Yield the addresses of all pages."""

    def answer(self, url: str) -> Answer:
        """Return what the host answers for an address."""


def named_base(folder: Served) -> str | None:
    """Return the base under which most canonicals put their page; None where most agree on none.

    A canonical names the base if it ends as the page's own address does, with or without
    "index.html", ".html" and a slash: the rest is where the folder will stand.
    """
    pages = list(folder.addresses())
    some = pages[:: max(1, len(pages) // ASKED)]
    bases: Counter[str | None] = Counter()
    for url in some:
        for canonical in _canonicals(folder.answer(url)):
            bases[_base(canonical, url.removeprefix(folder.base))] += 1
    base, count = next(iter(bases.most_common(1)), (None, 0))
    return base if count * 2 > bases.total() else None


def _canonicals(answer: Answer) -> list[str]:
    document = document_of(answer)
    named = Page(document).canonicals if document else ()
    return [each.url for each in named if each.counts and each.is_absolute and each.url]


def _base(canonical: str, place: str) -> str | None:
    """Return what stands before the page's place in its canonical; None where that ends unlike."""
    parts = urlsplit(canonical)
    whole, end = _shortened(parts.path), _shortened(f"/{place}")
    if parts.query or not whole.endswith(end):
        return None
    return f"{parts.scheme}://{parts.netloc}{quote(whole.removesuffix(end))}/"


def _shortened(path: str) -> str:
    """Return a path without what hosts leave out: "/a" for "/a/index.html"; "" for the root."""
    return unquote(path).removesuffix("index.html").removesuffix(".html").rstrip("/")
