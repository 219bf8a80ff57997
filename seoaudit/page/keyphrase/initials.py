"""A keyphrase of initials where its words are written out, and the other way round."""

from __future__ import annotations

from collections.abc import Sequence

from seoaudit.text.segments.words import Word, split_words

# Letters of an abbreviation: two stand for too much if only the words are known.
MIN_LETTERS = 2
MIN_OWN_LETTERS = 3
MAX_LETTERS = 7

# Letters of a word that has no part in an abbreviation: "of", "the", "für", "de".
MAX_LINK = 3


def same_by_initials(keyphrase: str, text: str) -> str:
    """Return the words in `text` that a keyphrase abbreviates, or their abbreviation, or "".

    NASA is "National Aeronautics and Space Administration", search engine optimisation is "SEO".
    """
    words = split_words(text)
    if letters := _letters_of(keyphrase):
        starts = (at for at, word in enumerate(words) if word.text[0] == letters[0])
        found = next(filter(None, (_spelled(letters, words[at:]) for at in starts)), None)
        return text[found[0].start : found[-1].end] if found else ""
    parts = keyphrase.replace("-", " ").split()
    own = "".join(part[0] for part in parts if len(part) > MAX_LINK).upper()
    if not MIN_OWN_LETTERS <= len(own) <= MAX_LETTERS:
        return ""
    return next((word.text for word in words if word.text.removesuffix("s") == own), "")


def _letters_of(keyphrase: str) -> str:
    """Return the letters of an abbreviation such as NASA or AT&T; "" of anything else."""
    letters = "".join(filter(str.isalpha, keyphrase))
    is_short = MIN_LETTERS <= len(letters) <= MAX_LETTERS
    return letters if is_short and letters.isupper() and " " not in keyphrase.strip() else ""


def _spelled(letters: str, words: Sequence[Word]) -> Sequence[Word] | None:
    """Return the words from the first on that begin with the letters, in order, if they do.

    Short words in lower case between them do not count.
    """
    missing = letters
    for number, word in enumerate(words, 1):
        if word.text[0] == missing[0]:
            missing = missing[1:]
        elif not (word.text.islower() and len(word.text) <= MAX_LINK):
            return None
        if not missing:
            return words[:number]
    return None
