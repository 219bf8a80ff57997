"""What speaks for a phrase of the headline as the subject of an article, and how much.

The headline offers the phrases; where else the page says them, and how often the article does, is
weighed. The numbers were set by reading pages in ten languages beside what was inferred from them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import log2
from typing import NamedTuple

from seoaudit.page.addresses import urls
from seoaudit.page.article.article_text import ArticleText, is_heading
from seoaudit.page.head.head import Meta, Title
from seoaudit.page.tree.tree import Element
from seoaudit.text.forms.arabic_lexicon import lexicon
from seoaudit.text.matching.candidates import Candidate, Places, bare, candidates
from seoaudit.text.matching.indexed_text import HYPHENS, IndexedText
from seoaudit.text.matching.transliterate import slug_words
from seoaudit.text.segments.normalise import fold_spaces, normalise
from seoaudit.text.tags import primary

Spans = Sequence[tuple[int, int]]

# The numbers below were chosen by reading pages, and swept on 28 November 2026 on 724 pages: 245 in
# many languages, 203 of news, 276 of WordPress, of which 38 %, 55 % and 15 % have a keyphrase.
# Nobody tells which is right; beside each number stands on how many pages its neighbours find
# another one, or none.
# To measure again: python -m benchmarks.sweep

# What it is worth that a place says the phrase; subheadings count one each, up to so many.
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

# What all places are worth together, but for one.
# Swept: pages that change: 51 at 6, 49 at 9, 12 at 15, 12 at 18.
EVERYWHERE = 12

# What a phrase of so many words is worth beside a single word that is as frequent.
# Swept, 1 word: pages that change: 143 at 0.5, 94 at 0.75, 83 at 1.25, 129 at 1.5.
# Swept, 2 words: pages that change: 120 at 0.8, 78 at 1.2, 55 at 2, 61 at 2.4.
# Swept, 3 words: pages that change: 29 at 0.95, 28 at 1.425, 5 at 2.375, 10 at 2.85.
LENGTH = {1: 1.0, 2: 1.6, 3: 1.9}

# What a word such as "border" is worth beside a name; a phrase says more.
# Swept: pages that change: 69 at 0.375, 48 at 0.5625, 55 at 0.9375, 98 at 1.125.
COMMON_WORD = 0.75

# The share of its mentions in capitals that shows a word to be a name.
# Swept: pages that change: 14 at 0.35, 4 at 0.525, 3 at 0.875, 129 at 1.05.
NAMED = 0.7

# The score of a phrase that may be the subject.
# Swept: pages that change: 121 at 10, 90 at 15, 80 at 25, 173 at 30.
MIN_SCORE = 20.0

# Occurrences in the article, for a phrase of so many words.
# Swept, 1 word: pages that change: 0 at 1, 0 at 2, 9 at 4, 24 at 5.
# Swept, 2 words: pages that change: 0 at 0, 0 at 1, 47 at 3, 73 at 4.
# Swept, 3 words: pages that change: 0 at 0, 0 at 1, 8 at 3, 14 at 4.
MIN_MENTIONS = {1: 3, 2: 2, 3: 2}

# Occurrences in a hundred words of the article; less is said in passing.
# Swept: pages that change: 27 at 0.125, 18 at 0.1875, 11 at 0.3125, 23 at 0.375.
MIN_DENSITY = 0.25

# English words before a verb.
BEFORE_VERBS = frozenset(
    "to i you we they he she can could will would should must may might don't doesn't didn't "
    "won't can't cannot was were be been being".split()
)

# The share of its occurrences behind one of these words that shows a word to be a verb.
# Swept: pages that change: 6 at 0.15, 3 at 0.225, 3 at 0.375, 5 at 0.45.
MIN_VERB_SHARE = 0.3

# Characters before a word that are looked at for one of them.
# Swept: no page of 724 changes from 6 to 18.
MAX_LENGTH_BEFORE = 12

# Times that a surname stands alone, in an article that goes on with it.
# Swept: pages that change: 30 at 0, 8 at 1, 0 at 3, 3 at 4.
MIN_ALONE = 2

# Characters before a surname that are looked at for a first name.
# Swept: no page of 724 changes from 20 to 60.
MAX_WORD_LENGTH = 40

# The share of the title that is its beginning.
# Swept: pages that change: 40 at 0.2, 16 at 0.3, 11 at 0.5, 36 at 0.6.
EARLY = 0.4


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
        " ".join(slug_words(urls.path(url))),
    )


class Scored(NamedTuple):
    """`place` is the share of the title, or of the headline, before the phrase.

    `is_everywhere`: title, headline, address, description, introduction and subheadings say it.
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
        """Whether it stands at the beginning of the title or the headline."""
        return self.place <= EARLY


class Evidence:
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
        starts = (self._article.starts[number] for number in range(len(chosen)))
        edges = [*starts, len(self._article.text)]
        return [span for span, is_chosen in zip(pairwise(edges), chosen, strict=True) if is_chosen]

    def weigh(self, candidate: Candidate) -> Scored | None:
        """The candidate with its score, None where it is not sure enough."""
        body = self._in_body.of(candidate)
        percent = 100 * len(body) / self._article.words
        if len(body) < MIN_MENTIONS[candidate.words] or percent < MIN_DENSITY:
            return None
        if self._opens_with_verb(body):
            return None
        front = self._in_front.of(candidate)
        worth = self._worth(front, body)
        score = worth * log2(1 + len(body)) * LENGTH[candidate.words]
        is_name = self._is_name(body)
        if candidate.words == 1 and not is_name:
            score *= COMMON_WORD
        if score < MIN_SCORE:
            return None
        in_title = any(start < self._edges[1] for start, _ in front)
        place, is_everywhere = self._place(front), worth >= EVERYWHERE and not self._is_joined(body)
        return Scored(candidate, score, front, body, place, in_title, is_name, is_everywhere)

    def _is_joined(self, body: Spans) -> bool:
        """Whether it is mostly said with a hyphen, as "plant" of "plant-based"."""
        text = self._article.text
        joined = sum(any(c in HYPHENS for c in text[s - 1 : s] + text[e : e + 1]) for s, e in body)
        return joined > len(body) / 2

    def _is_name(self, body: Spans) -> bool:
        """Whether it is written with a capital, and is not only the first word of a name.

        In Arabic, which has none, a name is what always has the same form and is nothing done.
        """
        text, language = self._article.text, self._article.language
        if primary(language) == "ar":
            forms = {normalise(bare(text[start:end], language)) for start, end in body}
            return len(forms) == 1 and not any(map(_is_done, forms))
        named = [(start, end) for start, end in body if text[start].isupper()]
        goes_on = sum(text[end : end + 2].lstrip()[:1].isupper() for _, end in named)
        return len(named) >= NAMED * len(body) and goes_on <= len(named) / 2

    def surname(self, name: str, subject: Scored) -> tuple[str, ...]:
        """The second of two words of a name, where the article says it by itself as well."""
        first, _, last = name.partition(" ")
        if not subject.is_name or not (first.istitle() and last.istitle() and last.isalpha()):
            return ()
        index = self._article.index
        starts = [index.units[place].start for place in index.places.get(last, ())]
        alone = [start for start in starts if not _follows_capital(index.text, start)]
        return (last,) if len(alone) >= MIN_ALONE else ()

    def _place(self, front: Spans) -> float:
        """How far into the title or the headline it stands, as a share; 1 where into neither."""
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

    def _opens_with_verb(self, body: Spans) -> bool:
        """Whether the phrase often follows what only verbs follow: nobody looks for "win"."""
        if primary(self._article.language) != "en":
            return False
        text = self._article.text
        small = (start for start, _ in body if text[start].islower())
        before = (
            text[max(0, start - MAX_LENGTH_BEFORE) : start].rpartition("\n")[2] for start in small
        )
        words = (said.casefold().replace("’", "'").split()[-1:] for said in before)
        follows = sum(not BEFORE_VERBS.isdisjoint(word) for word in words)
        return follows > MIN_VERB_SHARE * len(body)

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
            + min(MAX_SUBHEADINGS, subheadings)
        )

    def shown(self, scored: Scored) -> str:
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


def _is_done(word: str) -> bool:
    from seoaudit.text.readability.arabic_passive import is_verbal_noun

    return is_verbal_noun(word) and word not in lexicon().kin


def _follows_capital(text: str, start: int) -> bool:
    """Whether the word before text[start], in the same sentence, has a capital."""
    before = text[max(0, start - MAX_WORD_LENGTH) : start].rpartition("\n")[2]
    word = (before.replace("-", " ").split() or [""])[-1]
    return word[:1].isupper() and word[-1].isalpha()


def _with_last_dot(phrase: str) -> str:
    """ "U.S" with the dot that looks like the end of a sentence."""
    parts = phrase.split(".")
    return f"{phrase}." if len(parts) > 1 and all(len(part) == 1 for part in parts) else phrase


def _any_between(sorted_offsets: Sequence[int], start: int, end: int) -> bool:
    return bisect_left(sorted_offsets, start) < bisect_left(sorted_offsets, end)
