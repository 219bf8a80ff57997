"""The evidence that a phrase of the headline is the subject of an article, and its weight.

The headline provides the phrases; the other places that contain them, and how often the article
does, are weighed. The numbers were set by reading pages in ten languages beside the results.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import log2

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.article.article_text import ArticleText, is_heading
from seoaudit.page.keyphrase.code_names import is_code_name
from seoaudit.page.keyphrase.headline_texts import HeadlineTexts
from seoaudit.page.keyphrase.word_use import Spans, follows_what_verbs_follow, is_name
from seoaudit.text.matching.candidates import Candidate, Places, bare, candidates
from seoaudit.text.matching.indexed_text import HYPHENS, IndexedText

# The numbers below were chosen by reading pages, and swept on 28 November 2026 on 724 pages: 245 in
# many languages, 203 of news, 276 of WordPress, of which 38 %, 55 % and 15 % have a keyphrase.
# The right ones are unknown; the comment on each number says on how many pages neighbouring values
# find another one, or none.
# To measure again: python -m benchmarks.sweep

# Points for each place that contains the phrase; subheadings count one each, up to a maximum.
# Swept, TITLE: pages that change: 100 at 1, 43 at 2, 58 at 4, 134 at 5.
# Swept, HEADLINE: pages that change: 93 at 1, 35 at 2, 56 at 4, 120 at 5.
TITLE = HEADLINE = 3
# Swept: pages that change: 90 at 0, 37 at 1, 49 at 3, 113 at 4.
URL = 2
# Swept, DESCRIPTION: pages that change: 31 at 0, 35 at 2, 54 at 3.
# Swept, INTRODUCTION: pages that change: 30 at 0, 49 at 2, 108 at 3.
# Swept, EARLY_IN_TITLE: pages that change: 40 at 0, 54 at 2, 119 at 3.
DESCRIPTION = INTRODUCTION = EARLY_IN_TITLE = 1
# Swept: pages that change: 24 at 0, 5 at 1, 3 at 3, 3 at 4.
MAX_SUBHEADINGS = 2

# Points from which a phrase is everywhere: one less than those of all places together.
# Swept: pages that change: 51 at 6, 49 at 9, 12 at 15, 12 at 18.
EVERYWHERE = 12

# Weight of a phrase by its number of words, relative to a single word as frequent.
# Swept, 1 word: pages that change: 143 at 0.5, 94 at 0.75, 83 at 1.25, 129 at 1.5.
# Swept, 2 words: pages that change: 120 at 0.8, 78 at 1.2, 55 at 2, 61 at 2.4.
# Swept, 3 words: pages that change: 29 at 0.95, 28 at 1.425, 5 at 2.375, 10 at 2.85.
LENGTH = {1: 1.0, 2: 1.6, 3: 1.9}

# Weight of a common word such as "border", relative to a name; a phrase says more.
# Swept: pages that change: 69 at 0.375, 48 at 0.5625, 55 at 0.9375, 98 at 1.125.
COMMON_WORD = 0.75

# The lowest score of a phrase that may be the subject.
# Swept: pages that change: 121 at 10, 90 at 15, 80 at 25, 173 at 30.
MIN_SCORE = 20.0

# Fewest occurrences in the article, by the number of words of the phrase.
# Swept, 1 word: pages that change: 0 at 1, 0 at 2, 9 at 4, 24 at 5.
# Swept, 2 words: pages that change: 0 at 0, 0 at 1, 47 at 3, 73 at 4.
# Swept, 3 words: pages that change: 0 at 0, 0 at 1, 8 at 3, 14 at 4.
MIN_MENTIONS = {1: 3, 2: 2, 3: 2}

# Fewest occurrences per hundred words of the article; a rarer phrase is mentioned in passing.
# Swept: pages that change: 27 at 0.125, 18 at 0.1875, 11 at 0.3125, 23 at 0.375.
MIN_DENSITY = 0.25

# The share of the title that is its beginning.
# Swept: pages that change: 40 at 0.2, 16 at 0.3, 11 at 0.5, 36 at 0.6.
EARLY = 0.4


class ScoredCandidate(NamedTuple):
    """A candidate with its score; `place` is the share of title or headline before it.

    `is_everywhere`: title, headline, URL, description, introduction and subheadings contain it.
    """

    candidate: Candidate
    score: float
    front: Spans
    body: Spans
    place: float
    in_title: bool
    is_name: bool
    is_everywhere: bool

    @property
    def is_early(self) -> bool:
        """Whether it is at the beginning of the title or the headline."""
        return self.place <= EARLY


class Evidence:
    """The texts of one page, indexed so that many candidates can be weighed."""

    def __init__(self, front: HeadlineTexts, article: ArticleText) -> None:
        repeats = bool(front.headline) and front.headline in front.title
        # If the title is the headline and the name of the site, the site is not a candidate.
        lines = (front.headline if repeats else front.title, *front[1:])
        self._article = article
        self._front = IndexedText("\n".join(lines), article.language)
        self._edges = [0]
        for line in lines:
            self._edges.append(self._edges[-1] + len(line) + 1)
        self._in_front, self._in_body = Places(self._front), Places(article.index)
        headlines = IndexedText("\n".join(lines[:2]), article.language)
        self.candidates = candidates(headlines) if article.words else []
        terms = {term for each in self.candidates for word in each.terms for term in word}
        self._front.look_up(terms)
        article.index.look_up(terms)
        self._subheadings = self._blocks_of([is_heading(block) for block in article.blocks])
        self._introduction = self._blocks_of(
            [block is article.introduction for block in article.blocks]
        )

    def _blocks_of(self, chosen: Sequence[bool]) -> Spans:
        starts = (self._article.starts[number] for number in range(len(chosen)))
        edges = [*starts, len(self._article.text)]
        return [span for span, is_chosen in zip(pairwise(edges), chosen, strict=True) if is_chosen]

    def weigh(self, candidate: Candidate) -> ScoredCandidate | None:
        """Return the candidate with its score; None if it is too uncertain."""
        body = self._in_body.of(candidate)
        percent = 100 * len(body) / self._article.words
        if len(body) < MIN_MENTIONS[candidate.words] or percent < MIN_DENSITY:
            return None
        front = self._in_front.of(candidate)
        worth = self._worth(front, body)
        score = worth * log2(1 + len(body)) * LENGTH[candidate.words]
        if score < MIN_SCORE:
            return None
        is_named = is_name(self._article, body)
        if candidate.words == 1 and not is_named:
            score *= COMMON_WORD
        if score < MIN_SCORE or follows_what_verbs_follow(self._article, body):
            return None
        if is_code_name(self._article, body):
            return None
        in_title = any(start < self._edges[1] for start, _ in front)
        place, is_everywhere = self._place(front), worth >= EVERYWHERE and not self._is_joined(body)
        return ScoredCandidate(
            candidate, score, front, body, place, in_title, is_named, is_everywhere
        )

    def _is_joined(self, body: Spans) -> bool:
        """Whether it is mostly part of a hyphenated word, as "plant" in "plant-based"."""
        text = self._article.text
        joined = sum(any(c in HYPHENS for c in text[s - 1 : s] + text[e : e + 1]) for s, e in body)
        return joined > len(body) / 2

    def _place(self, front: Spans) -> float:
        """Return the share of the title or the headline before it; 1 if it is in neither."""
        lines = list(pairwise(self._edges[:3]))
        return min(
            (
                (start - first) / (end - first)
                for start, _ in front
                for first, end in lines
                if first <= start < end
            ),
            default=1,
        )

    def _worth(self, front: Spans, body: Spans) -> int:
        """Return the total weight of the places that contain it."""
        starts = [start for start, _ in front]
        title, headline, description, slug = (
            _any_between(starts, *line) for line in pairwise(self._edges)
        )
        beginning = int(EARLY * self._edges[1])
        body_starts = [start for start, _ in body]
        subheadings = sum(_any_between(body_starts, *block) for block in self._subheadings)
        return (
            TITLE * title
            + HEADLINE * headline
            + URL * slug
            + DESCRIPTION * description
            + EARLY_IN_TITLE * _any_between(starts, 0, beginning + 1)
            + INTRODUCTION * any(_any_between(body_starts, *block) for block in self._introduction)
            + min(MAX_SUBHEADINGS, subheadings)
        )

    def shown(self, scored: ScoredCandidate) -> str:
        """Return the phrase in the form that article and headlines prefer, without clitics."""
        language = self._article.language
        texts = [self._article.text[start:end] for start, end in scored.body]
        texts += [self._front.text[s:e] for s, e in scored.front if s < self._edges[2]]
        whole = [text for text in texts if bare(text, language) == text] or texts
        forms = Counter(map(str.casefold, whole))
        usual = max(forms, key=lambda form: (forms[form], -len(form)))
        spelled = Counter(text for text in whole if text.casefold() == usual)
        # Of two as frequent, the one in lower case, which sorts last: only names lack one.
        return _with_last_dot(bare(max(spelled, key=lambda text: (spelled[text], text)), language))


def _with_last_dot(phrase: str) -> str:
    """Return "U.S" with its last dot, which looks like the end of a sentence."""
    parts = phrase.split(".")
    return f"{phrase}." if len(parts) > 1 and all(len(part) == 1 for part in parts) else phrase


def _any_between(sorted_offsets: Sequence[int], start: int, end: int) -> bool:
    return bisect_left(sorted_offsets, start) < bisect_left(sorted_offsets, end)
