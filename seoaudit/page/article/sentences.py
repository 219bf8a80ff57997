"""The sentences of the article's running text, each with its words and its position."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence, Set

from seoaudit.late_pattern import late_pattern
from seoaudit.page.article.blocks import Block
from seoaudit.page.article.joined_blocks import JoinedBlocks
from seoaudit.page.tree.position import Span
from seoaudit.page.tree.tree import Element
from seoaudit.text.languages.traits import detect, meant_by, primary
from seoaudit.text.matching.indexed_text import IndexedText
from seoaudit.text.segments.function_words import function_words
from seoaudit.text.segments.quotation import is_quoted
from seoaudit.text.segments.sentences import is_closed
from seoaudit.text.segments.shorten import shorten
from seoaudit.text.segments.words import Words

# The numbers below were chosen by reading pages, and swept on 28 November 2026 on 724 pages: 245 in
# many languages, 203 of news, 276 of WordPress. Their right answers are unknown; the comment
# on each number says on how many pages neighbouring values find another introduction, other
# sentences or another summary.
# To measure again: python -m benchmarks.sweep

# Words from which a line counts as a sentence even if it has no final punctuation.
# Swept: pages that change: 164 at 5, 60 at 8, 44 at 12, 78 at 15.
MIN_UNCLOSED_WORDS = 10

# Characters from which the words of a paragraph tell its language, and the share of function words
# of the article's language from which it is not asked; a paragraph has a fourth or more. Not swept.
MIN_FOREIGN_LENGTH = 120
MAX_FOREIGN_SHARE = 0.05

_AROUND_PAGE = ("body", "html")

_PULL_QUOTE = late_pattern(r"pull-?_?quote", re.IGNORECASE)


class Sentence:
    """One sentence of a paragraph and its words, at least one.

    `start`, `end` and the positions of the words are offsets in the text of the article.
    `paragraph` is the number of the block among all blocks of the article: no heading, list or
    caption is between two consecutive ones.
    """

    def __init__(
        self,
        article: JoinedBlocks,
        paragraph: int,
        start: int,
        end: int,
        words: Words,
    ) -> None:
        self.article = article
        self.paragraph = paragraph
        self.start = start
        self.end = end
        self.words = words

    @property
    def spelled(self) -> Sequence[str]:
        """The words as written."""
        return self.words.texts

    @property
    def text(self) -> str:
        """The sentence as written."""
        return self.article.text[self.start : self.end]

    @property
    def is_quoted(self) -> bool:
        """Whether it begins in a quotation, so that its words are not the author's."""
        block = self.article.blocks[self.paragraph]
        first = self.words.starts[0] - self.article.starts[self.paragraph]
        return _is_in_quotation(block.element) or is_quoted(block.text, first)

    @property
    def opening(self) -> Span:
        """The span in the source of the first words, as `shorten` quotes them."""
        quoted = shorten(self.text).removesuffix("…")
        return self.article.span(self.start, self.start + len(quoted))

    def span(self, first: int, last: int) -> Span:
        """Return the span in the source of the words from `first` to `last`, both included."""
        return self.article.span(self.words.starts[first], self.words[last].end)

    def quote(self, first: int, last: int) -> str:
        """Return the text from word `first` to word `last`, both included."""
        return self.article.text[self.words.starts[first] : self.words[last].end]


def _foreign_blocks(article: JoinedBlocks, language: str, kinds: Set[str]) -> Set[int]:
    """Return the numbers of the blocks in another language: by their lang, or by their words.

    None if most are, for then it is not their language that is wrong.
    """
    running = [number for number, block in enumerate(article.blocks) if block.kind in kinds]
    known = function_words(language)
    # Most pages name no language but their own, and are spared a walk up from each block.
    read: dict[int, str] | None = {} if _names_languages(article.blocks) else None
    foreign = {
        number for number in running if _is_foreign(article.blocks[number], language, known, read)
    }
    return foreign if len(foreign) * 2 < len(running) else frozenset()


def _names_languages(blocks: Sequence[Block]) -> bool:
    """Whether an element inside the body of the page has a lang."""
    if not blocks:
        return False
    tree = blocks[0].element.tree
    return any(tree.elements[number].tag not in _AROUND_PAGE for number in tree.values("lang"))


def _is_foreign(block: Block, language: str, known: Set[str], read: dict[int, str] | None) -> bool:
    if read is not None and (declared := _declared_language(block.element, read)):
        return language not in {"", declared}
    if not known or len(block.text) < MIN_FOREIGN_LENGTH:
        return False
    # Words are counted by the spaces between them, and most paragraphs begin with enough that are
    # known: the others are not looked at.
    fewest = (block.text.count(" ") + 1) * MAX_FOREIGN_SHARE
    first = block.text[:MIN_FOREIGN_LENGTH].lower().split()[:-1]
    if len(known & set(first)) >= fewest:
        return False
    if sum(map(known.__contains__, block.text.lower().split())) >= fewest:
        return False
    return detect(block.text) not in {None, language}


def _declared_language(element: Element, read: dict[int, str]) -> str:
    """Return the language of the nearest lang inside the body; "" if there is none.

    `read` has what was found before, by the numbers of elements, and gets what is found now.
    """
    found, path = "", []
    around: Element | None = element
    while around is not None and around.tag not in _AROUND_PAGE:
        if around.index in read:
            found = read[around.index]
            break
        path.append(around.index)
        if written := around.get("lang"):
            found = primary(meant_by(written) or "")
            break
        around = around.parent
    read.update(dict.fromkeys(path, found))
    return found


def _is_in_quotation(element: Element) -> bool:
    """Whether a block is quoted as a whole: a quotation, or a line of the text shown again."""
    return element.is_within(_quotes)


def _quotes(element: Element) -> bool:
    return element.tag == "blockquote" or bool(_PULL_QUOTE.search(element.get("class")))


def find_sentences(
    article: JoinedBlocks, index: IndexedText, word_counts: Sequence[int], kinds: Set[str]
) -> Iterator[Sentence]:
    """Yield the sentences of the blocks of the given kinds; `index` is that of the article's text.

    A block of few words without final punctuation is a date, a name or a link, not a sentence; one
    in another language than the article would be measured by words it does not have.
    """
    foreign = _foreign_blocks(article, index.language, kinds)
    is_told = [
        block.kind in kinds
        and number not in foreign
        and (count >= MIN_UNCLOSED_WORDS or is_closed(block.text))
        for number, (block, count) in enumerate(zip(article.blocks, word_counts, strict=True))
    ]
    texts, starts, blocks = index.words.texts, index.words.starts, article.starts
    for start, end in index.sentences:
        number = bisect_right(blocks, start) - 1
        if is_told[number]:
            first, after = bisect_left(starts, start), bisect_left(starts, end)
            if first < after:
                words = Words(texts[first:after], starts[first:after])
                yield Sentence(article, number, start, end, words)
