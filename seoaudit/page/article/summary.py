"""The sentences that best summarise, by themselves, what an article is about."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from seoaudit.page.article.article_text import ArticleText
from seoaudit.page.article.sentences import Sentence
from seoaudit.text.recognition.pronouns import has_pronoun, leans_on_before
from seoaudit.text.segments.normalise import normalise
from seoaudit.text.segments.sentences import is_closed
from seoaudit.text.width import width

# The numbers below were chosen by reading pages, and swept on 29 November 2026 on 724 pages: 245 in
# many languages, 203 of news, 276 of WordPress. Their right answers are unknown; the comment
# on each number says on how many pages neighbouring values find another introduction, other
# sentences or another summary.
# To measure again: python -m benchmarks.sweep

# Sentences considered: articles say early what they are about; details follow.
# Swept: pages that change: 118 at 6, 60 at 9, 45 at 15, 74 at 18.
FIRST_SENTENCES = 12

# Words at the beginning of a sentence among which a pronoun points to the sentence before.
# Swept: pages that change: 110 at 0, 26 at 1, 20 at 3, 37 at 4.
FIRST_WORDS = 2

# A question, or the announcement of a list, is no summary.
OPEN_ENDED = "?؟？:：…"
CLOSING_QUOTES = "\"'”’»)"


def summary(
    article: ArticleText,
    title: str,
    min_pixels: float,
    max_pixels: float,
    size: float,
    is_wanted: Callable[[str], bool] = bool,
) -> str:
    """Return a sentence of the article, with those after it in its paragraph that still fit.

    It stands by itself and is whole: at most `max_pixels` wide in letters of `size` pixels. It is
    the one that shares most words with the title; of several, one that is at least `min_pixels`
    wide, then the earliest. Texts that are not `is_wanted` are left out. "" if the article has no
    such sentence.
    """
    named = set(normalise(title).split())

    def worth(text: str) -> tuple[int, bool]:
        words = set(normalise(text).split())
        return len(words & named), width(text, size) >= min_pixels

    candidates = filter(is_wanted, _candidates(article, max_pixels, size))
    return max(candidates, key=worth, default="")


def _candidates(article: ArticleText, pixels: float, size: float) -> Iterator[str]:
    sentences = list(islice(article.running_sentences, FIRST_SENTENCES))
    for number, first in enumerate(sentences):
        # Asked in this order, since most sentences are measured in vain.
        if _stands_alone(first, article.language) and width(first.text.strip(), size) <= pixels:
            yield _extended(first, sentences[number + 1 :], pixels, size)


def _stands_alone(sentence: Sentence, language: str) -> bool:
    """Whether a sentence is closed and does not ask or begin by pointing back: "This", "But"."""
    text = sentence.text.strip()
    words = sentence.spelled
    if not is_closed(text) or text.rstrip(CLOSING_QUOTES)[-1:] in OPEN_ENDED:
        return False
    return not (has_pronoun(words[:FIRST_WORDS], language) or leans_on_before(words, language))


def _extended(first: Sentence, others: list[Sentence], pixels: float, size: float) -> str:
    text = first.text.strip().lstrip("-–—• ")
    for other in others:
        longer = f"{text} {other.text.strip()}"
        if other.paragraph != first.paragraph or width(longer, size) > pixels:
            break
        text = longer
    return text
