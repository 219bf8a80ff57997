"""The stretches of an article in which a keyphrase is not spoken of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.article.article_text import ArticleText
from seoaudit.text.recognition.pronouns import has_pronoun

# The numbers below were chosen by reading articles, and swept on 29 November 2026 on the 238 of 724
# pages in which a keyphrase is found, given to them. The right ones are unknown; the comment on
# each number says of how many pages keyphrase/distribution and keyphrase/density report too little.
#
# Sentences in a row from which pronouns show that a stretch keeps its subject.
# Swept: 23 and 4 pages at 1 to 3, 23 and 5 at 5 and 8.
MIN_STRETCH = 3

# The share of the sentences of such a stretch that have a pronoun.
# Swept: 8 and 1 pages at 0.25, 18 and 2 at 0.375, 23 and 4 at 0.5, 24 and 4 at 0.625, 26 and 5 at
# 0.75; 28 and 7 if pronouns do not count.
MIN_PRONOUNS = 0.5


class Stretch(NamedTuple):
    """Sentences in a row without a mention or stand-in: start and end of each in the text."""

    sentences: Sequence[tuple[int, int]]

    @property
    def start(self) -> int:
        """Offset of the first character in the article's text."""
        return self.sentences[0][0]

    @property
    def end(self) -> int:
        """Offset after the last character in the article's text."""
        return self.sentences[-1][1]


def silent_stretches(article: ArticleText, spoken: Sequence[int]) -> Iterator[Stretch]:
    """Yield the stretches between the sentences with one of the offsets `spoken`, in order.

    Cells of tables and listings of code are no sentences.
    """
    run: list[tuple[int, int]] = []
    for start, end in article.told_sentences:
        if bisect_left(spoken, start) == bisect_left(spoken, end):
            run.append((start, end))
        elif run:
            yield Stretch(run)
            run = []
    if run:
        yield Stretch(run)


def keeps_subject(article: ArticleText, stretch: Stretch) -> bool:
    """Whether a stretch is rich in pronouns, which stand for what was named before it."""
    number = len(stretch.sentences)
    if number < MIN_STRETCH:
        return False
    words, starts = article.index.words.texts, article.word_starts
    pointing = 0
    for start, end in stretch.sentences:
        inside = words[bisect_left(starts, start) : bisect_left(starts, end)]
        pointing += has_pronoun(inside, article.language)
    return pointing >= MIN_PRONOUNS * number
