"""The words and links of a rendered page that the page as sent does not have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.addresses import urls
from seoaudit.page.elements.links import LinkKind, PageLink
from seoaudit.page.page import Page
from seoaudit.page.tree.element import Element
from seoaudit.page.tree.html_elements import BLOCK_TAGS
from seoaudit.text.segments.words import spelled_words

# Elements whose text nobody reads, or only without scripts.
UNREAD = frozenset(("script", "style", "template", "noscript"))

# Words in a row by which a text is found again: single words are everywhere.
RUN = 3


class Words(NamedTuple):
    """Words of an article: those that only scripts bring, and all."""

    by_script: int
    all: int

    @property
    def share(self) -> float:
        """The share that only scripts bring, 0 for an article without words."""
        return self.by_script / self.all if self.all else 0.0


def words_by_script(page: Page, rendered: Page) -> Words:
    """Return how many words of the rendered article are not in the page as sent.

    Words are there that stand in the same three in a row, wherever that is and whether shown or
    not: what a script only moves or reveals was sent.
    """
    sent = _runs(_words(_text(page.tree.body)))
    words = _words(" ".join(block.text for block in rendered.blocks))
    found = bytearray(len(words))
    for start, run in enumerate(_in_rows(words)):
        if run in sent:
            found[start : start + len(run)] = b"\1" * len(run)
    return Words(found.count(0), len(words))


def links_by_script(page: Page, rendered: Page) -> tuple[PageLink, ...]:
    """Return the internal links of the rendered page to addresses that the page as sent lacks.

    Of several to one address, the first.
    """
    sent = {_target(link) for link in page.links}
    found: dict[str, PageLink] = {}
    for link in internal_links(rendered):
        if (target := _target(link)) not in sent:
            found.setdefault(target, link)
    return tuple(found.values())


def internal_links(page: Page) -> Iterator[PageLink]:
    """Yield the links of a page to others of its site."""
    return (link for link in page.links if link.kind is LinkKind.INTERNAL)


def _target(link: PageLink) -> str:
    return urls.normal((link.url or link.href).partition("#")[0])


def _words(text: str) -> Sequence[str]:
    return spelled_words(text.casefold())


def _in_rows(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    if words:
        yield from (tuple(words[i : i + RUN]) for i in range(max(1, len(words) - RUN + 1)))


def _runs(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    """Return the runs of a text; of one that is shorter than a run, itself."""
    return frozenset(_in_rows(words))


def _text(body: Element | None) -> str:
    """Return all text below an element, with a space between its blocks."""
    pieces: list[str] = []
    waiting: list[Element | str] = [body] if body else []
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            pieces.append(node)
        elif node.tag not in UNREAD:
            if node.tag in BLOCK_TAGS or node.tag == "br":
                pieces.append(" ")
                waiting.append(" ")
            waiting.extend(reversed(node.children))
    return "".join(pieces)
