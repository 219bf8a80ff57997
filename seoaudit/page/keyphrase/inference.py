"""The keyphrase of a page that names none, if its own words leave little doubt."""

from __future__ import annotations

from collections.abc import Sequence

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.article.article_text import ArticleText
from seoaudit.page.keyphrase.evidence import Evidence, ScoredCandidate
from seoaudit.page.keyphrase.headline_texts import HeadlineTexts
from seoaudit.page.keyphrase.word_use import is_nationality, surname, whole_name
from seoaudit.text.segments.normalise import normalise

# The numbers below were chosen by reading pages, and swept on 28 November 2026 on 724 pages: 245 in
# many languages, 203 of news, 276 of WordPress, of which 38 %, 55 % and 15 % have a keyphrase.
# The right ones are unknown; the comment on each number says on how many pages neighbouring values
# find another one, or none.
# To measure again: python -m benchmarks.sweep

# Share of the score of one of its words that a phrase needs to take its place.
# Swept: pages that change: 2 at 0.35, 2 at 0.525, 5 at 0.875, 7 at 1.05.
NEARLY = 0.7

# The largest share of the title before a name of several words that is the subject.
# Swept: pages that change: 10 at 0.25, 2 at 0.375, 1 at 0.625, 2 at 0.75.
MIDDLE = 0.5

# Occurrences that make a name or phrase the subject, wherever it is in the title.
# Swept: pages that change: 19 at 2, 3 at 4, 2 at 6, 7 at 8.
OFTEN = 5

# Share of the score of every other name and phrase that the subject needs.
# Swept: pages that change: 0 at 0.4, 0 at 0.6, 0 at 1, 18 at 1.2.
LIKELY = 0.8

# Share of the subject's score from which another name, earlier in the title, leaves open which of
# the two is the subject.
# Swept: pages that change: 4 at 0.3, 3 at 0.45, 15 at 0.75, 17 at 0.9.
RIVAL = 0.6

# The same for a name after a subject that is a name of one word.
# Swept: pages that change: 20 at 0.475, 14 at 0.7125, 10 at 1.1875, 11 at 1.425.
EQUAL_TO_NAME = 0.95

# The same for a name after a phrase that is rare or late in the title.
# Swept: pages that change: 1 at 0.375, 1 at 0.5625, 6 at 0.9375, 8 at 1.125.
EQUAL_TO_PHRASE = 0.75

# Other phrases that the subject might have been.
# Swept: pages that change: 57 at 1, 19 at 2, 7 at 4, 7 at 5.
MAX_ALTERNATIVES = 3


class Inferred(NamedTuple):
    """The likely subject of the page, and other possible ones, the likeliest first.

    `synonyms` has the word of a name of two that the article also uses alone: "Swift" of "Taylor
    Swift".
    """

    text: str
    runners_up: tuple[str, ...]
    synonyms: tuple[str, ...]


def infer_keyphrase(front: HeadlineTexts, article: ArticleText) -> Inferred | None:
    """Return the subject of the article; None if it is uncertain, or no spaces separate words."""
    evidence = Evidence(front, article)
    scored = [one for each in evidence.candidates if (one := evidence.weigh(each))]
    scored.sort(key=lambda one: -one.score)
    _put_phrase_first(scored)
    apart: list[ScoredCandidate] = []
    for one in scored:
        if not any(_is_part(one, other) for other in apart):
            apart.append(one)
    subject = _subject(apart)
    if subject is None:
        return None
    others = [one for one in apart if one is not subject and not _is_part(one, subject)]
    shown = {normalise(text): text for text in map(evidence.shown, reversed([subject, *others]))}
    texts = list(reversed(shown.values()))[: MAX_ALTERNATIVES + 1]
    if is_nationality(texts[0], article.language):
        return None
    synonyms = surname(article, texts[0]) if subject.is_name else ()
    if subject.is_name and subject.candidate.words == 1:
        whole = whole_name(article, subject.body, (front.title, front.headline))
        if whole:
            return Inferred(whole, tuple(texts[1:]), (texts[0],))
    return Inferred(texts[0], tuple(texts[1:]), synonyms)


def _subject(apart: Sequence[ScoredCandidate]) -> ScoredCandidate | None:
    """Return the likeliest candidate that stands out; None if another may be the subject too."""
    subject = next(filter(_stands_out, apart), None)
    if subject is None or _has_rival(subject, apart):
        return None
    return subject


def _stands_out(one: ScoredCandidate) -> bool:
    """Whether it is a phrase, or a name at the beginning.

    A common word says too little, unless it is everywhere.
    """
    if not one.in_title:
        return False
    if one.candidate.words == 1:
        return (one.is_name or one.is_everywhere) and one.is_early
    return not one.is_name or one.place <= MIDDLE or len(one.body) >= OFTEN


def _has_rival(one: ScoredCandidate, others: Sequence[ScoredCandidate]) -> bool:
    """Whether there is a name that is nearly as likely, or a name or phrase that is likelier.

    Any name or phrase is a rival of a common word.
    """
    known = [o for o in others if o is not one and (o.is_name or o.candidate.words > 1)]
    if any(one.score < LIKELY * other.score for other in known):
        return True
    if one.candidate.words == 1 and not one.is_name:
        return bool(known)
    if one.candidate.words > 1 and one.is_early and len(one.body) >= OFTEN:
        return False
    return any(o.is_name and o.score >= _share_of_a_rival(one, o) * one.score for o in known)


def _share_of_a_rival(one: ScoredCandidate, other: ScoredCandidate) -> float:
    if other.place < one.place:
        return RIVAL
    return EQUAL_TO_NAME if one.candidate.words == 1 else EQUAL_TO_PHRASE


def _put_phrase_first(scored: list[ScoredCandidate]) -> None:
    """Move a phrase before its own word if nearly as good: people search for phrases."""
    if not scored or scored[0].candidate.words > 1:
        return
    best = scored[0]
    for place, one in enumerate(scored):
        is_phrase = one.candidate.words > 1 and best.candidate.terms[0] in one.candidate.terms
        if is_phrase and one.score >= NEARLY * best.score:
            scored.insert(0, scored.pop(place))
            return


def _is_part(one: ScoredCandidate, other: ScoredCandidate) -> bool:
    """Whether all words of a phrase are in another, or both occur at the same positions."""
    inside = all(word in other.candidate.terms for word in one.candidate.terms)
    return inside or (one.body == other.body and one.front == other.front)
