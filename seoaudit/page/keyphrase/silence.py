"""The stretches of an article in which a keyphrase is not spoken of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from seoaudit.page.article.article_text import ArticleText
from seoaudit.text.recognition.pronouns import has_pronoun

# Sentences in a row from which pronouns show that a stretch keeps its subject.
MIN_STRETCH = 3

# The share of the sentences of such a stretch that have a pronoun.
MIN_PRONOUNS = 0.5


class Stretch(NamedTuple):
    """Sentences in a row without a mention or stand-in; the offsets are in the article's text.

    `keeps_subject`: it is rich in pronouns, which stand for what was named before.
    """

    sentences: int
    start: int
    end: int
    first_end: int
    keeps_subject: bool


def silent_stretches(article: ArticleText, spoken: Sequence[int]) -> Iterator[Stretch]:
    """Yield the stretches between the sentences with one of the offsets `spoken`, in order."""
    run: list[tuple[int, int]] = []
    for start, end in article.index.sentences:
        if bisect_left(spoken, start) == bisect_left(spoken, end):
            run.append((start, end))
        elif run:
            yield _stretch(article, run)
            run = []
    if run:
        yield _stretch(article, run)


def _stretch(article: ArticleText, run: Sequence[tuple[int, int]]) -> Stretch:
    start, first_end = run[0]
    keeps = len(run) >= MIN_STRETCH and (
        sum(_has_pronoun(article, *sentence) for sentence in run) >= MIN_PRONOUNS * len(run)
    )
    return Stretch(len(run), start, run[-1][1], first_end, keeps)


def _has_pronoun(article: ArticleText, start: int, end: int) -> bool:
    words = article.index.words
    first = bisect_left(words, start, key=lambda word: word.start)
    last = bisect_left(words, end, key=lambda word: word.start)
    return has_pronoun((word.text for word in words[first:last]), article.language)
