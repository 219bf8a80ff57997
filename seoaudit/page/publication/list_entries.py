"""The entries of a list: titles that lead to other pages, each with what is told below it."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Sequence

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.addresses import urls
from seoaudit.page.addresses.sites import is_same_site
from seoaudit.page.article.blocks import Block
from seoaudit.page.tree.element_text import element_text
from seoaudit.page.tree.tree import Element

# Share of the text of a block that is linked if it is the title of an entry, chosen by reading.
MIN_TITLE_LINKED = 0.4

# Characters beside the link of a title that is shorter: a date, a price, a number.
MAX_BESIDE = 30


class Entry(NamedTuple):
    """A title, where it leads, the characters of its text and its summary's, and linked ones."""

    title: Element
    target: str
    length: int
    linked: int


def entries_of(
    blocks: Sequence[Block], linked_by: Sequence[Sequence[Element]], url: str | None
) -> Sequence[Entry]:
    """Return the entries that blocks begin which are little more than a link."""
    entries: list[Entry] = []
    for block, links in zip(blocks, linked_by, strict=True):
        length = len(block.text)
        linked = min(length, sum(len(element_text(link)) for link in links))
        target = target_of(links[0], url) if links else ""
        is_title = linked >= MIN_TITLE_LINKED * length or length - linked <= MAX_BESIDE
        is_title = is_title and is_own(target, url)
        if is_title and (not entries or entries[-1].target != target):
            entries.append(Entry(block.element, target, length, linked))
        elif entries:
            last = entries[-1]
            entries[-1] = last._replace(length=last.length + length, linked=last.linked + linked)
    return entries


def links_of(blocks: Sequence[Block], links: Sequence[Element]) -> Sequence[Sequence[Element]]:
    """Return, for each block, the link around its element or those that stand in it."""
    homes: defaultdict[int, list[int]] = defaultdict(list)
    for number, block in enumerate(blocks):
        homes[block.element.index].append(number)
    found: list[list[Element]] = [[] for _ in blocks]
    home_of: dict[int, Element | None] = {}
    for link in links:
        home = _nearest(link.parent, lambda each: each.index in homes, home_of)
        if home is not None:
            found[_block_at(link, blocks, homes[home.index])].append(link)
    link_of: dict[int, Element | None] = {}
    for number, block in enumerate(blocks):
        around = _nearest(block.element, lambda each: each.tag == "a", link_of)
        if around is not None:
            found[number] = [around]
    return found


def _nearest(
    element: Element | None, passes: Callable[[Element], bool], known: dict[int, Element | None]
) -> Element | None:
    """Return the first of an element and its ancestors that passes; none is asked twice."""
    path: list[int] = []
    while element is not None and element.index not in known:
        path.append(element.index)
        if passes(element):
            break
        element = element.parent
    nearest = None if element is None else known.get(element.index, element)
    known.update(dict.fromkeys(path, nearest))
    return nearest


def _block_at(link: Element, blocks: Sequence[Block], numbers: Sequence[int]) -> int:
    """Return which of the blocks of one element a link stands in: the first that ends behind."""
    if len(numbers) == 1:
        return numbers[0]
    place = bisect_right(numbers, link.start, key=lambda number: blocks[number].end)
    return numbers[min(place, len(numbers) - 1)]


def target_of(link: Element, url: str | None) -> str:
    """Return the address of the other page that a link leads to; "" if it leads to none."""
    href = urls.clean(link.get("href"))
    if not href or href.startswith(("#", "javascript:", "mailto:", "tel:")):
        return ""
    target = urls.without_fragment(urls.resolve(url, href) or href)
    return "" if url is not None and target == urls.without_fragment(url) else target


def is_own(target: str, url: str | None) -> bool:
    """Whether a link leads to a page of the same site, as far as the page's address shows it."""
    return target != "" and (not urls.is_web(target) or is_same_site(target, url))
