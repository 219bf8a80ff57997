"""Lines of links in an article: tags, sections, headlines of other stories."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence

from seoaudit import Page
from seoaudit.facts import Block, PageLink
from seoaudit.text import count_words

# Words beside the links from which a block is a sentence with links in it. Chosen by reading pages;
# not swept.
MIN_WORDS_BESIDE = 2


def lines_of_links(page: Page) -> Mapping[int, Sequence[PageLink]]:
    """The blocks with links to other pages and hardly a word beside them: number and links."""
    holders = holders_of_text(page.blocks)
    linked: defaultdict[int, list[PageLink]] = defaultdict(list)
    words: defaultdict[int, int] = defaultdict(int)
    for link in page.article_links:
        if link.leads_to_a_page and (count := count_words(link.text)):
            first = bisect_left(holders, (link.element.index, 0))
            after = bisect_right(holders, (link.element.last, len(page.blocks)))
            for number in {number for _, number in holders[first:after]}:
                linked[number].append(link)
                words[number] += count
    counts = page.text.word_counts
    return {
        number: linked[number]
        for number in sorted(linked)
        if counts[number] - words[number] < MIN_WORDS_BESIDE
    }


def holders_of_text(blocks: Sequence[Block]) -> Sequence[tuple[int, int]]:
    """The elements with text directly in them, as their number and that of the block, in order."""
    return sorted(
        (holder.index, number)
        for number, block in enumerate(blocks)
        for holder, _, text in block.passage.pieces
        if not text.isspace()
    )
