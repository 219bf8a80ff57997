"""Lines of links in an article: tags, sections, headlines of other stories."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from seoaudit import Page
from seoaudit.facts import PageLink, Span
from seoaudit.text import count_words

# Words beside the links from which a block is a sentence with links in it. Chosen by reading pages;
# not swept.
MIN_WORDS_BESIDE = 2


def lines_of_links(page: Page) -> Sequence[Span]:
    """The blocks with a link to another page and hardly a word beside their links, in order."""
    places = [Span(block.start, block.end) for block in page.blocks]
    starts = [place.start for place in places]
    linked: dict[int, int] = {}
    for link in page.article_links:
        if link.leads_to_a_page and (words := count_words(link.text)):
            text = link.text_place
            first = max(0, bisect_right(starts, text.start) - 1)
            for number in range(first, bisect_left(starts, text.end)):
                if shares(link, places[number]):
                    linked[number] = linked.get(number, 0) + words
    counts = page.text.word_counts
    return [
        places[number]
        for number, words in sorted(linked.items())
        if counts[number] - words < MIN_WORDS_BESIDE
    ]


def is_in_one(link: PageLink, lines: Sequence[Span]) -> bool:
    """Whether a link is in one of these lines, or around it."""
    after = bisect_left(lines, link.text_place.end, key=lambda line: line.start)
    return after > 0 and shares(link, lines[after - 1])


def shares(link: PageLink, place: Span) -> bool:
    """Whether the link has text at this place, or is around it."""
    return place.start < link.text_place.end and link.text_place.start < place.end
