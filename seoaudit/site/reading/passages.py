"""The running text of an article, in which a sentence may link to another page of the site."""

from collections.abc import Iterator, Sequence

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.article.blocks import Block
from seoaudit.page.page import Page
from seoaudit.page.tree.element_text import element_text

# What an editor writes links into; headings, quotes, code and captions are left alone.
KINDS = frozenset(("p", "li", "dd"))

# Elements around a text of such a kind that make it something else.
_APART = frozenset(("blockquote", "aside", "figure", "pre", "nav", "footer"))

# Passages of a page that are kept.
MOST_PASSAGES = 400


class RunningText(NamedTuple):
    """One paragraph: its line and column, and its text, blank where it is a link already.

    `stretches` are the parts of the text that stand in the page as they are: where each begins and
    ends in the text, and where it begins in the page, in characters.
    """

    line: int
    column: int
    text: str
    stretches: tuple[tuple[int, int, int], ...] = ()

    def offset(self, start: int, end: int) -> int | None:
        """Return where text[start:end] begins in the page; None where there is markup within."""
        for first, last, place in self.stretches:
            if first <= start and end <= last:
                return place + start - first
        return None


def running_text(page: Page) -> tuple[RunningText, ...]:
    """Return the paragraphs of the article that are prose."""
    return tuple(_running(page, block) for block in prose(page))


def prose(page: Page) -> Sequence[Block]:
    """Return the blocks of these paragraphs; a character of one is one of its running text."""
    return [block for block in page.blocks if _is_prose(block)][:MOST_PASSAGES]


def _is_prose(block: Block) -> bool:
    return block.kind in KINDS and not any(e.tag in _APART for e in block.element.ancestors)


def _running(page: Page, block: Block) -> RunningText:
    line, column = page.lines.at(page.place(block.start, block.start).start)
    return RunningText(line, column, _without_links(block), tuple(_stretches(page, block)))


def _stretches(page: Page, block: Block) -> Iterator[tuple[int, int, int]]:
    for each in block.passage.stretches():
        place = page.place(each.source_start, each.source_end)
        if each.is_plain and place.end - place.start == each.end - each.start:
            yield each.start, each.end, place.start


def _without_links(block: Block) -> str:
    text = block.text
    for element in block.element.descendants:
        if element.tag == "a" and (said := element_text(element)):
            text = text.replace(said, " " * len(said), 1)
    return text
