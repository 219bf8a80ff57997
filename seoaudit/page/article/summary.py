"""The sentences that best summarise, by themselves, what an article is about."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from seoaudit.page.article.article_text import ArticleText
from seoaudit.page.article.sentences import Sentence
from seoaudit.text.segments.normalise import normalise
from seoaudit.text.width import fitting, width

# The numbers below were chosen by reading pages, and swept on 28 November 2026 on 724 pages: 245 in
# many languages, 203 of news, 276 of WordPress. Their right answers are unknown; the comment
# on each number says on how many pages neighbouring values find another introduction, other
# sentences or another summary.
# To measure again: python -m benchmarks.sweep

# Sentences considered: articles say early what they are about; details follow.
# Swept: pages that change: 78 at 6, 38 at 9, 28 at 15, 49 at 18.
FIRST_SENTENCES = 12


def summary(
    article: ArticleText, title: str, min_pixels: float, max_pixels: float, size: float
) -> str:
    """Return a sentence of the article, with those after it in its paragraph that still fit.

    It is the one that shares most words with the title; of several, one that is at least
    `min_pixels` wide, then the earliest. A text wider than `max_pixels` in letters of `size` pixels
    is cut at a word. "" if the article has no sentence.
    """
    named = set(normalise(title).split())

    def worth(text: str) -> tuple[int, bool]:
        words = set(normalise(text).split())
        return len(words & named), width(text, size) >= min_pixels

    return max(_candidates(article, max_pixels, size), key=worth, default="")


def _candidates(article: ArticleText, pixels: float, size: float) -> Iterator[str]:
    sentences = list(islice(article.running_sentences, FIRST_SENTENCES))
    for number, first in enumerate(sentences):
        yield _cut(_extended(first, sentences[number + 1 :], pixels, size), pixels, size)


def _extended(first: Sentence, others: list[Sentence], pixels: float, size: float) -> str:
    text = first.text.strip().lstrip("-–—• ")
    for other in others:
        longer = f"{text} {other.text.strip()}"
        if other.paragraph != first.paragraph or width(longer, size) > pixels:
            break
        text = longer
    return text


def _cut(text: str, pixels: float, size: float) -> str:
    if width(text, size) <= pixels:
        return text
    room = text[: fitting(text, pixels - width("…", size), size)]
    return f"{room.rpartition(' ')[0] or room}…".replace("،…", "…").replace(",…", "…")
