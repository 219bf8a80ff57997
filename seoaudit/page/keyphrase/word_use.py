"""How an article uses a phrase: as a name, as a verb, as a surname."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from seoaudit.page.article.article_text import ArticleText
from seoaudit.text.forms.arabic_lexicon import lexicon
from seoaudit.text.matching.candidates import bare
from seoaudit.text.segments.normalise import normalise
from seoaudit.text.tags import primary

# Start and end of each occurrence of a phrase in the text of the article.
Spans = Sequence[tuple[int, int]]

# The numbers below were chosen by reading pages, and swept on 28 November 2026 on 724 pages: 245 in
# many languages, 203 of news, 276 of WordPress, of which 38 %, 55 % and 15 % have a keyphrase.
# The right ones are unknown; the comment on each number says on how many pages neighbouring values
# find another one, or none.
# To measure again: python -m benchmarks.sweep

# The share of its occurrences with a capital that shows a word to be a name.
# Swept: pages that change: 14 at 0.35, 4 at 0.525, 3 at 0.875, 129 at 1.05.
NAMED = 0.7

# English words before a verb.
BEFORE_VERBS = frozenset(
    "to i you we they he she can could will would should must may might don't doesn't didn't "
    "won't can't cannot was were be been being".split()
)

# The share of its occurrences after one of these words that shows a word to be a verb.
# Swept: pages that change: 6 at 0.15, 3 at 0.225, 3 at 0.375, 5 at 0.45.
MIN_VERB_SHARE = 0.3

# Characters before a word that are searched for one of them.
# Swept: no page of 724 changes from 6 to 18.
MAX_LENGTH_BEFORE = 12

# Occurrences of a surname alone in an article that uses it as a synonym.
# Swept: pages that change: 30 at 0, 8 at 1, 0 at 3, 3 at 4.
MIN_ALONE = 2

# Occurrences of a name with its other word in an article about it. Chosen by reading pages.
MIN_WHOLE = 2

# Characters before a surname that are searched for a first name.
# Swept: no page of 724 changes from 20 to 60.
MAX_WORD_LENGTH = 40


def is_name(article: ArticleText, body: Spans) -> bool:
    """Whether it has a capital, and is not only the first word of a longer name.

    In Arabic, which has no capitals, a name always has the same form and is not a verbal noun.
    """
    text, language = article.text, article.language
    if primary(language) == "ar":
        forms = {normalise(bare(text[start:end], language)) for start, end in body}
        return len(forms) == 1 and not any(map(_is_done, forms))
    named = [(start, end) for start, end in body if text[start].isupper()]
    goes_on = sum(text[end : end + 2].lstrip()[:1].isupper() for _, end in named)
    return len(named) >= NAMED * len(body) and goes_on <= len(named) / 2


def surname(article: ArticleText, name: str) -> tuple[str, ...]:
    """Return the second of two words of a name if the article also uses it alone, else nothing."""
    first, _, last = name.partition(" ")
    if not (first.istitle() and last.istitle() and last.isalpha()):
        return ()
    index = article.index
    starts = [index.tokens[place].start for place in index.positions([last])]
    alone = [start for start in starts if not _follows_capital(index.text, start)]
    return (last,) if len(alone) >= MIN_ALONE else ()


def whole_name(article: ArticleText, body: Spans, headlines: Sequence[str]) -> str:
    """Return the name of two words of which a name is one: "Ada Lovelace" for "Ada".

    That is one that a headline has and the article repeats; "" if there is none.
    """
    text, found = article.text, Counter[str]()
    for start, end in body:
        before = text[max(0, start - MAX_WORD_LENGTH) : start].rpartition("\n")[2]
        after = text[end : end + MAX_WORD_LENGTH].partition("\n")[0]
        first = _name_beside(before.split()[-1:]) if before.endswith(" ") else ""
        last = _name_beside(after.split()[:1]) if after.startswith(" ") else ""
        if first:
            found[f"{first} {text[start:end]}"] += 1
        if last:
            found[f"{text[start:end]} {last}"] += 1
    known = (name for name, count in found.most_common() if count >= MIN_WHOLE)
    return next((name for name in known if any(name in line for line in headlines)), "")


def is_nationality(word: str, language: str) -> bool:
    """Whether an English word with a capital is only an adjective: British, Chinese."""
    is_written_so = word.isalpha() and word.istitle() and word.endswith(("ish", "ese"))
    return primary(language) == "en" and is_written_so


def follows_what_verbs_follow(article: ArticleText, body: Spans) -> bool:
    """Whether it often follows words that only verbs follow: nobody searches for "win"."""
    if primary(article.language) != "en":
        return False
    text, follows = article.text, 0
    for start, _ in body:
        if text[start].islower():
            before = text[max(0, start - MAX_LENGTH_BEFORE) : start].rpartition("\n")[2]
            words = before.casefold().replace("’", "'").split()
            follows += bool(words) and words[-1] in BEFORE_VERBS
    return follows > MIN_VERB_SHARE * len(body)


def _name_beside(words: Sequence[str]) -> str:
    """Return the word beside another one, without punctuation, if it is a name too."""
    word = "".join(words).rstrip(".,;:!?")
    return word if word.istitle() and word.isalpha() else ""


def _is_done(word: str) -> bool:
    from seoaudit.text.readability.arabic_passive import is_verbal_noun

    return is_verbal_noun(word) and word not in lexicon().kin


def _follows_capital(text: str, start: int) -> bool:
    """Whether the word before text[start], in the same sentence, has a capital."""
    before = text[max(0, start - MAX_WORD_LENGTH) : start].rpartition("\n")[2]
    word = (before.replace("-", " ").split() or [""])[-1]
    return word[:1].isupper() and word[-1].isalpha()
