"""The keyphrase of a page that names none, where its own words leave little doubt.

The headline offers the phrases; where else the page says them, and how often the article does,
decides. The numbers were set by reading pages in ten languages beside what was inferred from them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import log2
from typing import NamedTuple

from seoaudit.page import url as addresses
from seoaudit.page.article_text import ArticleText, is_heading
from seoaudit.page.head import Meta, Title
from seoaudit.page.tree import Element
from seoaudit.text.candidates import Candidate, Places, bare, candidates
from seoaudit.text.indexed_text import IndexedText
from seoaudit.text.normalise import fold_spaces, normalise
from seoaudit.text.tags import primary
from seoaudit.text.transliterate import slug_words

Spans = Sequence[tuple[int, int]]

TITLE = HEADLINE = 3
URL = 2
DESCRIPTION = INTRODUCTION = EARLY_IN_TITLE = 1
MOST_SUBHEADINGS = 2
"""What it is worth that a place says the phrase; subheadings count one each, up to so many."""

LENGTH = {1: 1.0, 2: 1.6, 3: 1.9}
"""What a phrase of so many words is worth beside a single word that is as frequent."""

COMMON_WORD = 0.75
"""What a word written small, such as "border", is worth beside a name; a phrase says more."""

NEARLY = 0.7
"""What a phrase must score, of the score of one of its words, to be named in its place."""

LEAST_SCORE = 20.0
FEWEST = {1: 3, 2: 2, 3: 2}
"""Occurrences in the article, for a phrase of so many words."""
LEAST_PERCENT = 0.25
"""Occurrences in a hundred words of the article; less is said in passing."""

BEFORE_VERBS = frozenset(
    "to i you we they he she can could will would should must may might don't doesn't didn't "
    "won't can't cannot was were be been being".split()
)
LEAST_AS_VERB = 0.3
"""English words before a verb, and the share of its occurrences that shows a word to be one."""

EARLY = 0.4
"""The share of the title that is its beginning."""
MOST_RUNNERS_UP = 3


class Inferred(NamedTuple):
    """What the page seems to be about, and what else it might be, the likeliest first."""

    text: str
    runners_up: tuple[str, ...]


class Front(NamedTuple):
    """What is said of an article outside its text; each is "" where there is none."""

    title: str
    headline: str
    description: str
    slug: str


def read_front(
    title: Title | None, headline: Element | None, description: Meta | None, url: str | None
) -> Front:
    """What the page says of the article, without the name of the site."""
    return Front(
        title.without_brand if title else "",
        fold_spaces(headline.text) if headline else "",
        description.text if description else "",
        " ".join(slug_words(addresses.path(url))),
    )


class _Scored(NamedTuple):
    candidate: Candidate
    score: float
    front: Spans
    body: Spans


def infer_keyphrase(front: Front, article: ArticleText) -> Inferred | None:
    """What the article is about; None where nothing stands out, or no spaces part the words."""
    evidence = _Evidence(front, article)
    scored = [one for each in evidence.candidates if (one := evidence.weigh(each))]
    scored.sort(key=lambda one: -one.score)
    _put_phrase_first(scored)
    chosen: list[_Scored] = []
    for one in scored:
        if not any(_is_part(one, other) for other in chosen):
            chosen.append(one)
    shown = {normalise(text): text for text in map(evidence.shown, reversed(chosen))}
    texts = list(reversed(shown.values()))[: MOST_RUNNERS_UP + 1]
    return Inferred(texts[0], tuple(texts[1:])) if texts else None


def _put_phrase_first(scored: list[_Scored]) -> None:
    """Let a phrase go before its own word where it is nearly as good: people search for phrases."""
    if not scored or scored[0].candidate.words > 1:
        return
    best = scored[0]
    for place, one in enumerate(scored):
        is_phrase = one.candidate.words > 1 and best.candidate.keys[0] in one.candidate.keys
        if is_phrase and one.score >= NEARLY * best.score:
            scored.insert(0, scored.pop(place))
            return


def _is_part(one: _Scored, other: _Scored) -> bool:
    """Whether all words of a phrase are words of another, or both are said at the same places."""
    inside = all(word in other.candidate.keys for word in one.candidate.keys)
    return inside or (one.body == other.body and one.front == other.front)


class _Evidence:
    """The texts of one page, made ready to be asked about one candidate after the other."""

    def __init__(self, front: Front, article: ArticleText) -> None:
        repeats = bool(front.headline) and front.headline in front.title
        # Where the title is the headline and the name of the site, the site is no candidate.
        lines = (front.headline if repeats else front.title, *front[1:])
        self._article = article
        self._front = IndexedText("\n".join(lines), article.language)
        self._edges = [0]
        for line in lines:
            self._edges.append(self._edges[-1] + len(line) + 1)
        self._in_front, self._in_body = Places(self._front), Places(article.index)
        headlines = IndexedText("\n".join(lines[:2]), article.language)
        self.candidates = candidates(headlines) if article.words else []
        self._subheadings = self._blocks_of([is_heading(block) for block in article.blocks])
        self._introduction = self._blocks_of(
            [block is article.introduction for block in article.blocks]
        )

    def _blocks_of(self, chosen: Sequence[bool]) -> Spans:
        starts = (self._article.start_of(number) for number in range(len(chosen)))
        edges = [*starts, len(self._article.text)]
        return [span for span, is_chosen in zip(pairwise(edges), chosen, strict=True) if is_chosen]

    def weigh(self, candidate: Candidate) -> _Scored | None:
        """The candidate with its score, None where it is not sure enough."""
        body = self._in_body.of(candidate)
        percent = 100 * len(body) / self._article.words
        if len(body) < FEWEST[candidate.words] or percent < LEAST_PERCENT:
            return None
        if self._opens_with_verb(body):
            return None
        front = self._in_front.of(candidate)
        score = self._worth(front, body) * log2(1 + len(body)) * LENGTH[candidate.words]
        if candidate.words == 1 and self._is_common_word(body):
            score *= COMMON_WORD
        return _Scored(candidate, score, front, body) if score >= LEAST_SCORE else None

    def _is_common_word(self, body: Spans) -> bool:
        """Whether a word is written small, as names never are."""
        return all(self._article.text[start].islower() for start, _ in body)

    def _opens_with_verb(self, body: Spans) -> bool:
        """Whether the phrase often follows what only verbs follow: nobody looks for "win"."""
        if primary(self._article.language) != "en":
            return False
        text = self._article.text
        small = (start for start, _ in body if text[start].islower())
        before = (text[max(0, start - 12) : start].rpartition("\n")[2] for start in small)
        words = (said.casefold().replace("’", "'").split()[-1:] for said in before)
        follows = sum(not BEFORE_VERBS.isdisjoint(word) for word in words)
        return follows > LEAST_AS_VERB * len(body)

    def _worth(self, front: Spans, body: Spans) -> int:
        """What the places that say it are worth together."""
        starts = [start for start, _ in front]
        title, headline, description, slug = (
            _any_between(starts, *line) for line in pairwise(self._edges)
        )
        beginning = int(EARLY * self._edges[1])
        said = [start for start, _ in body]
        subheadings = sum(_any_between(said, *block) for block in self._subheadings)
        return (
            TITLE * title
            + HEADLINE * headline
            + URL * slug
            + DESCRIPTION * description
            + EARLY_IN_TITLE * _any_between(starts, 0, beginning + 1)
            + INTRODUCTION * any(_any_between(said, *block) for block in self._introduction)
            + min(MOST_SUBHEADINGS, subheadings)
        )

    def shown(self, scored: _Scored) -> str:
        """The phrase in the form that the article and its headlines prefer, without clitics."""
        language = self._article.language
        texts = [self._article.text[start:end] for start, end in scored.body]
        texts += [self._front.text[s:e] for s, e in scored.front if s < self._edges[2]]
        whole = [text for text in texts if bare(text, language) == text] or texts
        forms = Counter(map(str.casefold, whole))
        usual = max(forms, key=lambda form: (forms[form], -len(form)))
        spelled = Counter(text for text in whole if text.casefold() == usual)
        # Of two as frequent, small letters, which come after capitals: only names lack them.
        return _with_last_dot(bare(max(spelled, key=lambda text: (spelled[text], text)), language))


def _with_last_dot(phrase: str) -> str:
    """ "U.S" with the dot that looks like the end of a sentence."""
    parts = phrase.split(".")
    return f"{phrase}." if len(parts) > 1 and all(len(part) == 1 for part in parts) else phrase


def _any_between(sorted_offsets: Sequence[int], start: int, end: int) -> bool:
    return bisect_left(sorted_offsets, start) < bisect_left(sorted_offsets, end)
